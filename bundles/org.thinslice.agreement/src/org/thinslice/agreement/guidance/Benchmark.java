// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Texts;

/** Words for the size of a coefficient, always with their source; conventions, not laws. */
public enum Benchmark {
    /** Koo & Li 2016, for ICCs, on the interval: poor below .50, moderate, good from .75, excellent from .90. */
    KOO_LI(0.5, 0.75, 0.9),
    /** Landis & Koch 1977, for κ: slight from 0, fair from .20, moderate .40, substantial .60, almost perfect .80. */
    LANDIS_KOCH(0, 0.2, 0.4, 0.6, 0.8),
    /** Altman 1991, for κ: poor below .20, fair, moderate from .40, good from .60, very good from .80. */
    ALTMAN(0.2, 0.4, 0.6, 0.8),
    /** Fleiss 1981, for κ: poor below .40, fair to good, excellent from .75. */
    FLEISS(0.4, 0.75),
    /** Krippendorff 2004, for α: below .667 discard, from .667 tentative, from .800 rely on. */
    KRIPPENDORFF(0.667, 0.8);

    /** Probability with which a band must be reached before it is named (Gwet 2014, chapter 6). */
    private static final double SURE = 0.95;
    private static final Set<String> CHANCE_CORRECTED = Set.of("cohen_kappa", "fleiss_kappa", "conger_kappa", "light_kappa",
            "hubert_kappa", "brennan_prediger", "gwet_ac");

    private final double[] limits;

    Benchmark(double... limits) {
        this.limits = limits;
    }

    /**
     * One band of a scale and how probable it is that the coefficient lies in it.
     *
     * @param word        the band's word
     * @param from        where it begins; −1 for the lowest
     * @param to          where it ends; 1 for the highest
     * @param probability in [0, 1]; they add up to 1
     * @param cumulative  probability of this band or a higher one, in [0, 1]
     */
    public record Membership(String word, double from, double to, double probability, double cumulative) {
    }

    /** The scale that is used for a coefficient; empty where there is none that was made for it. */
    public static Optional<Benchmark> suiting(Result result) {
        return suiting(result.coefficient());
    }

    /** The same by a coefficient's name in files. */
    public static Optional<Benchmark> suiting(String coefficient) {
        if (coefficient.startsWith("icc"))
            return Optional.of(KOO_LI);
        if (coefficient.startsWith("krippendorff_alpha"))
            return Optional.of(KRIPPENDORFF);
        return CHANCE_CORRECTED.contains(coefficient) ? Optional.of(LANDIS_KOCH) : Optional.empty();
    }

    /** Where one band ends and the next begins, ascending. */
    public List<Double> limits() {
        return Arrays.stream(limits).boxed().toList();
    }

    /** Author and year. */
    public String source() {
        return texts().say("benchmark." + name().toLowerCase(Locale.ROOT));
    }

    /** Words of the band a value falls into. */
    public String word(double value) {
        int band = 0;
        while (band < limits.length && value >= limits[band])
            band++;
        return word(band);
    }

    private String word(int band) {
        return texts().say("benchmark." + name().toLowerCase(Locale.ROOT) + "." + band);
    }

    private static Texts texts() {
        return Texts.of(Benchmark.class);
    }

    /** A sentence with source: from the limits of the interval where there is one, and saying so where there is none. */
    public String sentence(Reliability reliability) {
        if (reliability.number().isEmpty())
            return reliability.why();
        if (reliability.interval().isEmpty())
            return texts().say("benchmark.point", word(reliability.number().getAsDouble()), source());
        var interval = reliability.interval().get();
        var low = word(interval.low());
        var high = word(interval.high());
        return low.equals(high) ? texts().say("benchmark.one", low, source()) : texts().say("benchmark.range", low, high, source());
    }

    /**
     * A sentence with source. For the scales of κ, where the result has a standard error, by Gwet's cumulative membership
     * probability: the highest band reached with .95; otherwise from the interval.
     */
    public String sentence(Result result) {
        var error = result.details().get("se");
        boolean kappa = this == LANDIS_KOCH || this == ALTMAN || this == FLEISS;
        if (!kappa || result.number().isEmpty() || error == null || !(error > 0))
            return sentence(result.reliability());
        var band = reached(result.number().getAsDouble(), error);
        return texts().say("benchmark.probable", band.word(), Math.floor(100 * band.cumulative()) / 100, source());
    }

    /**
     * How probable each band is, the highest first, the coefficient being normal with a standard error and cut to [−1, 1]:
     * Gwet 2014, chapter 6.
     *
     * @param value the coefficient
     * @param error its standard error, > 0
     */
    public List<Membership> memberships(double value, double error) {
        if (!(error > 0))
            throw new IllegalArgumentException("a standard error is more than 0, not " + error);
        double all = between(-1, 1, value, error);
        var bands = new ArrayList<Membership>();
        double cumulative = 0;
        for (int band = limits.length; band >= 0; band--) {
            double from = band == 0 ? -1 : limits[band - 1];
            double to = band == limits.length ? 1 : limits[band];
            double probability = between(from, to, value, error) / all;
            cumulative += probability;
            bands.add(new Membership(word(band), from, to, probability, Math.min(1, cumulative)));
        }
        return bands;
    }

    private static double between(double from, double to, double value, double error) {
        return Quantile.normalUpTo((to - value) / error) - Quantile.normalUpTo((from - value) / error);
    }

    /** The highest band reached with probability .95; see {@link #memberships}. */
    public String probable(double value, double error) {
        return reached(value, error).word();
    }

    private Membership reached(double value, double error) {
        var bands = memberships(value, error);
        return bands.stream().filter(band -> band.cumulative() >= SURE).findFirst().orElse(bands.get(bands.size() - 1));
    }
}
