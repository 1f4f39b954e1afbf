// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.scripts.ScriptTable.Check;

/** The coefficients that the scripts of a folder compute, as the program computes them. */
final class ScriptChecks {

    /** More different numbers than this are no points of a scale, but a continuous measure. */
    private static final int MOST_POINTS = 100;

    private ScriptChecks() {
    }

    /** The coefficients by the names that scripts have for them. */
    static List<Check> of(Ratings ratings, Settings settings) throws Problem {
        var checks = new ArrayList<Check>();
        for (var each : chosen(ratings).entrySet()) {
            var coefficient = Coefficients.named(ratings, List.of(each.getValue())).get(0);
            var result = coefficient.of(ratings, settings.withRounds(0), Progress.NONE);
            checks.add(new Check(each.getKey(), result.id(), result.number()));
        }
        return checks;
    }

    private static Map<String, String> chosen(Ratings ratings) {
        var chosen = new LinkedHashMap<String, String>();
        var icc = "icc/model=twoway/type=%s/unit=%s/missing=listwise";
        var level = ratings.level();
        if (!points(ratings).isEmpty())
            chosen.put("percent_agreement", "percent_agreement/weights=unweighted");
        var metric = level.name().toLowerCase(Locale.ROOT);
        if (level == Level.INTERVAL || !points(ratings).isEmpty())
            chosen.put("alpha_" + metric, "krippendorff_alpha/metric=" + metric);
        if (level == Level.ORDINAL || level == Level.RATIO)
            chosen.put("alpha_interval", "krippendorff_alpha/metric=interval");
        if (level != Level.NOMINAL) {
            chosen.put("icc_a_1", icc.formatted("agreement", "single"));
            chosen.put("icc_a_k", icc.formatted("agreement", "average"));
            chosen.put("icc_c_1", icc.formatted("consistency", "single"));
            chosen.put("icc_c_k", icc.formatted("consistency", "average"));
        }
        return chosen;
    }

    /** The different numbers of a table, ascending; none where there are too many for points. */
    static List<Double> points(Ratings ratings) {
        var points = new TreeSet<Double>();
        for (int u = 0; u < ratings.units(); u++)
            for (int r = 0; r < ratings.raters(); r++) {
                ratings.value(u, r).ifPresent(points::add);
                if (points.size() > MOST_POINTS)
                    return List.of();
            }
        return List.copyOf(points);
    }
}
