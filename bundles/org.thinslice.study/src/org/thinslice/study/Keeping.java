// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.thinslice.base.Problem;

/** A study's storage and what was read of it: one writes at a time, everybody reads the last whole state. */
final class Keeping {

    private final Storage storage;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot now;

    /** Makes the entries that are to be written. */
    @FunctionalInterface
    interface Step<T extends Entry> {
        List<T> entries() throws Problem;
    }

    Keeping(Storage storage) throws Problem {
        this.storage = storage;
        now = storage.ledger().contents().with(storage.plan());
        // what other programs wrote between the two
        catchUp();
    }

    Snapshot now() {
        return now;
    }

    void change(PlanEdit edit) throws Problem {
        synchronized (this) {
            writable();
            var plan = storage.change(edit);
            now = now.plus(storage.ledger().after(now.position())).with(plan);
        }
        tell();
    }

    /** Writes what a step makes, while nobody else in this program does; when it returns, it is on the disk. */
    <T extends Entry> List<T> write(Step<T> step) throws Problem {
        List<T> entries;
        synchronized (this) {
            writable();
            entries = step.entries();
            storage.ledger().append(entries);
            catchUp();
        }
        tell();
        return entries;
    }

    boolean refresh() throws Problem {
        boolean more = catchUp();
        if (more)
            tell();
        return more;
    }

    /** Takes in what was written meanwhile, by whomever. */
    synchronized boolean catchUp() throws Problem {
        var lines = storage.ledger().after(now.position());
        if (lines.stream().anyMatch(line -> line.entry() instanceof PlanChange))
            now = now.with(storage.plan());
        now = now.plus(lines);
        return !lines.isEmpty();
    }

    Runnable onChange(Runnable listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return () -> listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void writable() throws Problem {
        if (storage.readOnly().isPresent())
            throw new Problem(storage.name(), null, storage.readOnly().get(), null, null);
    }
}
