// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;

/** A storage that forgets everything when the test ends, and can be told to fail. */
final class MemoryStorage implements Storage, Ledger {

    private final List<Line> lines = new ArrayList<>();
    private Plan plan;
    private Optional<String> failure = Optional.empty();
    private boolean writesBeforeFailing;

    MemoryStorage(Plan plan) {
        this.plan = plan;
    }

    /** From now on every append fails, before or after it wrote. */
    void fail(boolean afterWriting) {
        failure = Optional.of("the disk is full");
        writesBeforeFailing = afterWriting;
    }

    void recover() {
        failure = Optional.empty();
    }

    @Override
    public String name() {
        return "memory.study";
    }

    @Override
    public Path folder() {
        return Path.of("").toAbsolutePath();
    }

    @Override
    public Optional<String> readOnly() {
        return Optional.empty();
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public Plan change(PlanEdit edit) throws Problem {
        plan = edit.step().from(plan);
        write(List.of(edit.changeTo(plan)));
        return plan;
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public void append(List<? extends Entry> entries) throws Problem {
        if (failure.isEmpty() || writesBeforeFailing)
            write(entries);
        if (failure.isPresent())
            throw new Problem(failure.get());
    }

    @Override
    public List<Line> after(long position) {
        return List.copyOf(lines.subList((int) position, lines.size()));
    }

    private void write(List<? extends Entry> entries) {
        for (var entry : entries)
            if (lines.stream().noneMatch(line -> line.entry().id().equals(entry.id())))
                lines.add(new Line(lines.size() + 1, entry));
    }

    @Override
    public void close() {
        // nothing is open
    }
}
