// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * Krippendorff's α written with agreement weights instead of a difference metric, with a standard error: Gwet 2014, chapter
 * 3. Weights unweighted, quadratic and ratio give the α of the nominal, interval and ratio metric exactly. The standard
 * error leaves the small-sample factor 1 − 1/(n r̄) out, as Gwet's own. At most 1. Undefined if no unit has two ratings, if
 * all pairable ratings are equal, and where the weights have nothing to say. Units rated once are left out.
 */
public record GwetAlpha(Weights weighting) implements Coefficient {

    private static final Texts TEXTS = Texts.of(GwetAlpha.class);

    @Override
    public String name() {
        return "krippendorff_alpha_gwet";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<>(weighting.options());
        options.put("categories", "observed");
        return options;
    }

    @Override
    public String label() {
        return TEXTS.say("label.krippendorff_alpha_gwet", TEXTS.say("word." + weighting.word()));
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        var selection = Selection.pairable(ratings);
        var answer = new Answer(this, selection.basis(), settings);
        if (selection.size() == 0)
            return answer.undefined("undefined.pairs");
        double[] scale = selection.values();
        if (scale.length > ChanceCorrected.MOST_CATEGORIES)
            return answer.undefined("undefined.continuous", scale.length);
        var refusal = weighting.refusal(ratings, scale);
        if (refusal.isPresent())
            return answer.because(refusal.get());
        if (scale.length < 2)
            return answer.undefined("undefined.constant");
        return result(new WeightedCounts(selection, scale, weighting), settings.confidence(), answer);
    }

    private static Result result(WeightedCounts counts, double confidence, Answer answer) {
        int n = counts.units();
        double mean = IntStream.range(0, n).map(counts::size).average().orElseThrow();
        double[] shares = pooled(counts, mean);
        double[] near = counts.weighted(shares);
        double pe = WeightedCounts.product(shares, near);
        double small = 1 / (n * mean);
        double[] own = counts.agreeingPairs();
        double pa = 0;
        for (int i = 0; i < n; i++) {
            own[i] /= mean * (counts.size(i) - 1);
            pa += own[i] / n;
        }
        double adjusted = (1 - small) * pa + small;
        double alpha = (adjusted - pe) / (1 - pe);
        double plain = (pa - pe) / (1 - pe);
        double[] chance = counts.meanOf(near);
        var parts = new double[n];
        for (int i = 0; i < n; i++) {
            double relative = counts.size(i) / mean;
            double agreement = own[i] - adjusted * (relative - 1);
            double expected = chance[i] * relative - pe * (relative - 1);
            parts[i] = (agreement - pe) / (1 - pe) - 2 * (1 - plain) * (expected - pe) / (1 - pe) - plain;
        }
        answer.detail("pa", adjusted).detail("pe", pe);
        return answer.estimate(alpha, interval(alpha, Math.sqrt(WeightedCounts.product(parts, parts) / n / (n - 1)), n, confidence, answer));
    }

    private static double[] pooled(WeightedCounts counts, double mean) {
        var shares = new double[counts.categories()];
        int[] row = new int[shares.length];
        for (int i = 0; i < counts.units(); i++) {
            counts.row(i, row);
            for (int k = 0; k < row.length; k++)
                shares[k] += row[k] / mean / counts.units();
        }
        return shares;
    }

    private static Uncertainty interval(double alpha, double se, int n, double confidence, Answer answer) {
        if (n < 2)
            return new NoInterval(TEXTS.say("interval.oneunit"));
        if (!(se > 0))
            return new NoInterval(TEXTS.say("interval.nospread"));
        answer.detail("se", se).detail("p", Quantile.tTwoSided(alpha / se, n - 1));
        double half = Quantile.t((1 + confidence) / 2, n - 1) * se;
        return new Interval(alpha - half, Math.max(alpha, Math.min(1, alpha + half)), confidence, "t");
    }
}
