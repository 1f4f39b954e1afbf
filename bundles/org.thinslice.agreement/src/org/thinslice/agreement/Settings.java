// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Objects;

/**
 * How intervals are made.
 *
 * @param confidence in (0, 1)
 * @param rounds     number of bootstrap resamples; 0 for none, which is then the stated reason for a missing interval.
 *                   Variance components are drawn at least 20,000 times ({@link MonteCarlo#FEWEST}) unless this is 0
 * @param seed       seed of the random draws: same seed, same result, whatever the number of threads
 * @param method     which limits are taken from the resamples
 * @param resample   what is drawn: units or whole sessions
 * @param threads    worker threads, ≥ 1
 */
public record Settings(double confidence, int rounds, long seed, IntervalMethod method, Resample resample, int threads) {

    /** 95 %, 2000 resamples of units, BCa, seed 1, every processor. */
    public static final Settings DEFAULT = new Settings(0.95, 2000, 1, IntervalMethod.BCA, Resample.UNITS,
            Runtime.getRuntime().availableProcessors());

    public Settings {
        if (!(confidence > 0 && confidence < 1))
            throw new IllegalArgumentException("confidence is " + confidence);
        if (rounds < 0 || threads < 1)
            throw new IllegalArgumentException("%d rounds on %d threads".formatted(rounds, threads));
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(resample, "resample");
    }

    public Settings withConfidence(double other) {
        return new Settings(other, rounds, seed, method, resample, threads);
    }

    public Settings withRounds(int other) {
        return new Settings(confidence, other, seed, method, resample, threads);
    }

    public Settings withSeed(long other) {
        return new Settings(confidence, rounds, other, method, resample, threads);
    }

    public Settings withMethod(IntervalMethod other) {
        return new Settings(confidence, rounds, seed, other, resample, threads);
    }

    public Settings withResample(Resample other) {
        return new Settings(confidence, rounds, seed, method, other, threads);
    }

    public Settings withThreads(int other) {
        return new Settings(confidence, rounds, seed, method, resample, other);
    }
}
