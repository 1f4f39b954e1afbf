// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.List;
import java.util.Objects;

/**
 * Words for the size of a coefficient and who proposed them. They are drawn as faint bands, because the steps are
 * conventions and the interval, not the point, decides which of them are plausible.
 *
 * @param source author and year; empty for none
 * @param steps  lower bounds, rising
 */
public record Benchmark(String source, List<Double> steps) {

    /** No words. */
    public static final Benchmark NONE = new Benchmark("", List.of());
    /** Koo and Li 2016, for intraclass correlations: below .50 poor, moderate, from .75 good, from .90 excellent. */
    public static final Benchmark KOO_LI = new Benchmark("Koo & Li 2016", List.of(.50, .75, .90));
    /** Krippendorff 2004, for α: from .667 tentative conclusions, from .800 reliable. */
    public static final Benchmark KRIPPENDORFF = new Benchmark("Krippendorff 2004", List.of(.667, .800));
    /** Landis and Koch 1977, for κ: from 0 slight, .20 fair, .40 moderate, .60 substantial, .80 almost perfect. */
    public static final Benchmark LANDIS_KOCH = new Benchmark("Landis & Koch 1977", List.of(.20, .40, .60, .80));

    /** The words proposed for a coefficient, by its name in files; none where nobody's words are in use. */
    public static Benchmark of(String coefficient) {
        if (coefficient.equals("krippendorff_alpha"))
            return KRIPPENDORFF;
        if (coefficient.equals("icc") || coefficient.startsWith("variance_components") || coefficient.startsWith("icc"))
            return KOO_LI;
        return coefficient.endsWith("kappa") ? LANDIS_KOCH : NONE;
    }

    public Benchmark {
        Objects.requireNonNull(source, "source");
        steps = List.copyOf(steps);
    }
}
