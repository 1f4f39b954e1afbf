// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** How long work will still take, from how long what is done of it took. */
public final class TimeLeft {

    private static final long SETTLED_NANOS = 3_000_000_000L;
    private static final double SETTLED_SHARE = 0.01;

    private final LongSupplier nanos;
    private final long start;

    /** Starts counting. @param nanos a clock that only goes forward, in ns */
    public TimeLeft(LongSupplier nanos) {
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        start = nanos.getAsLong();
    }

    /**
     * Seconds the rest will take; empty while too little is done to tell.
     *
     * @param done  units of work done so far
     * @param total units of work in all
     */
    public OptionalLong seconds(long done, long total) {
        long taken = nanos.getAsLong() - start;
        if (total <= 0 || done <= total * SETTLED_SHARE || taken < SETTLED_NANOS)
            return OptionalLong.empty();
        return OptionalLong.of(Math.round(Math.max(0, total - done) * (taken / 1e9) / done));
    }
}
