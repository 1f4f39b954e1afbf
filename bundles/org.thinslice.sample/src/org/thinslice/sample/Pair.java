// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

/**
 * How two figures of one session walk: at one cadence, the second ahead of the first by a phase angle that wanders a
 * little, as people do.
 *
 * @param session      the session's name
 * @param phaseDegrees nominal phase between the two strides: 0 in phase, 180 anti-phase
 * @param stridesPerSecond cadence in strides (two steps each) per second, > 0
 * @param start        point of the stride at which the first figure begins, 0 to 1
 * @param wanderDegrees how far the phase wanders to either side, ≥ 0
 * @param wanderStart  where the wandering begins, 0 to 1
 */
record Pair(String session, int phaseDegrees, double stridesPerSecond, double start, double wanderDegrees, double wanderStart) {

    Pair {
        if (phaseDegrees < 0 || phaseDegrees > 180 || stridesPerSecond <= 0 || wanderDegrees < 0)
            throw new IllegalArgumentException("pair %s: phase %d°, %f strides a second".formatted(session, phaseDegrees, stridesPerSecond));
    }

    /** Strides the first figure has walked at a time (seconds); whole numbers are heel strikes of its near leg. */
    double first(double seconds) {
        return start + stridesPerSecond * seconds + .012 * Math.sin(2 * Math.PI * (.11 * seconds + start));
    }

    /** Strides the second figure has walked at a time. */
    double second(double seconds) {
        return first(seconds) + offset(seconds) / 360;
    }

    /** The phase between the two at a time, in degrees. */
    double offset(double seconds) {
        double slow = Math.sin(2 * Math.PI * (.061 * seconds + wanderStart));
        double quick = Math.sin(2 * Math.PI * (.173 * seconds + 2.3 * wanderStart));
        return phaseDegrees + wanderDegrees * (.7 * slow + .3 * quick);
    }
}
