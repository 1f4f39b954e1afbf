// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Texts;

/**
 * How one observer rates compared with the others on the same units.
 *
 * @param rater      the observer
 * @param units      units rated by the observer and by someone else
 * @param shift      mean of own rating − mean of the others' on the same unit, in points of the scale: above 0 is lenient;
 *                   with its t interval, or why there is none
 * @param spread     own standard deviation / that of the others' means on the same units: below 1 uses less of the scale
 * @param withOthers Pearson's correlation with the others' means
 * @param floor      share of own ratings at the scale's lowest point
 * @param ceiling    share of own ratings at the scale's highest point
 * @param drift      slope of own − others' mean per unit of the observer's own order, with its t interval; the order is that
 *                   of the table's units
 */
public record Severity(String rater, int units, Reliability shift, Reliability spread, Reliability withOthers, double floor,
        double ceiling, Reliability drift) {

    private static final Texts TEXTS = Texts.of(Severity.class);

    /** Every observer of a table. */
    public static List<Severity> of(Ratings ratings, double confidence) {
        var columns = new RaterColumns(ratings);
        var others = othersMeans(ratings);
        var list = new ArrayList<Severity>();
        for (int r = 0; r < ratings.raters(); r++)
            list.add(of(ratings, r, others[r], columns.values(r), confidence));
        return list;
    }

    /** By rater: pairs of own rating and mean of the others, unit after unit. */
    private static List<List<double[]>> empty(int raters) {
        var lists = new ArrayList<List<double[]>>();
        for (int r = 0; r < raters; r++)
            lists.add(new ArrayList<>());
        return lists;
    }

    private static RaterColumns.Pair[] othersMeans(Ratings ratings) {
        var lists = empty(ratings.raters());
        for (int u = 0; u < ratings.units(); u++) {
            int m = ratings.count(u);
            double sum = 0;
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                sum += ratings.valueAt(i);
            for (int i = ratings.from(u); i < ratings.to(u) && m >= 2; i++)
                lists.get(ratings.raterAt(i)).add(new double[] { ratings.valueAt(i), (sum - ratings.valueAt(i)) / (m - 1) });
        }
        return lists.stream().map(l -> new RaterColumns.Pair(l.stream().mapToDouble(x -> x[0]).toArray(),
                l.stream().mapToDouble(x -> x[1]).toArray())).toArray(RaterColumns.Pair[]::new);
    }

    private static Severity of(Ratings ratings, int rater, RaterColumns.Pair pair, double[] own, double confidence) {
        var points = ratings.categories().declared() ? ratings.categories().values() : List.<Double>of();
        double[] difference = new double[pair.units()];
        for (int i = 0; i < difference.length; i++)
            difference[i] = pair.first()[i] - pair.second()[i];
        return new Severity(ratings.rater(rater), pair.units(), mean(difference, confidence), spread(pair),
                pair.units() == 0 ? undefined("severity.alone") : Correlation.pearson(pair.first(), pair.second()).reliability(confidence),
                points.isEmpty() ? 0 : share(own, points.get(0)), points.isEmpty() ? 0 : share(own, points.get(points.size() - 1)),
                Drift.of(difference, confidence));
    }

    private static double share(double[] own, double point) {
        return own.length == 0 ? 0 : (double) java.util.Arrays.stream(own).filter(x -> x == point).count() / own.length;
    }

    private static Reliability mean(double[] difference, double confidence) {
        if (difference.length == 0)
            return undefined("severity.alone");
        double mean = Columns.mean(difference);
        if (difference.length < 2)
            return new Reliability.Estimate(mean, new NoInterval(TEXTS.say("interval.oneunit")));
        double se = Math.sqrt(Columns.variance(difference) / difference.length);
        double half = Quantile.t((1 + confidence) / 2, difference.length - 1) * se;
        return new Reliability.Estimate(mean, new Interval(mean - half, mean + half, confidence, "t"));
    }

    private static Reliability spread(RaterColumns.Pair pair) {
        if (pair.units() < 2)
            return undefined("severity.alone");
        double others = Columns.variance(pair.second());
        return others > 0 ? new Reliability.Estimate(Math.sqrt(Columns.variance(pair.first()) / others),
                new NoInterval(TEXTS.say("severity.nospreadinterval"))) : undefined("severity.flat");
    }

    static Reliability undefined(String key) {
        return new Reliability.NotDefined(TEXTS.say(key));
    }
}
