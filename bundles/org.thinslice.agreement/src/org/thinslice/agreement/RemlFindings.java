// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Optional;
import java.util.stream.Collectors;

/** What to know beside numbers from restricted maximum likelihood. */
final class RemlFindings {

    /** Below this many observers the normal approximation behind Monte Carlo intervals is poor for their variance. */
    private static final int FEW = 5;

    private RemlFindings() {
    }

    /** The key of the sentence that says why no variances can be estimated from these ratings; empty if they can. */
    static Optional<String> obstacle(Selection rated) {
        if (rated.basis().raters() < 2)
            return Optional.of("undefined.onerater");
        if (VarianceComponents.spread(rated.ratings()) == 0)
            return Optional.of("undefined.novariance");
        if (!VarianceComponents.possible(rated))
            return Optional.of("undefined.thin");
        if (rated.basis().observations() == rated.basis().raters())
            return Optional.of("undefined.raters.once");
        return VarianceComponents.computable(rated) ? Optional.empty() : Optional.of("undefined.magnitude");
    }

    /** Observers without a common unit, directly or through others. */
    static void connected(Ratings ratings, Answer answer) {
        var groups = Design.groups(ratings);
        if (groups.size() > 1)
            answer.finding(Finding.Kind.DISCONNECTED, "finding.disconnected.reml", groups.size(),
                    groups.stream().map(names -> String.join(", ", names)).collect(Collectors.joining(" | ")));
    }

    /** The interval itself, with a finding where it rests on few observers. */
    static Uncertainty about(Uncertainty interval, Answer answer) {
        if (interval instanceof Interval && answer.raters() < FEW)
            answer.finding(Finding.Kind.FEW_OBSERVERS, "finding.fewobservers.montecarlo", answer.raters());
        return interval;
    }
}
