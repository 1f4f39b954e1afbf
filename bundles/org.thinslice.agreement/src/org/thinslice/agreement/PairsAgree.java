// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * Share of pairs of observers of a unit whose ratings are no further apart than a tolerance, averaged over units rated
 * twice or more. Range [0, 1]; chance is not taken out. With tolerance 0 {@link PercentAgreement}, but also for scales
 * without points. Undefined if no unit has two ratings. Interval: Student's t over units, within [0, 1].
 *
 * @param tolerance how far apart two ratings may be, ≥ 0, in points of the scale
 */
public record PairsAgree(double tolerance) implements Coefficient {

    private static final Texts TEXTS = Texts.of(PairsAgree.class);

    public PairsAgree {
        if (!(tolerance >= 0 && tolerance < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("agreement within " + tolerance);
    }

    @Override
    public String name() {
        return "percent_agreement_pairs";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("tolerance", Categories.NONE.label(tolerance));
        options.put("missing", "pairwise");
        return options;
    }

    @Override
    public String label() {
        return tolerance == 0 ? TEXTS.say("label.percent_agreement")
                : TEXTS.say("label.percent_agreement_pairs", Categories.NONE.label(tolerance));
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        var selection = Selection.pairable(ratings);
        var answer = new Answer(this, selection.basis(), settings);
        if (selection.size() == 0)
            return answer.undefined("undefined.pairs");
        if (tolerance > 0 && ratings.level() == Level.NOMINAL)
            return answer.undefined("undefined.names");
        Categorical.undeclared(ratings, answer);
        double[] shares = Arrays.stream(selection.units()).mapToDouble(u -> share(ratings, u)).toArray();
        double mean = Columns.mean(shares);
        if (shares.length < 2)
            return answer.withoutInterval(mean, "interval.oneunit");
        double se = Math.sqrt(Columns.variance(shares) / shares.length);
        answer.detail("se", se);
        if (se == 0)
            return answer.withoutInterval(mean, "interval.nospread");
        double half = Quantile.t((1 + settings.confidence()) / 2, shares.length - 1) * se;
        return answer.estimate(mean, new Interval(Math.max(0, mean - half), Math.min(1, mean + half), settings.confidence(), "t"));
    }

    /** Share of the pairs of one unit's ratings that are within the tolerance, from the sorted ratings. */
    private double share(Ratings ratings, int unit) {
        var values = new double[ratings.count(unit)];
        for (int i = 0; i < values.length; i++)
            values[i] = ratings.valueAt(ratings.from(unit) + i);
        Arrays.sort(values);
        double near = 0;
        for (int low = 0, i = 0; i < values.length; i++) {
            while (values[i] - values[low] > tolerance)
                low++;
            near += i - low;
        }
        return near * 2 / values.length / (values.length - 1);
    }
}
