// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thinslice.agreement.Reliability;

/**
 * How good scores would be that average over so many levels of each facet.
 *
 * @param levels           n' of each facet besides the object of measurement
 * @param universe         σ²(τ), variance of universe scores
 * @param relativeError    σ²(δ), error variance of differences between objects
 * @param absoluteError    σ²(Δ), error variance of the scores themselves
 * @param generalizability Eρ² = σ²(τ) / (σ²(τ) + σ²(δ))
 * @param dependability    Φ = σ²(τ) / (σ²(τ) + σ²(Δ))
 */
public record Decision(Map<String, Integer> levels, Reliability universe, Reliability relativeError, Reliability absoluteError,
        Reliability generalizability, Reliability dependability) {

    public Decision {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    /** Eρ² or Φ. */
    public Reliability of(Index index) {
        return index == Index.GENERALIZABILITY ? generalizability : dependability;
    }

    /** What is to be reached. */
    public enum Index {
        /** Eρ²: objects are compared with each other. */
        GENERALIZABILITY,
        /** Φ: scores are read as they are. */
        DEPENDABILITY
    }
}
