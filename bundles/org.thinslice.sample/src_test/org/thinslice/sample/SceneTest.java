// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class SceneTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    @Test
    void two_figures_of_two_colours_walk_side_by_side() {
        int[] picture = new Scene(pair(0), WIDTH, HEIGHT).at(1);
        assertThat(middle(picture, SceneTest::blue)).isBetween(.28, .44);
        assertThat(middle(picture, SceneTest::orange)).isBetween(.56, .72);
    }

    @Test
    void in_phase_both_reach_equally_far_and_at_a_quarter_they_do_not() {
        assertThat(difference(0)).isLessThan(.10);
        assertThat(difference(90)).isGreaterThan(.25);
    }

    @Test
    void a_gait_closes_without_a_jump() {
        for (double stride = 0; stride < 1; stride += .001) {
            assertThat(Math.abs(Gait.hip(stride + .001) - Gait.hip(stride))).isLessThan(.6);
            assertThat(Math.abs(Gait.knee(stride + .001) - Gait.knee(stride))).isLessThan(.6);
            assertThat(Math.abs(Gait.ankle(stride + .001) - Gait.ankle(stride))).isLessThan(.6);
        }
        assertThat(Gait.knee(.73)).isGreaterThan(50);
        assertThat(Gait.hip(0)).isGreaterThan(20);
    }

    @Test
    void edges_are_smooth() {
        var raster = new Raster(40, 40);
        raster.disc(20, 20, 10, 0xFFFFFF);
        long between = java.util.Arrays.stream(raster.pixels()).filter(p -> p != 0 && p != 0xFFFFFF).count();
        assertThat(between).isGreaterThan(20);
        assertThat(raster.pixels()[20 * 40 + 20]).isEqualTo(0xFFFFFF);
        assertThat(raster.pixels()[0]).isZero();
    }

    /** How much the widths of the two figures differ, as a share of the larger, averaged over a stride. */
    private static double difference(int phase) {
        var scene = new Scene(pair(phase), WIDTH, HEIGHT);
        double sum = 0;
        for (int i = 0; i < 20; i++) {
            int[] picture = scene.at(i / 20.0);
            double blue = width(picture, SceneTest::blue);
            double orange = width(picture, SceneTest::orange);
            sum += Math.abs(blue - orange) / Math.max(blue, orange) / 20;
        }
        return sum;
    }

    private static Pair pair(int phase) {
        return new Pair("s01", phase, 1, 0, 0, 0);
    }

    private static boolean blue(int rgb) {
        return (rgb & 255) - (rgb >> 16) > 60;
    }

    private static boolean orange(int rgb) {
        return (rgb >> 16) - (rgb & 255) > 60;
    }

    private static double middle(int[] picture, IntPredicate which) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < picture.length; i++)
            if (which.test(picture[i])) {
                sum += i % WIDTH;
                count++;
            }
        return sum / count / WIDTH;
    }

    private static double width(int[] picture, IntPredicate which) {
        int first = WIDTH;
        int last = 0;
        for (int i = 0; i < picture.length; i++)
            if (which.test(picture[i])) {
                first = Math.min(first, i % WIDTH);
                last = Math.max(last, i % WIDTH);
            }
        return last - first;
    }
}
