// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.NestedIcc;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** The reliability of scores of slices beside that of scores of sessions, of one rating and of the mean of all. */
final class LevelsTable {

    private static final int MOST_RATINGS = 100_000;

    private LevelsTable() {
    }

    /** Results by what is scored, in words; none where slices are not nested in sessions, or are too many for an export. */
    static Map<String, Result> of(Ratings ratings, Settings settings, Progress progress) throws Stopped {
        var found = new LinkedHashMap<String, Result>();
        if (!nested(ratings))
            return found;
        var coefficients = new ArrayList<NestedIcc>();
        for (var target : NestedIcc.Target.values())
            for (var unit : List.of(Icc.Unit.SINGLE, Icc.Unit.AVERAGE))
                coefficients.add(new NestedIcc(target, Icc.Type.AGREEMENT, unit));
        var results = NestedIcc.all(coefficients, ratings, settings, progress);
        for (int i = 0; i < results.size(); i++)
            if (results.get(i).number().isPresent())
                found.put(Failures.TEXTS.say("chart.levels." + (coefficients.get(i).target() == NestedIcc.Target.SESSION ? "session" : "slice")
                        + (coefficients.get(i).unit() == Icc.Unit.SINGLE ? ".one" : ".mean")), results.get(i));
        return found;
    }

    private static boolean nested(Ratings ratings) {
        if (ratings.level() == Level.NOMINAL || ratings.raters() < 2 || ratings.observations() > MOST_RATINGS)
            return false;
        var sessions = IntStream.range(0, ratings.units()).mapToObj(ratings::session).flatMap(Optional::stream).distinct().count();
        return sessions > 1 && sessions < ratings.units();
    }
}
