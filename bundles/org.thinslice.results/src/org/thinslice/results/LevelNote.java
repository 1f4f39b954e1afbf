// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.Optional;
import java.util.Set;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Result;

/** What a coefficient makes of a level of measurement it was not made for. */
public final class LevelNote {

    private static final Set<String> OF_NAMES = Set.of("percent_agreement", "percent_agreement_pairs", "percent_agreement_all", "specific_agreement",
            "cohen_kappa", "scott_pi", "fleiss_kappa", "conger_kappa", "hubert_kappa", "light_kappa", "brennan_prediger", "randolph_kappa", "gwet_ac",
            "krippendorff_alpha", "krippendorff_alpha_gwet");
    private static final Set<String> OF_EQUAL_STEPS = Set.of("icc", "icc_reml", "icc_reml_nested", "icc_irrNA");
    private static final String NONE = "identity|unweighted|none|nominal|";

    private LevelNote() {
    }

    /** That it ignores an order there is, or takes ordered points as equally far apart; empty where it suits the level. */
    public static Optional<String> of(Level level, Result result) {
        if (level != Level.NOMINAL && OF_NAMES.contains(result.coefficient()) && !weighs(result))
            return Optional.of(FactSentences.TEXTS.say("note.unordered"));
        boolean equal = OF_EQUAL_STEPS.contains(result.coefficient()) || "interval".equals(result.options().get("metric"));
        return level == Level.ORDINAL && equal ? Optional.of(FactSentences.TEXTS.say("note.equal")) : Optional.empty();
    }

    /** Whether near misses count as nearer than far ones. */
    private static boolean weighs(Result result) {
        var options = result.options();
        return !options.getOrDefault("metric", options.getOrDefault("weights", "")).matches(NONE)
                || !options.getOrDefault("tolerance", "0").matches("0(\\.0)?");
    }
}
