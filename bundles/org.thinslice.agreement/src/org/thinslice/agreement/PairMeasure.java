// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Locale;
import org.thinslice.base.Texts;

/** What is computed for each pair of observers on the units both rated. */
public enum PairMeasure {
    /** Share of units with the same rating; Wilson's (1927) interval. */
    PERCENT(Weighting.UNWEIGHTED),
    /** Cohen's κ. */
    KAPPA(Weighting.UNWEIGHTED),
    /** Weighted κ, linear. */
    KAPPA_LINEAR(Weighting.LINEAR),
    /** Weighted κ, quadratic. */
    KAPPA_QUADRATIC(Weighting.QUADRATIC),
    /** Pearson's correlation; Fisher's z interval. */
    PEARSON(Weighting.UNWEIGHTED),
    /** Spearman's rank correlation, ties at their mean rank; Bonett and Wright's (2000) interval. */
    SPEARMAN(Weighting.UNWEIGHTED);

    private final Weighting weighting;

    PairMeasure(Weighting weighting) {
        this.weighting = weighting;
    }

    /** The measure's name for tables and charts. */
    public String label() {
        return Texts.of(PairMeasure.class).say("pair." + name().toLowerCase(Locale.ROOT));
    }

    /** What suits a level of measurement. */
    public static PairMeasure defaultFor(Level level) {
        return switch (level) {
            case NOMINAL -> KAPPA;
            case ORDINAL -> KAPPA_QUADRATIC;
            case INTERVAL, RATIO -> PEARSON;
        };
    }

    Reliability of(RaterColumns.Pair pair, double confidence) {
        if (pair.units() == 0)
            return undefined("undefined.nocommon");
        return switch (this) {
            case PERCENT -> Proportion.ofEqual(pair, confidence);
            case PEARSON -> Correlation.pearson(pair.first(), pair.second()).reliability(confidence);
            case SPEARMAN -> Correlation.spearman(pair.first(), pair.second()).reliability(confidence);
            case KAPPA, KAPPA_LINEAR, KAPPA_QUADRATIC -> kappa(pair, confidence);
        };
    }

    private Reliability kappa(RaterColumns.Pair pair, double confidence) {
        var table = Crosstab.of(pair.first(), pair.second());
        if (table.values().length > ChanceCorrected.MOST_CATEGORIES)
            return undefined("undefined.continuous", table.values().length);
        var kappa = Kappa.of(table, weighting.matrix(table.values()));
        return kappa.defined() ? new Reliability.Estimate(kappa.value(), CohenKappa.interval(kappa, pair.units(), confidence))
                : undefined("undefined.constant");
    }

    static Reliability undefined(String key, Object... values) {
        return new Reliability.NotDefined(Texts.of(PairMeasure.class).say(key, values));
    }
}
