// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;

/**
 * Where two pictures stand side by side: equal heights, a thin black gap between them. Pixels.
 *
 * @param width       width of the whole
 * @param height      height of the whole and of both pictures
 * @param firstLeft   left edge of the first picture; likewise {@code secondLeft}
 * @param firstWidth  0 if there is no such picture; likewise {@code secondWidth}
 */
record PairLayout(int width, int height, int firstLeft, int firstWidth, int secondLeft, int secondWidth) {

    private static final double GAP = 1 / 64.0;
    private static final int LEAST = 2;
    private static final int MOST = 8192;

    /** The largest that fits into an area. A picture that is not there leaves its place to the other. */
    static PairLayout fitted(Optional<VideoTrack> first, Optional<VideoTrack> second, Beside.Side side, int areaWidth, int areaHeight) {
        double one = first.map(PairLayout::shape).orElse(0.0);
        double other = second.map(PairLayout::shape).orElse(0.0);
        double gap = one > 0 && other > 0 ? GAP : 0;
        double whole = Math.max(one + gap + other, 1e-9);
        int height = (int) Math.max(LEAST, Math.round(Math.min(areaHeight, areaWidth / whole)));
        return of(width(one, height), width(other, height), gap > 0 ? (int) Math.max(LEAST, Math.round(GAP * height)) : 0, height,
                side, areaWidth);
    }

    /** The size in which neither of the two is made smaller, unless the whole would be too large for a video. */
    static PairLayout natural(Optional<VideoTrack> first, Optional<VideoTrack> second, Beside.Side side) {
        int height = Math.max(first.map(VideoTrack::height).orElse(LEAST), second.map(VideoTrack::height).orElse(LEAST));
        return fitted(first, second, side, MOST, Math.min(MOST, height));
    }

    private static PairLayout of(int one, int other, int gap, int height, Beside.Side side, int most) {
        // rounding may have made the whole a pixel or two too wide
        int over = Math.max(0, one + gap + other - Math.max(most, 2 * LEAST));
        int first = one > other ? one - over : one;
        int second = one > other ? other : other - over;
        boolean left = side == Beside.Side.LEFT;
        return new PairLayout(Math.max(LEAST, first + gap + second), height, left ? second + gap : 0, first, left ? 0 : first + gap, second);
    }

    private static int width(double shape, int height) {
        return shape == 0 ? 0 : (int) Math.max(LEAST, Math.round(shape * height));
    }

    private static double shape(VideoTrack picture) {
        return picture.width() / (double) picture.height();
    }
}
