// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.study.Entry;
import org.thinslice.study.Ledger;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Storage;
import org.thinslice.study.Study;

/** Keeps a study for as long as a test lasts. */
public final class MemoryStorage implements Storage, Ledger {

    private final List<Line> lines = new ArrayList<>();
    private Plan plan;

    private MemoryStorage(Plan plan) {
        this.plan = plan;
    }

    /** A study with this plan. */
    public static Study study(Plan plan) throws Problem {
        return Study.open(new MemoryStorage(plan), InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z")), "0.1.0");
    }

    @Override
    public String name() {
        return "pilot.study";
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
        append(List.of(edit.changeTo(plan)));
        return plan;
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public void append(List<? extends Entry> entries) {
        entries.forEach(entry -> lines.add(new Line(lines.size() + 1, entry)));
    }

    @Override
    public List<Line> after(long position) {
        return lines.stream().filter(line -> line.position() > position).toList();
    }

    @Override
    public void close() {
        // nothing is kept
    }
}
