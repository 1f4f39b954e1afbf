// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

/**
 * The angles of a walking leg and arm through one stride, in degrees: smooth curves through the shape that level
 * walking has in gait laboratories. A stride is 0 to 1 and begins when the heel of that leg meets the ground.
 */
final class Gait {

    private static final Gait HIP = new Gait(new double[] {0, .12, .30, .50, .62, .75, .87},
            new double[] {28, 24, 7, -11, -2, 19, 29});
    private static final Gait KNEE = new Gait(new double[] {0, .14, .38, .54, .63, .73, .86, .95},
            new double[] {4, 17, 5, 16, 40, 60, 32, 5});
    private static final Gait ANKLE = new Gait(new double[] {0, .08, .42, .62, .76, .90},
            new double[] {1, -6, 10, -18, 1, 2});

    private final double[] at;
    private final double[] degrees;

    private Gait(double[] at, double[] degrees) {
        this.at = at;
        this.degrees = degrees;
    }

    /** Thigh against the vertical, forward positive. */
    static double hip(double stride) {
        return HIP.value(stride);
    }

    /** Bend of the knee, 0 is a straight leg. */
    static double knee(double stride) {
        return KNEE.value(stride);
    }

    /** Foot against its right angle with the shank, toes up positive. */
    static double ankle(double stride) {
        return ANKLE.value(stride);
    }

    /** Upper arm against the vertical for the leg of the same side: arms swing against their leg. */
    static double shoulder(double stride) {
        return -3 - 21 * Math.cos(2 * Math.PI * stride);
    }

    /** Bend of the elbow. */
    static double elbow(double stride) {
        return 26 - 13 * Math.cos(2 * Math.PI * (stride + .05));
    }

    /** A closed cubic curve through the points (Catmull–Rom over uneven distances). */
    private double value(double stride) {
        double t = stride - Math.floor(stride);
        int i = at.length - 1;
        while (i > 0 && at[i] > t)
            i--;
        double from = place(i);
        double span = place(i + 1) - from;
        double u = (t - from) / span;
        double u2 = u * u;
        double u3 = u2 * u;
        return (2 * u3 - 3 * u2 + 1) * height(i) + (u3 - 2 * u2 + u) * span * slope(i)
                + (3 * u2 - 2 * u3) * height(i + 1) + (u3 - u2) * span * slope(i + 1);
    }

    private double slope(int i) {
        return (height(i + 1) - height(i - 1)) / (place(i + 1) - place(i - 1));
    }

    private double place(int i) {
        return at[Math.floorMod(i, at.length)] + Math.floorDiv(i, at.length);
    }

    private double height(int i) {
        return degrees[Math.floorMod(i, degrees.length)];
    }
}
