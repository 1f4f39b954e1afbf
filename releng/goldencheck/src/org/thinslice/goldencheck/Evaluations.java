// SPDX-License-Identifier: EPL-2.0
package org.thinslice.goldencheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thinslice.agreement.BrennanPrediger;
import org.thinslice.agreement.CohenKappa;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.RemlIcc;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.CongerKappa;
import org.thinslice.agreement.FleissKappa;
import org.thinslice.agreement.GwetAc;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.PercentAgreement;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Which code answers which golden coefficient. */
final class Evaluations {

    private static final Settings SETTINGS = Settings.DEFAULT.withRounds(0);

    private final Map<String, Evaluation> byName = new HashMap<>();

    Evaluations() {
        wide("krippendorff_alpha", c -> new KrippendorffAlpha(metric(c)));
        wide("percent_agreement", c -> new PercentAgreement(c.weighting(), c.categories()));
        wide("fleiss_kappa", c -> new FleissKappa(c.weighting(), c.categories()));
        wide("conger_kappa", c -> new CongerKappa(c.weighting(), c.categories()));
        wide("brennan_prediger", c -> new BrennanPrediger(c.weighting(), c.categories()));
        wide("cohen_kappa", c -> new CohenKappa(c.weighting()));
        wide("icc", Evaluations::icc);
        byName.put("icc_six", c -> all(c, Icc.ONE, Icc.A1, Icc.C1, Icc.K, Icc.AK, Icc.CK));
        byName.put("variance_components_reml", Evaluations::components);
        wide("gwet_ac", c -> new GwetAc(c.weighting(), c.categories()));
    }

    private void wide(String name, Function<Case, Coefficient> coefficient) {
        byName.put(name, c -> Outcome.of(coefficient.apply(c).of(c.data().ratings(), SETTINGS, Progress.NONE)));
    }

    private static Outcome all(Case c, Coefficient... coefficients) throws Problem {
        var results = new ArrayList<Result>();
        for (var coefficient : coefficients)
            results.add(coefficient.of(c.data().ratings(), SETTINGS, Progress.NONE));
        return Outcome.of(results);
    }

    private static Outcome components(Case c) throws Problem {
        var result = new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE).of(c.data().ratings(), SETTINGS, Progress.NONE);
        var parts = result.details();
        return result.number().isEmpty() ? Outcome.undefined(result.why())
                : Outcome.list(parts.get("subject"), parts.get("rater"), parts.get("residual"));
    }

    private static Coefficient icc(Case c) {
        return new Icc(Icc.Model.valueOf(c.word("model").toUpperCase(Locale.ROOT)),
                Icc.Type.valueOf(c.word("type").toUpperCase(Locale.ROOT)), Icc.Unit.valueOf(c.word("unit").toUpperCase(Locale.ROOT)));
    }

    /** The code for a coefficient; none where this project has none. */
    Optional<Evaluation> of(String coefficient) {
        return Optional.ofNullable(byName.get(coefficient));
    }

    private static Metric metric(Case c) {
        return switch (c.word("metric")) {
            case "circular" -> new Metric.Circular(c.number("U"));
            case "bipolar" -> new Metric.Bipolar(c.number("min"), c.number("max"));
            default -> Metric.of(Level.of(c.word("metric")));
        };
    }
}
