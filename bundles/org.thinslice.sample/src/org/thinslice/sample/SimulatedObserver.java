// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import java.util.List;
import java.util.Random;

/**
 * An observer who is made up: sees the impression a slice gives through habits that real observers have.
 *
 * @param code     observer code
 * @param severity what is added to every impression, in scale points
 * @param use      how much of the scale is used: 1 as it is, less keeps to the middle, more goes to the ends
 * @param noise    standard deviation of what differs from slice to slice, in scale points
 * @param drift    what has been added by the end of the series, in scale points
 * @param unsure   share of slices that cannot be rated, 0 to 1
 */
record SimulatedObserver(String code, double severity, double use, double noise, double drift, double unsure) {

    private static final double MIDDLE = 5;

    /** The six of the sample study. */
    static final List<SimulatedObserver> SIX = List.of(
            new SimulatedObserver("k1", .0, 1.00, .75, -.2, .00),
            new SimulatedObserver("k2", .6, .80, .80, .0, .01),
            new SimulatedObserver("k3", -.8, 1.10, .85, .3, .04),
            new SimulatedObserver("k4", .2, 1.25, .95, -.4, .01),
            new SimulatedObserver("k5", -.3, .70, 1.10, .0, .02),
            new SimulatedObserver("k6", .5, 1.05, 1.00, .5, .00));

    /**
     * The point on the scale for an impression.
     *
     * @param impression on the scale, not rounded
     * @param done       share of the series already behind the observer, 0 to 1
     * @param lowest     the lowest point of the scale
     * @param highest    the highest one
     */
    int rate(double impression, double done, int lowest, int highest, Random random) {
        double felt = MIDDLE + use * (impression - MIDDLE) + severity + drift * done + noise * random.nextGaussian();
        return (int) Math.max(lowest, Math.min(highest, Math.rint(felt)));
    }
}
