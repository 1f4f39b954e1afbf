// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.study.Entry;
import org.thinslice.study.Ledger;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Rating;
import org.thinslice.study.Storage;

/** A storage that forgets everything when the test ends. */
final class MemoryStorage implements Storage, Ledger {

    final List<Entry> entries = new ArrayList<>();
    private final Plan plan;

    MemoryStorage(Plan plan) {
        this.plan = plan;
    }

    List<Rating> ratings() {
        return entries.stream().filter(Rating.class::isInstance).map(Rating.class::cast).toList();
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
        throw new Problem("the sample study is made in one piece");
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public void append(List<? extends Entry> more) {
        entries.addAll(more);
    }

    @Override
    public List<Line> after(long position) {
        return List.of();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
