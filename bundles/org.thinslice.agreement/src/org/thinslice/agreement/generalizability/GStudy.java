// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.thinslice.agreement.Computation;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.MonteCarlo;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * A G study: how much each facet and each combination of facets adds to the variance of single scores. All facets count as
 * random samples; which are fixed is asked when deciding ({@link DStudy}). The largest effect cannot be told from error and
 * is the residual; where the same combination was scored several times, the scatter within it is. Brennan 2001, chapter 3;
 * incomplete designs by restricted maximum likelihood.
 *
 * @param facets      the design
 * @param estimator   mean squares for complete, balanced designs unless asked otherwise; else restricted maximum likelihood
 * @param scores      number of scores
 * @param mean        overall mean
 * @param components  variances, smaller effects first, the residual last
 * @param criterion   −2 log restricted likelihood, where that was used
 * @param uncertainty draws of the variances, in the order of the components
 * @param findings    warnings
 * @param computation estimator, settings, version
 */
public record GStudy(Facets facets, Estimator estimator, int scores, double mean, List<Component> components, OptionalDouble criterion,
        MonteCarlo uncertainty, List<Finding> findings, Computation computation) {

    public GStudy {
        components = List.copyOf(components);
        findings = List.copyOf(findings);
    }

    /** Mean squares where the design is complete and balanced, restricted maximum likelihood otherwise. */
    public static GStudy of(Scores scores, Facets facets, Settings settings, Progress progress) throws Stopped {
        var layout = Layout.of(scores, facets);
        return new Estimation(scores, layout, settings).study(layout.balanced() ? Estimator.MEAN_SQUARES : Estimator.REML, progress);
    }

    /** The given estimator. Mean squares of a design that is not balanced are not defined, and say so. */
    public static GStudy of(Scores scores, Facets facets, Estimator estimator, Settings settings, Progress progress) throws Stopped {
        return new Estimation(scores, Layout.of(scores, facets), settings).study(estimator, progress);
    }

    /** Why there is no residual, and so no study; empty where there is one. */
    public String why() {
        var residual = components.get(components.size() - 1).variance();
        return residual instanceof Reliability.NotDefined none ? none.why() : "";
    }

    /** A component by its name. */
    public Component component(String name) {
        return components.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "no component %s, only %s".formatted(name, components.stream().map(Component::name).collect(Collectors.joining(", ")))));
    }

    /** The variances in the order of the components, 0 for one that cannot be told from another. */
    public double[] variances() {
        return components.stream().mapToDouble(c -> c.variance().number().orElse(0)).toArray();
    }

    /** The effect of each component, as a set of facets. */
    int[] effects() {
        return components.stream().mapToInt(c -> c.facets().stream().mapToInt(f -> 1 << facets.names().indexOf(f)).sum()).toArray();
    }
}
