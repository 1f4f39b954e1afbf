// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.thinslice.base.Problem;
import org.thinslice.study.Entry;
import org.thinslice.study.Ledger;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Storage;

/** A storage that is gone when the test ends. */
final class MemoryStorage implements Storage, Ledger {

    private final List<Line> lines = new ArrayList<>();
    private Plan plan;

    MemoryStorage(Plan plan) {
        this.plan = plan;
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
        return plan;
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public void append(List<? extends Entry> entries) {
        entries.forEach(entry -> lines.add(new Line(lines.size() + 1L, entry)));
    }

    @Override
    public List<Line> after(long position) {
        return List.copyOf(lines.subList((int) position, lines.size()));
    }

    @Override
    public void close() {
        // nothing is open
    }
}
