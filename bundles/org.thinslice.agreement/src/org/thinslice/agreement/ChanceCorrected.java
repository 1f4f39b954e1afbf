// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * (pa − pe) / (1 − pe) for any number of raters, weights and missing ratings. pa: Gwet 2014, chapter 3, the mean over units
 * with two or more ratings; standard error by linearisation over the units, Gwet 2014, chapter 5; the interval is
 * Student's with n − 1 degrees of freedom and ends at 1.
 */
sealed interface ChanceCorrected extends Coefficient
        permits PercentAgreement, FleissKappa, CongerKappa, BrennanPrediger, GwetAc {

    /** Above this many distinct values agreement in categories says nothing. */
    int MOST_CATEGORIES = 1000;

    Weights weighting();

    CategorySet categories();

    /** The chance term that makes the coefficient what it is. */
    Chance chance(WeightedCounts counts);

    @Override
    default Map<String, String> options() {
        var options = new LinkedHashMap<>(weighting().options());
        options.put("categories", categories().word());
        return options;
    }

    @Override
    default String label() {
        var texts = Texts.of(ChanceCorrected.class);
        return texts.say("label." + name() + (weighting() == Weighting.UNWEIGHTED ? "" : ".weighted"),
                texts.say("word." + weighting().word()));
    }

    @Override
    default Result of(Ratings ratings, Settings settings, Progress progress) {
        var selection = Selection.rated(ratings);
        var answer = new Answer(this, selection.basis(), settings);
        double[] scale = categories().of(ratings);
        if (scale.length > MOST_CATEGORIES)
            return answer.undefined("undefined.continuous", scale.length);
        var refusal = weighting().refusal(ratings, scale);
        if (refusal.isPresent())
            return answer.because(refusal.get());
        var counts = new WeightedCounts(selection, scale, weighting());
        if (counts.pairable() == 0)
            return answer.undefined("undefined.pairs");
        Categorical.check(ratings, categories(), answer);
        return result(counts, settings.confidence(), answer);
    }

    private Result result(WeightedCounts counts, double confidence, Answer answer) {
        double[] agreement = counts.agreeingPairs();
        double observed = 0;
        for (int i = 0; i < agreement.length; i++) {
            agreement[i] = counts.size(i) < 2 ? 0 : agreement[i] / ((double) counts.size(i) * (counts.size(i) - 1));
            observed += agreement[i];
        }
        observed /= counts.pairable();
        var chance = chance(counts);
        answer.detail("pa", observed).detail("pe", chance.expected());
        if (!Double.isFinite(observed - chance.expected()))
            return answer.undefined("undefined.arithmetic");
        if (!(chance.expected() < 1 - 1e-12))
            return answer.undefined(counts.categories() < 2 ? "undefined.onecategory" : "undefined.constant");
        double value = (observed - chance.expected()) / (1 - chance.expected());
        return answer.estimate(value, interval(counts, agreement, chance, value, confidence, answer));
    }

    private Uncertainty interval(WeightedCounts counts, double[] agreement, Chance chance, double value, double confidence,
            Answer answer) {
        int n = counts.units();
        if (n < 2)
            return new NoInterval(Texts.of(ChanceCorrected.class).say("interval.oneunit"));
        double scale = (double) n / counts.pairable();
        double pe = chance.expected();
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double own = counts.size(i) < 2 ? 0 : scale * (agreement[i] - pe) / (1 - pe);
            if (chance.byUnit().length > 0)
                own -= 2 * (1 - value) * (chance.byUnit()[i] - pe) / (1 - pe);
            squares += (own - value) * (own - value);
        }
        double se = Math.sqrt(squares / n / (n - 1));
        answer.detail("se", se);
        if (se == 0)
            return new NoInterval(Texts.of(ChanceCorrected.class).say("interval.nospread"));
        answer.detail("p", Quantile.tTwoSided(value / se, n - 1));
        double half = Quantile.t((1 + confidence) / 2, n - 1) * se;
        return new Interval(value - half, Math.max(value, Math.min(1, value + half)), confidence, "t");
    }
}
