// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootstepsTest {

    private static final double CADENCE = .9;

    @Test
    void in_phase_the_two_are_heard_at_the_same_moments() {
        var pair = new Pair("s01", 0, CADENCE, .1, 0, 0);
        assertThat(distance(onsets(pair, 0), onsets(pair, 1))).isLessThan(.02);
    }

    @Test
    void at_ninety_degrees_the_steps_alternate() {
        var pair = new Pair("s01", 90, CADENCE, .1, 0, 0);
        assertThat(distance(onsets(pair, 0), onsets(pair, 1))).isBetween(.22, .32);
    }

    @Test
    void there_are_two_steps_a_stride() {
        assertThat(onsets(new Pair("s01", 0, CADENCE, .1, 0, 0), 0).size()).isBetween(17, 19);
    }

    @Test
    void sounds_the_same_for_the_same_seed() {
        var pair = SampleDesign.of(5).get(2);
        assertThat(Footsteps.of(pair, 2, 9)).isEqualTo(Footsteps.of(pair, 2, 9)).isNotEqualTo(Footsteps.of(pair, 2, 10));
    }

    /** Seconds at which a channel becomes loud after a silence, in 10 s. */
    private static List<Double> onsets(Pair pair, int channel) {
        short[] sound = Footsteps.of(pair, 10, 1);
        double highest = 0;
        for (int i = channel; i < sound.length; i += 2)
            highest = Math.max(highest, Math.abs(sound[i]));
        var onsets = new ArrayList<Double>();
        for (int i = channel; i < sound.length; i += 2) {
            double at = i / 2.0 / Footsteps.RATE;
            boolean fresh = onsets.isEmpty() || at - onsets.get(onsets.size() - 1) > .35;
            if (fresh && Math.abs(sound[i]) > .55 * highest)
                onsets.add(at);
        }
        return onsets;
    }

    /** Mean distance of the first series' moments to the nearest of the second. */
    private static double distance(List<Double> first, List<Double> second) {
        return first.stream().mapToDouble(a -> second.stream().mapToDouble(b -> Math.abs(a - b)).min().orElseThrow()).average().orElseThrow();
    }
}
