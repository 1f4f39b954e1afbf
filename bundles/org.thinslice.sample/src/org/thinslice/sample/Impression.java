// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * How much rapport a slice gives the impression of, before any observer looks: highest when the two step in phase or in
 * anti-phase and lowest half way between, the shape that Miles, Nind and Macrae (2009) found; plus what is peculiar to a
 * session and to a slice. On the scale of 1 to 9, not rounded.
 */
final class Impression {

    private static final double MIDDLE = 5.1;
    private static final double DEPTH = 1.9;
    private static final double IN_PHASE_BONUS = .35;
    private static final double SESSION_SPREAD = .45;
    private static final double SLICE_SPREAD = .55;

    private final Random random;
    private final Map<String, Double> sessions = new HashMap<>();

    Impression(long seed) {
        random = new Random(seed);
    }

    /** The impression of the slice of a pair around a time of its recording (seconds). */
    double of(Pair pair, double seconds) {
        double phase = Math.toRadians(pair.offset(seconds));
        double peculiar = sessions.computeIfAbsent(pair.session(), s -> SESSION_SPREAD * random.nextGaussian());
        return MIDDLE + DEPTH * Math.cos(2 * phase) + IN_PHASE_BONUS * Math.cos(phase) + peculiar
                + SLICE_SPREAD * random.nextGaussian();
    }
}
