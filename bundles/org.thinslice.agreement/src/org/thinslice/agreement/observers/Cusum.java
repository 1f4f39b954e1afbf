// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Watches a series for a lasting change of its mean: tabular two-sided CUSUM (Page 1954; in the form of Montgomery,
 * Introduction to Statistical Quality Control, chapter on cumulative sum charts). With z = (x − target) / SD,
 * high ← max(0, high + z − k) and low ← max(0, low − z − k); it rings when one of them exceeds h. A series that drifts from
 * its first rating on is better seen in its slope.
 */
public sealed interface Cusum {

    /** Series simulated for the chance of a false alarm. */
    int ROUNDS = 2_000;

    /** Which of the two sums rang. */
    enum Side {
        /** The observer has become more lenient. */
        HIGH,
        /** The observer has become more severe. */
        LOW
    }

    /**
     * How it is set.
     *
     * @param allowance k in standard deviations, usually half the change that is to be found; ≥ 0
     * @param threshold h in standard deviations, > 0
     * @param baseline  number of first ratings whose mean is the target, ≥ 2
     */
    record Rule(double allowance, double threshold, int baseline) {

        /** k = 0.5, h = 5, measured from the mean of the first 20 ratings. */
        public static final Rule DEFAULT = new Rule(.5, 5, 20);

        public Rule {
            if (!(allowance >= 0) || !(threshold > 0) || baseline < 2)
                throw new IllegalArgumentException("k %s, h %s, first %d ratings".formatted(allowance, threshold, baseline));
        }

        /**
         * How many ratings it takes on average until it rings although nothing has changed, were target and SD known: for
         * one side (exp(2kb) − 2kb − 1) / 2k² with b = h + 1.166 (b² for k = 0), Siegmund's (1985) approximation, for both half of
         * it. As the target is estimated, it rings more often than that; {@link Watched#chance} says how often.
         */
        public double falseAlarmEvery() {
            double b = threshold + 1.166;
            double k = allowance;
            return (k == 0 ? b * b : (Math.expm1(2 * k * b) - 2 * k * b) / (2 * k * k)) / 2;
        }
    }

    /**
     * The alarm.
     *
     * @param rating   which rating of the series rang, 1 for the first
     * @param position its position in the observer's order
     * @param side     which way the mean went
     * @param since    the rating with which the change began, by the sum's last rise from 0
     */
    record Alarm(int rating, double position, Side side, int since) {
    }

    /**
     * A series that was watched.
     *
     * @param rule   how
     * @param target mean of the first ratings
     * @param sd     standard deviation from successive differences, √(Σ d² / 2(n − 1)), which a drift hardly inflates
     * @param high   upper sum after each rating, in standard deviations
     * @param low    lower sum after each rating
     * @param alarm  the first alarm
     */
    record Watched(Rule rule, double target, double sd, List<Double> high, List<Double> low, Optional<Alarm> alarm) implements Cusum {
        public Watched {
            high = List.copyOf(high);
            low = List.copyOf(low);
        }

        /**
         * How probable an alarm is in a series of this length without any change, target and SD estimated as here: the share
         * of 2,000 simulated series of independent normal values that ring. For the default rule about .11 at 40 ratings,
         * .35 at 100 and .68 at 300.
         */
        public double chance(long seed) {
            var random = new SplittableRandom(seed);
            int rang = 0;
            for (int round = 0; round < ROUNDS; round++) {
                double[] x = new double[high.size()];
                Arrays.setAll(x, i -> random.nextGaussian());
                rang += Cusum.of(x, x, rule).rang().isPresent() ? 1 : 0;
            }
            return (double) rang / ROUNDS;
        }
    }

    /** A series that could not be watched, and why. */
    record NotWatched(String why) implements Cusum {
    }

    /** The first alarm, if it rang. */
    default Optional<Alarm> rang() {
        return this instanceof Watched watched ? watched.alarm : Optional.empty();
    }

    /**
     * Watches a series from the rating after the baseline on; target and standard deviation come from it.
     *
     * @param position ascending
     * @param values   as many
     */
    static Cusum of(double[] position, double[] values, Rule rule) {
        int n = values.length;
        if (n <= rule.baseline())
            return new NotWatched(Severity.TEXTS.say("cusum.short", rule.baseline()));
        double squares = 0;
        double size = 0;
        for (int i = 1; i < n; i++) {
            squares += (values[i] - values[i - 1]) * (values[i] - values[i - 1]);
            size = Math.max(size, Math.abs(values[i]));
        }
        double sd = Math.sqrt(squares / 2 / (n - 1));
        if (!(sd > 1e-12 * size))
            return new NotWatched(Severity.TEXTS.say("cusum.flat"));
        return watch(position, values, Spread.mean(Arrays.copyOf(values, rule.baseline())), sd, rule, rule.baseline());
    }

    /** Watches a series from its first value on; target and standard deviation are known. */
    static Watched of(double[] position, double[] values, double target, double sd, Rule rule) {
        return watch(position, values, target, sd, rule, 0);
    }

    private static Watched watch(double[] position, double[] values, double target, double sd, Rule rule, int from) {
        int n = values.length;
        Double[] high = new Double[n];
        Double[] low = new Double[n];
        double up = 0;
        double down = 0;
        int upSince = 0;
        int downSince = 0;
        Alarm alarm = null;
        for (int i = 0; i < n; i++) {
            double z = (values[i] - target) / sd;
            up = i < from ? 0 : Math.max(0, up + z - rule.allowance());
            down = i < from ? 0 : Math.max(0, down - z - rule.allowance());
            upSince = up == 0 ? i + 1 : upSince;
            downSince = down == 0 ? i + 1 : downSince;
            high[i] = up;
            low[i] = down;
            if (alarm == null && Math.max(up, down) > rule.threshold())
                alarm = new Alarm(i + 1, position[i], up >= down ? Side.HIGH : Side.LOW, (up >= down ? upSince : downSince) + 1);
        }
        return new Watched(rule, target, sd, List.of(high), List.of(low), Optional.ofNullable(alarm));
    }
}
