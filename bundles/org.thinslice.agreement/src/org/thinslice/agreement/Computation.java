// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Objects;

/**
 * How a result was computed: with its {@link Basis} and the same version, enough to compute it again to the last digit.
 *
 * @param estimator how the number is got from the ratings, in words, for instance {@code restricted maximum likelihood}
 * @param settings  confidence, resamples, seed; its number of threads is 1 whatever was used, as it changes no digit
 * @param version   version of this library, for instance {@code 0.1.0}
 */
public record Computation(String estimator, Settings settings, String version) {

    /** The version of this library. */
    public static final String VERSION = "0.1.0";

    public Computation {
        Objects.requireNonNull(estimator, "estimator");
        settings = settings.withThreads(1);
        Objects.requireNonNull(version, "version");
    }

    static Computation of(Coefficient coefficient, Settings settings) {
        return new Computation(coefficient.estimator(), settings, VERSION);
    }
}
