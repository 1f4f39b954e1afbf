// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * Intraclass correlation from variance components, for complete and incomplete crossed designs: ICC(A,1), ICC(A,k̂),
 * ICC(C,1), ICC(Q,k̂) of ten Hove, Jorgensen & van der Ark 2022. Range [0, 1]. Undefined with fewer than two
 * units or raters, without a unit rated twice, or without variation. Interval: Monte Carlo after ten Hove et al. 2022,
 * drawn on the logarithms of the variances so that none is negative.
 */
public record RemlIcc(Icc.Type type, Icc.Unit unit) implements Coefficient {

    @Override
    public String name() {
        return "icc_reml";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("type", type.name().toLowerCase(Locale.ROOT));
        options.put("unit", unit.name().toLowerCase(Locale.ROOT));
        options.put("estimator", "reml");
        options.put("missing", "all available");
        return options;
    }

    @Override
    public String label() {
        if (unit == Icc.Unit.SINGLE)
            return type == Icc.Type.AGREEMENT ? "ICC(A,1)" : "ICC(C,1)";
        return type == Icc.Type.AGREEMENT ? "ICC(A,k̂)" : "ICC(Q,k̂)";
    }

    @Override
    public String estimator() {
        return Texts.of(RemlIcc.class).say("estimator.reml");
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) throws Stopped {
        var rated = Selection.rated(ratings);
        var answer = new Answer(this, rated.basis(), settings);
        var obstacle = RemlFindings.obstacle(rated);
        if (obstacle.isPresent())
            return answer.undefined(obstacle.get());
        RemlFindings.connected(ratings, answer);
        var components = VarianceComponents.of(rated, progress);
        answer.detail("subject", components.unit()).detail("rater", components.rater()).detail("residual", components.residual());
        answer.detail("khat", components.khat()).detail("Q", components.q()).detail("reml", components.criterion());
        if (components.rater() == 0)
            answer.finding(Finding.Kind.BOUNDARY, "finding.norater");
        if (components.unit() == 0)
            answer.finding(Finding.Kind.BOUNDARY, "finding.nounit");
        if (components.residual() == 0)
            answer.finding(Finding.Kind.BOUNDARY, "finding.zero.residual");
        return answer.estimate(value(components), interval(components, settings, answer, progress));
    }

    /** The coefficient of given components. */
    public double value(VarianceComponents components) {
        boolean agreement = type == Icc.Type.AGREEMENT;
        if (unit == Icc.Unit.SINGLE)
            return agreement ? components.agreementOfOne() : components.consistencyOfOne();
        return agreement ? components.agreementOfMean(components.khat()) : components.consistencyOfMean();
    }

    private Uncertainty interval(VarianceComponents components, Settings settings, Answer answer, Progress progress) throws Stopped {
        var texts = Texts.of(RemlIcc.class);
        if (settings.rounds() == 0)
            return new NoInterval(texts.say("interval.rounds"));
        if (components.unit() == 0)
            return new NoInterval(texts.say("interval.nounit"));
        if (components.residual() == 0)
            return new NoInterval(texts.say("interval.noerror"));
        answer.seeded(settings.seed());
        return RemlFindings.about(MonteCarlo.of(components.fit(), settings, progress).interval(v -> value(components.with(v))), answer);
    }
}
