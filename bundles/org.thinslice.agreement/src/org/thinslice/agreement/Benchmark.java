// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.List;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Texts;

/** Words for the size of a coefficient, always with their source; conventions, not laws. */
public enum Benchmark {
    /** Koo & Li 2016, for ICCs, on the interval: poor below .50, moderate, good from .75, excellent from .90. */
    KOO_LI(0.5, 0.75, 0.9),
    /** Landis & Koch 1977, for κ: slight from 0, fair from .20, moderate .40, substantial .60, almost perfect .80. */
    LANDIS_KOCH(0, 0.2, 0.4, 0.6, 0.8),
    /** Krippendorff 2004, for α: below .667 discard, from .667 tentative, from .800 rely on. */
    KRIPPENDORFF(0.667, 0.8);

    /** Probability with which a band must be reached before it is named (Gwet 2014, section 6.4). */
    private static final double SURE = 0.95;

    private final double[] limits;

    Benchmark(double... limits) {
        this.limits = limits;
    }

    /** Where one band ends and the next begins, ascending. */
    public List<Double> limits() {
        return java.util.Arrays.stream(limits).boxed().toList();
    }

    /** Words of the band a value falls into. */
    public String word(double value) {
        return word(band(value));
    }

    private int band(double value) {
        int band = 0;
        while (band < limits.length && value >= limits[band])
            band++;
        return band;
    }

    private String word(int band) {
        return Texts.of(Benchmark.class).say("benchmark." + name().toLowerCase(java.util.Locale.ROOT) + "." + band);
    }

    /** A sentence with source: from the limits of the interval where there is one, and saying so where there is none. */
    public String sentence(Reliability reliability) {
        var texts = Texts.of(Benchmark.class);
        var source = texts.say("benchmark." + name().toLowerCase(java.util.Locale.ROOT));
        if (reliability.number().isEmpty())
            return reliability.why();
        if (reliability.interval().isEmpty())
            return texts.say("benchmark.point", word(reliability.number().getAsDouble()), source);
        var interval = reliability.interval().get();
        var low = word(interval.low());
        var high = word(interval.high());
        return low.equals(high) ? texts.say("benchmark.one", low, source) : texts.say("benchmark.range", low, high, source);
    }

    /**
     * The highest band reached with probability .95, the coefficient being normal with a standard error cut to [−1, 1]:
     * Gwet 2014, section 6.4.
     *
     * @param value the coefficient
     * @param error its standard error, > 0
     */
    public String probable(double value, double error) {
        double all = Quantile.normalUpTo((1 - value) / error) - Quantile.normalUpTo((-1 - value) / error);
        for (int band = limits.length; band > 0; band--) {
            double reached = Quantile.normalUpTo((1 - value) / error) - Quantile.normalUpTo((limits[band - 1] - value) / error);
            if (reached / all >= SURE)
                return word(band);
        }
        return word(0);
    }
}
