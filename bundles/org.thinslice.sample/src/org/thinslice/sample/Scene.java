// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

/** The pictures of one session: two figures walking side by side over a calm ground. */
final class Scene {

    private static final int SKY = 0xF3F5F4;
    private static final int HORIZON = 0xE3E8E8;
    private static final int NEAR = 0xD3DAD8;
    private static final int FAR = 0xC6CFCC;
    private static final int LINE = 0x8FA09F;
    private static final int[] COLOURS = {0x1F6FA8, 0xD0671B};

    private final Raster ground;
    private final Raster picture;
    private final Pair pair;
    private final Walker left;
    private final Walker right;
    private final double floor;
    private final double size;

    Scene(Pair pair, int width, int height) {
        this.pair = pair;
        this.ground = new Raster(width, height);
        this.picture = new Raster(width, height);
        this.floor = Math.rint(height * .82);
        this.size = height * .66;
        this.left = walker(width * .36, COLOURS[0]);
        this.right = walker(width * .64, COLOURS[1]);
        paintGround();
    }

    private Walker walker(double x, int colour) {
        return new Walker(x, floor, size, colour, Raster.mix(colour, HORIZON, .45), Raster.mix(colour, 0xFFFFFF, .55));
    }

    private void paintGround() {
        int horizon = (int) (floor - size * .06);
        ground.blend(0, horizon, SKY, HORIZON);
        ground.blend(horizon, ground.height(), FAR, NEAR);
        ground.limb(-5, horizon, .5, ground.width() + 5.0, horizon, .5, LINE);
    }

    /** The picture at a time (seconds). The pixels are valid until the next call. */
    int[] at(double seconds) {
        picture.copyFrom(ground);
        paintMarks(pair.first(seconds));
        left.draw(picture, pair.first(seconds));
        right.draw(picture, pair.second(seconds));
        return picture.pixels();
    }

    /** Marks on the ground that pass by as fast as the feet push back, so that the two are seen to walk. */
    private void paintMarks(double strides) {
        double stride = size * .76;
        double gap = stride / 2;
        double y = floor + size * .10;
        double shift = (strides * stride) % gap;
        for (double x = -shift - gap; x < picture.width() + gap; x += gap)
            picture.limb(x, y, 1.6, x + size * .10, y, 1.6, Raster.mix(NEAR, LINE, .7));
    }
}
