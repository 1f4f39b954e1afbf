// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.function.LongSupplier;

/** How often the slice on the screen was watched, and since when its scale is unlocked. */
final class Watch {

    private final LongSupplier millis;
    private final int replaysAllowed;
    private int plays;
    private int replays;
    private long unlockedAt;
    private boolean started;

    /**
     * @param millis         a clock that only goes forward, ms
     * @param replaysAllowed how often the study lets observers watch a slice again
     */
    Watch(LongSupplier millis, int replaysAllowed) {
        this.millis = millis;
        this.replaysAllowed = replaysAllowed;
    }

    /** The slice has begun to play. Answers whether for the first time. */
    boolean start() {
        var first = !started;
        started = true;
        return first;
    }

    /** The slice was played to its end: from the first time on the scale is unlocked. */
    void end() {
        plays++;
        if (plays == 1)
            unlockedAt = millis.getAsLong();
    }

    /** Uses up one replay. */
    void again() {
        replays++;
    }

    boolean unlocked() {
        return plays > 0;
    }

    int plays() {
        return plays;
    }

    int replaysLeft() {
        return Math.max(0, replaysAllowed - replays);
    }

    /** Time since the scale was unlocked, ms, ≥ 0. */
    long sinceUnlocked() {
        return unlocked() ? Math.max(0, millis.getAsLong() - unlockedAt) : 0;
    }
}
