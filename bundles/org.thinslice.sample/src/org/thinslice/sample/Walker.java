// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

/** A figure seen from the side, walking to the right on the spot; the ground moves under it. Lengths in pixels. */
final class Walker {

    /** Lengths as shares of the body height. */
    private static final double THIGH = .245;
    private static final double SHANK = .235;
    private static final double FOOT = .105;
    private static final double HEEL = .03;
    private static final double TRUNK = .285;
    private static final double UPPER_ARM = .165;
    private static final double FOREARM = .165;
    private static final double HEAD = .068;
    private static final double LIMB = .023;

    private final double x;
    private final double ground;
    private final double size;
    private final int colour;
    private final int far;
    private final int rim;

    /**
     * @param x      where the hip is
     * @param ground where the soles touch
     * @param size   body height
     */
    Walker(double x, double ground, double size, int colour, int far, int rim) {
        this.x = x;
        this.ground = ground;
        this.size = size;
        this.colour = colour;
        this.far = far;
        this.rim = rim;
    }

    /** Draws the figure at a point of its stride (0 to 1, at 0 the near heel meets the ground). */
    void draw(Raster raster, double stride) {
        raster.shadow(x, ground + size * .012, size * .24, size * .035, 0x2B3A42, .30);
        double hipY = ground - Math.max(lowest(stride), lowest(stride + .5));
        double shoulderX = x + size * TRUNK * Math.sin(Math.toRadians(3));
        double shoulderY = hipY - size * TRUNK;
        arm(raster, shoulderX - size * .006, shoulderY + size * .03, stride + .5, far);
        leg(raster, hipY, stride + .5, far, far);
        trunk(raster, hipY, shoulderX, shoulderY);
        leg(raster, hipY, stride, colour, rim);
        trunkOver(raster, hipY, shoulderX, shoulderY);
        nearArm(raster, shoulderX, shoulderY + size * .03, stride);
    }

    private void trunk(Raster raster, double hipY, double shoulderX, double shoulderY) {
        double headY = shoulderY - size * .118;
        raster.limb(shoulderX, shoulderY, size * .022, shoulderX + size * .012, headY, size * .022, colour);
        raster.disc(shoulderX + size * .016, headY, size * HEAD, colour);
        trunkOver(raster, hipY, shoulderX, shoulderY);
    }

    private void trunkOver(Raster raster, double hipY, double shoulderX, double shoulderY) {
        raster.limb(x, hipY, size * .037, shoulderX, shoulderY + size * .03, size * .047, colour);
    }

    private void nearArm(Raster raster, double fromX, double fromY, double stride) {
        double upper = Math.toRadians(Gait.shoulder(stride));
        double lower = upper + Math.toRadians(Gait.elbow(stride));
        double elbowX = fromX + size * UPPER_ARM * Math.sin(upper);
        double elbowY = fromY + size * UPPER_ARM * Math.cos(upper);
        double edge = size * .008;
        double thick = size * LIMB;
        double handX = elbowX + size * FOREARM * Math.sin(lower);
        double handY = elbowY + size * FOREARM * Math.cos(lower);
        raster.limb(fromX, fromY, thick + edge, elbowX, elbowY, thick * .9 + edge, rim);
        raster.limb(elbowX, elbowY, thick * .9 + edge, handX, handY, thick * .75 + edge, rim);
        arm(raster, fromX, fromY, stride, colour);
    }

    private void arm(Raster raster, double fromX, double fromY, double stride, int tint) {
        double upper = Math.toRadians(Gait.shoulder(stride));
        double lower = upper + Math.toRadians(Gait.elbow(stride));
        double thick = size * LIMB;
        double elbowX = fromX + size * UPPER_ARM * Math.sin(upper);
        double elbowY = fromY + size * UPPER_ARM * Math.cos(upper);
        raster.limb(fromX, fromY, thick, elbowX, elbowY, thick * .9, tint);
        raster.limb(elbowX, elbowY, thick * .9, elbowX + size * FOREARM * Math.sin(lower),
                elbowY + size * FOREARM * Math.cos(lower), thick * .75, tint);
    }

    private void leg(Raster raster, double hipY, double stride, int tint, int edgeTint) {
        double[] j = joints(stride);
        double thick = size * LIMB;
        double edge = tint == edgeTint ? 0 : size * .007;
        if (edge > 0)
            legWith(raster, hipY, j, thick, edge, edgeTint);
        legWith(raster, hipY, j, thick, 0, tint);
    }

    private void legWith(Raster raster, double hipY, double[] j, double thick, double edge, int tint) {
        raster.limb(x, hipY, thick * 1.5 + edge, x + j[0], hipY + j[1], thick * 1.1 + edge, tint);
        raster.limb(x + j[0], hipY + j[1], thick * 1.1 + edge, x + j[2], hipY + j[3], thick * .8 + edge, tint);
        raster.limb(x + j[4], hipY + j[5], thick * .7 + edge, x + j[6], hipY + j[7], thick * .6 + edge, tint);
    }

    /** How far the sole of one leg reaches below the hip. */
    private double lowest(double stride) {
        double[] j = joints(stride);
        return Math.max(j[5] + size * LIMB * .7, j[7] + size * LIMB * .6);
    }

    /** Knee, ankle, heel and toe relative to the hip: x, y of each. */
    private double[] joints(double stride) {
        double thigh = Math.toRadians(Gait.hip(stride));
        double shank = thigh - Math.toRadians(Gait.knee(stride));
        double foot = shank + Math.toRadians(90 + Gait.ankle(stride));
        double kneeX = size * THIGH * Math.sin(thigh);
        double kneeY = size * THIGH * Math.cos(thigh);
        double ankleX = kneeX + size * SHANK * Math.sin(shank);
        double ankleY = kneeY + size * SHANK * Math.cos(shank);
        double soleX = ankleX + size * .012 * Math.sin(shank);
        double soleY = ankleY + size * .012 * Math.cos(shank);
        return new double[] {kneeX, kneeY, ankleX, ankleY,
            soleX - size * HEEL * Math.sin(foot), soleY - size * HEEL * Math.cos(foot),
            soleX + size * FOOT * Math.sin(foot), soleY + size * FOOT * Math.cos(foot)};
    }
}
