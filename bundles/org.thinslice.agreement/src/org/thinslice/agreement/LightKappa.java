// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.thinslice.base.Texts;

/**
 * Mean of Cohen's κ over all pairs of observers. Range [−1, 1]. Undefined if no pair has a κ; pairs without one (they
 * share no unit, or both used one and the same category) are left out and counted. Light 1971. The z test printed by
 * common software is unusable; the interval is a bootstrap.
 *
 * @param weighting how much two categories count as agreeing
 * @param pairwise  whether each pair uses the units both rated, or only those everybody rated
 */
public record LightKappa(Weights weighting, boolean pairwise) implements RowCoefficient {

    /** Of the units everybody rated. */
    public LightKappa(Weights weighting) {
        this(weighting, false);
    }

    @Override
    public String name() {
        return "light_kappa";
    }

    @Override
    public Map<String, String> options() {
        var options = weighting.options();
        options.put("missing", pairwise ? "pairwise" : "listwise");
        return options;
    }

    @Override
    public String label() {
        var texts = Texts.of(LightKappa.class);
        return weighting == Weighting.UNWEIGHTED ? texts.say("label.light_kappa")
                : texts.say("label.light_kappa.weighted", texts.say("word." + weighting.word()));
    }

    @Override
    public boolean usesGaps() {
        return pairwise;
    }

    @Override
    public int fewest() {
        return pairwise ? 1 : 2;
    }

    @Override
    public String whyNot() {
        return "undefined.nokappa";
    }

    @Override
    public Optional<String> refusal(Ratings ratings) {
        double[] scale = CategorySet.natural(ratings).of(ratings);
        return scale.length > ChanceCorrected.MOST_CATEGORIES
                ? Optional.of(Texts.of(LightKappa.class).say("undefined.continuous", scale.length)) : weighting.refusal(ratings, scale);
    }

    private PairKappas kappas(double[][] rows, double[] scale) {
        return new PairKappas(rows, scale, weighting.matrix(scale));
    }

    @Override
    public ToDoubleFunction<double[][]> formula(Ratings ratings) {
        double[] scale = CategorySet.natural(ratings).of(ratings);
        return rows -> mean(kappas(rows, scale));
    }

    @Override
    public Statistic statistic(Ratings ratings, double[][] rows) {
        return kappas(rows, CategorySet.natural(ratings).of(ratings));
    }

    private static double mean(PairKappas kappas) {
        return kappas.of(kappas.frequency());
    }

    @Override
    public double of(double[][] rows) {
        return formula(Ratings.wide(Level.INTERVAL, Categories.NONE, rows)).applyAsDouble(rows);
    }

    @Override
    public void details(double[][] rows, double value, Answer answer) {
        double[] scale = Arrays.stream(rows).flatMapToDouble(Arrays::stream).filter(x -> !Double.isNaN(x)).sorted().distinct().toArray();
        var kappas = new PairKappas(rows, scale, Weighting.UNWEIGHTED.matrix(scale));
        int without = kappas.pairs() - kappas.defined();
        answer.detail("pairs", kappas.defined());
        if (without > 0)
            answer.finding(Finding.Kind.DROPPED, "finding.pairs", without, kappas.pairs());
    }
}
