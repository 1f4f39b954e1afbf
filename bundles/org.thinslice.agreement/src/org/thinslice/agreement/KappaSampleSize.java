// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * How many units two observers have to rate so that a test tells an expected κ from one that would not do:
 * N = ((z(1 − α) √Q₀ + z(power) √Q₁) / (κ₁ − κ₀))², rounded up, Q being N times the squared large-sample standard error of κ
 * (Fleiss, Cohen & Everitt 1969), α halved for a two-sided test. Two categories: Cantor 1996. More categories with margins
 * the observers share: Flack, Afifi, Lachenbruch & Schouten 1988, Q being the largest any such table has.
 *
 * @param alpha    probability of an error of the first kind, in (0, 1)
 * @param power    probability of telling κ₁ from κ₀, in (0, 1)
 * @param twoSided whether κ might also be on the other side of κ₀
 */
public record KappaSampleSize(double alpha, double power, boolean twoSided) {

    /** α .05, one-sided, power .8. */
    public static final KappaSampleSize DEFAULT = new KappaSampleSize(0.05, 0.8, false);

    private static final Texts TEXTS = Texts.of(KappaSampleSize.class);

    public KappaSampleSize {
        if (!(alpha > 0 && alpha < 1 && power > 0 && power < 1))
            throw new IllegalArgumentException("alpha %s, power %s".formatted(alpha, power));
    }

    /**
     * Units for two categories.
     *
     * @param first    share of units the first observer puts into one of them, in (0, 1)
     * @param second   the second observer's, in (0, 1)
     * @param expected κ₁
     * @param against  κ₀
     * @throws Problem if a share is not in (0, 1), the two κ are equal, or such shares cannot give such a κ
     */
    public long ofShares(double first, double second, double expected, double against) throws Problem {
        if (!(first > 0 && first < 1 && second > 0 && second < 1))
            throw new Problem(TEXTS.say("samplesize.share"));
        return units(expected, against, kappa(first, second, expected), kappa(first, second, against));
    }

    /**
     * Units for any number of categories that both observers use alike.
     *
     * @param margins  share of each category, positive, sum 1
     * @param expected κ₁
     * @param against  κ₀
     * @throws Problem if the shares are not positive or do not sum to 1, the two κ are equal, or no table has such a κ
     */
    public long ofMargins(double[] margins, double expected, double against) throws Problem {
        double sum = Arrays.stream(margins).sum();
        if (margins.length < 2 || !(Math.abs(sum - 1) < 1e-6) || Arrays.stream(margins).anyMatch(share -> !(share > 0)))
            throw new Problem(TEXTS.say("samplesize.margins"));
        double[] shares = Arrays.stream(margins).map(share -> share / sum).toArray();
        return units(expected, against, WidestKappa.of(shares, expected), WidestKappa.of(shares, against));
    }

    private long units(double expected, double against, double q1, double q0) throws Problem {
        if (expected == against)
            throw new Problem(TEXTS.say("samplesize.equal"));
        double root = Quantile.normal(1 - alpha / (twoSided ? 2 : 1)) * Math.sqrt(q0) + Quantile.normal(power) * Math.sqrt(q1);
        return Math.max(2, (long) Math.ceil(root * root / (expected - against) / (expected - against)));
    }

    /** Q of the one table of two categories with such shares and κ. */
    private static double kappa(double first, double second, double kappa) throws Problem {
        double chance = first * second + (1 - first) * (1 - second);
        double agreement = kappa * (1 - chance) + chance;
        double both = (agreement + first + second - 1) / 2;
        double[][] table = { { both, first - both }, { second - both, agreement - both } };
        if (!(Arrays.stream(table).flatMapToDouble(Arrays::stream).min().orElseThrow() >= -1e-12))
            throw WidestKappa.impossible(kappa);
        double error = Kappa.of(Crosstab.ofShares(table), new double[][] { { 1, 0 }, { 0, 1 } }).error();
        return error * error;
    }
}
