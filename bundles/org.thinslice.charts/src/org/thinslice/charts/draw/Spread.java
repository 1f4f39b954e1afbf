// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves labels that would cover one another apart, each as little as possible. */
final class Spread {

    /** Share of its line's height a label can do with. */
    private static final double PRESSED = .75;

    private Spread() {
    }

    /** Whether there is room for all, pressed together a little. */
    static boolean fits(double[] heights, double from, double to) {
        return Arrays.stream(heights).sum() * PRESSED <= to - from;
    }

    /**
     * New middles for labels so that none covers another.
     *
     * @param middles where the labels would like to be
     * @param heights of the labels
     * @param from    the upper end of the room
     * @param to      its lower end; too little room is shared out evenly
     */
    static double[] apart(double[] middles, double[] heights, double from, double to) {
        var order = IntStream.range(0, middles.length).boxed().sorted(Comparator.comparingDouble(i -> middles[i])).toList();
        var needed = Arrays.stream(heights).sum();
        var squeeze = Math.min(1, (to - from) / Math.max(needed, 1e-9));
        var moved = middles.clone();
        var floor = from;
        for (var i : order) {
            moved[i] = Math.max(moved[i], floor + heights[i] * squeeze / 2);
            floor = moved[i] + heights[i] * squeeze / 2;
        }
        var ceiling = to;
        for (var n = order.size() - 1; n >= 0; n--) {
            var i = order.get(n);
            moved[i] = Math.min(moved[i], ceiling - heights[i] * squeeze / 2);
            ceiling = moved[i] - heights[i] * squeeze / 2;
        }
        return moved;
    }
}
