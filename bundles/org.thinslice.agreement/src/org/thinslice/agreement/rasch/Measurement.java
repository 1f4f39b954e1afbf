// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.thinslice.agreement.Finding;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/** From judgements to the fitted model, or to the sentence that says why there is none. */
final class Measurement {

    static final Texts TEXTS = Texts.of(Measurement.class);
    /** More categories than this are a continuous scale. */
    private static final int MOST_CATEGORIES = 30;

    private final Judgements judgements;
    private final Steps steps;
    private final double confidence;

    Measurement(Judgements judgements, Steps steps, double confidence) {
        this.judgements = judgements;
        this.steps = steps;
        this.confidence = confidence;
    }

    Rasch fit(Progress progress) throws Stopped {
        var findings = new ArrayList<Finding>();
        if (!judgements.ordered())
            return none(findings, "nominal");
        long values = IntStream.range(0, judgements.size()).mapToDouble(judgements::value).distinct().limit(MOST_CATEGORIES * 10L).count();
        if (values > MOST_CATEGORIES)
            return none(findings, "continuous", MOST_CATEGORIES);
        if (values < 2)
            return none(findings, values == 0 ? "nothing" : "constant");
        var encoding = new Encoding(judgements, steps);
        findings.addAll(Remarks.extremes(judgements, encoding));
        var design = new Design(judgements, encoding, steps);
        if (design.ratings() == 0)
            return none(findings, "constant");
        if (IntStream.range(0, design.slices()).noneMatch(s -> design.to(s) - design.from(s) >= 2))
            return none(findings, "twice");
        findings.addAll(Subsets.findings(judgements, design));
        var estimation = Estimation.of(design, progress);
        return fitted(encoding, design, estimation, findings);
    }

    private Rasch fitted(Encoding encoding, Design design, Estimation estimation, List<Finding> findings) {
        double[][] covariance;
        try {
            covariance = Information.covariance(design, information(design, estimation));
        } catch (ArithmeticException singular) {
            return none(findings, "singular");
        }
        if (!estimation.settled())
            findings.add(new Finding(Finding.Kind.NOT_CONVERGED, TEXTS.say("notsettled", estimation.steps())));
        if (estimation.flat())
            findings.add(new Finding(Finding.Kind.BOUNDARY, TEXTS.say("flat")));
        var fitted = new Reporting(judgements, encoding, design, steps, estimation, covariance, confidence).result();
        findings.addAll(Remarks.of(fitted));
        return new Rasch.Fitted(fitted.steps(), fitted.slices(), fitted.observers(), fitted.items(), fitted.scales(), fitted.mean(), fitted.sd(),
                fitted.logLikelihood(), fitted.parameters(), fitted.ratings(), findings);
    }

    /** The observed information; where the slices do not differ, the spread is taken as known. */
    private static double[][] information(Design design, Estimation estimation) {
        var information = new Information(design, estimation.marginal()).observed();
        int last = design.size() - 1;
        if (estimation.flat()) {
            for (int p = 0; p < last; p++)
                information[p][last] = information[last][p] = 0;
            information[last][last] = 1;
        }
        return information;
    }

    private static Rasch none(List<Finding> findings, String key, Object... values) {
        return new Rasch.NotDefined(TEXTS.say("none." + key, values), findings);
    }
}
