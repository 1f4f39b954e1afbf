// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Locale;
import java.util.Map;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * Agreement of two observers beyond chance, each with margins of their own. Range [−1, 1]. Undefined if chance agreement
 * is certain (both used one and the same category), if the observers share no unit, and with formula weights on names
 * that have no order. Cohen 1960; weighted: Cohen 1968, with distances on the declared scale rather than ranks of the
 * categories used. Interval: Fleiss, Cohen & Everitt 1969; for margins from all ratings that of {@link CongerKappa}.
 *
 * @param weighting how much two categories count as agreeing
 * @param missing   what units that only one of the two rated are for
 */
public record CohenKappa(Weights weighting, Missing missing) implements Coefficient {

    private static final Texts TEXTS = Texts.of(CohenKappa.class);

    /** What units that only one of the two rated are for. */
    public enum Missing {
        /** Nothing: both terms come from the units both rated. */
        LISTWISE,
        /** The margins: each observer's come from all their ratings (Gwet 2014). */
        GWET;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** κ of the units both rated. */
    public CohenKappa(Weights weighting) {
        this(weighting, Missing.LISTWISE);
    }

    @Override
    public String name() {
        return "cohen_kappa";
    }

    @Override
    public Map<String, String> options() {
        var options = weighting.options();
        options.put("missing", missing.word());
        return options;
    }

    @Override
    public String label() {
        var key = missing == Missing.GWET ? "label.cohen_kappa.gwet" : "label.cohen_kappa";
        return weighting == Weighting.UNWEIGHTED ? TEXTS.say(key) : TEXTS.say(key + ".weighted", TEXTS.say("word." + weighting.word()));
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        if (ratings.raters() == 2 && missing == Missing.GWET)
            return allRatings(ratings, settings, progress);
        var answer = new Answer(this, Selection.complete(ratings).basis(), settings);
        if (ratings.raters() != 2)
            return answer.undefined("undefined.tworaters", ratings.raters());
        var pair = new RaterColumns(ratings).pair(0, 1);
        if (pair.units() == 0)
            return answer.undefined("undefined.pairs");
        double[] scale = CategorySet.natural(ratings).of(ratings);
        if (scale.length > ChanceCorrected.MOST_CATEGORIES)
            return answer.undefined("undefined.continuous", scale.length);
        var refusal = weighting.refusal(ratings, scale);
        if (refusal.isPresent())
            return answer.because(refusal.get());
        Categorical.undeclared(ratings, answer);
        var table = Crosstab.of(pair.first(), pair.second(), scale);
        return result(Kappa.of(table, weighting.matrix(scale)), table.units(), settings.confidence(), answer);
    }

    private Result allRatings(Ratings ratings, Settings settings, Progress progress) {
        var conger = new CongerKappa(weighting, CategorySet.natural(ratings)).of(ratings, settings, progress);
        return new Result(name(), options(), label(), conger.reliability(), conger.basis(), conger.computation(), conger.details(),
                conger.findings());
    }

    private static Result result(Kappa kappa, int units, double confidence, Answer answer) {
        answer.detail("pa", kappa.observed()).detail("pe", kappa.expected());
        if (!kappa.defined())
            return answer.undefined("undefined.constant");
        answer.detail("se", kappa.error()).detail("se0", kappa.error0());
        if (kappa.error0() > 0)
            answer.detail("z", kappa.value() / kappa.error0()).detail("p", Quantile.normalTwoSided(kappa.value() / kappa.error0()));
        return answer.estimate(kappa.value(), interval(kappa, units, confidence));
    }

    static Uncertainty interval(Kappa kappa, int units, double confidence) {
        if (units < 2)
            return new NoInterval(TEXTS.say("interval.oneunit"));
        if (kappa.error() == 0)
            return new NoInterval(TEXTS.say("interval.nospread"));
        double half = Quantile.normal((1 + confidence) / 2) * kappa.error();
        return new Interval(kappa.value() - half, kappa.value() + half, confidence, TEXTS.say("interval.normal"));
    }
}
