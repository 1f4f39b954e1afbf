// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.copy;

import org.thinslice.base.Texts;

/** Lengths of time as people say them. */
public final class TimeWords {

    private static final Texts TEXTS = Texts.of(TimeWords.class);

    private TimeWords() {
    }

    /** Less than a minute, minutes rounded up, or hours from one and a half on. */
    public static String of(long seconds) {
        if (seconds < 60)
            return TEXTS.say("duration.moment");
        return seconds < 5400 ? TEXTS.say("duration.minutes", (seconds + 59) / 60) : TEXTS.say("duration.hours", (seconds + 1800) / 3600);
    }
}
