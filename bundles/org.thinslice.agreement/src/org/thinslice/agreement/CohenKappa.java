// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * Agreement of two observers beyond chance, each with margins of their own, on the units both rated. Range [−1, 1].
 * Undefined if chance agreement is certain (both used one and the same category), if the observers share no unit, and
 * with weights on names that have no order. Cohen 1960, eq. 1; weighted: Cohen 1968, eq. 9, with distances on the
 * declared scale rather than ranks of the categories used. Interval: Fleiss, Cohen & Everitt 1969, eq. 9.
 * {@link CongerKappa} takes the margins from all ratings instead.
 */
public record CohenKappa(Weighting weighting) implements Coefficient {

    private static final Texts TEXTS = Texts.of(CohenKappa.class);

    @Override
    public String name() {
        return "cohen_kappa";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("weights", weighting.word());
        options.put("missing", "listwise");
        return options;
    }

    @Override
    public String label() {
        return weighting == Weighting.UNWEIGHTED ? TEXTS.say("label.cohen_kappa")
                : TEXTS.say("label.cohen_kappa.weighted", TEXTS.say("word." + weighting.word()));
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        var answer = new Answer(this, Selection.complete(ratings).basis(), settings);
        if (ratings.raters() != 2)
            return answer.undefined("undefined.tworaters", ratings.raters());
        if (weighting != Weighting.UNWEIGHTED && named(ratings.categories()))
            return answer.undefined("undefined.names");
        var pair = new RaterColumns(ratings).pair(0, 1);
        if (pair.units() == 0)
            return answer.undefined("undefined.pairs");
        var table = Crosstab.of(pair.first(), pair.second());
        if (table.values().length > ChanceCorrected.MOST_CATEGORIES)
            return answer.undefined("undefined.continuous", table.values().length);
        return result(Kappa.of(table, weighting.matrix(table.values())), table.units(), settings.confidence(), answer);
    }

    /** Categories that are names rather than numbers have no distances. */
    private static boolean named(Categories categories) {
        return categories.declared() && categories.labels().stream().noneMatch(label -> label.matches(".*\\d.*"));
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
