// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.study.Entry;
import org.thinslice.study.Ledger;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Storage;

/** A study that lives in memory, on a disk that can be full. */
final class MemoryStorage implements Storage, Ledger {

    private final List<Line> lines = new ArrayList<>();
    private Plan plan;
    private boolean full;

    MemoryStorage(Plan plan) {
        this.plan = plan;
    }

    /** From now on every write fails, or none. */
    void full(boolean now) {
        full = now;
    }

    @Override
    public String name() {
        return "test.study";
    }

    @Override
    public Path folder() {
        return Path.of("");
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
        append(List.of(edit.changeTo(plan)));
        return plan;
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public void append(List<? extends Entry> entries) throws Problem {
        if (full)
            throw new Problem("test.study", null, "The disk is full.", null, null);
        var there = new HashSet<String>();
        lines.forEach(line -> there.add(line.entry().id()));
        for (var entry : entries)
            if (there.add(entry.id()))
                lines.add(new Line(lines.size() + 1, entry));
    }

    @Override
    public List<Line> after(long position) {
        return lines.stream().filter(line -> line.position() > position).toList();
    }

    @Override
    public void close() {
        // nothing to give back
    }
}
