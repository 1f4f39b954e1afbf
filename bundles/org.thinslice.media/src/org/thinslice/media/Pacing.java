// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.function.Consumer;

/**
 * Which picture is to be shown now. Where the computer was busy for a moment, a late picture is still shown and the next
 * one right after it; pictures are left out only when that would take pictures and sound out of step.
 */
final class Pacing<P> {

    /** A late picture is left out if the one after it is late by more than this, µs of watching. */
    private static final double LATE_MICROS = 20_000;
    /** How long a late picture stays before the next one, so that a screen really shows it. */
    private static final long STAY_NANOS = 12_000_000;

    private final Consumer<P> unused;
    private boolean catchingUp;
    private long until;

    /** @param unused takes the pictures that are left out */
    Pacing(Consumer<P> unused) {
        this.unused = unused;
    }

    /** Forgets that it was late. */
    void clear() {
        catchingUp = false;
    }

    /** Takes what is to be shown at {@code micros} of the recording; null if nothing is. */
    Shot<P> due(Shots<P> shots, double micros, double rate, long now) {
        if (catchingUp && now < until)
            return null;
        catchingUp = false;
        Shot<P> shot = null;
        for (var first = shots.peek(); first != null && first.micros() <= micros; first = shots.peek()) {
            if (shot != null && micros - first.micros() <= LATE_MICROS * rate) {
                catchingUp = true;
                until = now + STAY_NANOS;
                return shot;
            }
            if (shot != null)
                unused.accept(shot.picture());
            shot = shots.poll();
        }
        return shot;
    }

    /** How long it takes nothing more, ns. */
    long staysNanos(long now) {
        return catchingUp ? Math.max(0, until - now) : 0;
    }
}
