// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.Locale;

import org.thinslice.base.TimeSpan;
import org.thinslice.study.Plan;
import org.thinslice.study.Slice;

/** Times of a recording as people say them: 1:30. */
public final class Times {

    private Times() {
    }

    /** Minutes and seconds, with tenths where the time is not a whole second. */
    public static String of(long micros) {
        var tenths = Math.round(micros / 1e5);
        var whole = String.format(Locale.ROOT, "%d:%02d", tenths / 600, tenths / 10 % 60);
        return tenths % 10 == 0 ? whole : whole + "." + tenths % 10;
    }

    /** From when to when. */
    public static String of(TimeSpan span) {
        return of(span.fromMicros()) + "–" + of(span.toMicros());
    }

    /** From when to when a slice of a plan is; empty where no times are known. */
    public static String of(Plan plan, Slice slice) {
        return plan.spanOf(slice).map(Times::of).orElse("");
    }
}
