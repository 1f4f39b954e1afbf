// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What observers mark by chance has the shape of what was marked. */
class ChanceTest {

    private static final int SAMPLES = 4000;
    private static final Continuum TWO = new Continuum(100, 200, List.of("A", "B"),
            List.of(new Unit("A", 110, 114, "a"), new Unit("A", 150, 158, "b"), new Unit("B", 180, 186, "a")));

    private static List<List<List<Unit>>> samples(ChanceModel model, Continuum continuum) {
        var random = new SplittableRandom(3);
        var chance = Chance.of(model, continuum);
        return IntStream.range(0, SAMPLES).mapToObj(i -> chance.sample(random)).toList();
    }

    private static Stream<Unit> units(List<List<List<Unit>>> samples) {
        return samples.stream().flatMap(List::stream).flatMap(List::stream);
    }

    @Test
    void shuffled_units_keep_lengths_and_categories_and_stay_where_they_can_begin() {
        var samples = samples(ChanceModel.SHUFFLE, TWO);
        assertThat(units(samples)).allMatch(unit -> unit.start() >= 100 && unit.start() < 200);
        assertThat(units(samples).map(unit -> Math.round(unit.length()) + unit.category()).distinct()).containsExactlyInAnyOrder("4a", "8b", "6a");
        assertThat(samples.stream().flatMap(List::stream).mapToInt(List::size).average().orElseThrow()).isEqualTo(1.5, within(.05));
        assertThat(units(samples).mapToDouble(Unit::start).average().orElseThrow()).isEqualTo(150, within(1.5));
        assertThat(samples.get(0).get(0)).allMatch(unit -> unit.rater().equals("A"));
        assertThat(samples.get(0).get(1)).allMatch(unit -> unit.rater().equals("B"));
    }

    /** One unit of 20 on 60 each: shifts are at least 10 apart, also round the end, and every such distance occurs. */
    @Test
    void shifts_of_two_observers_differ_by_half_a_unit() {
        var same = new Continuum(0, 60, List.of("A", "B"), List.of(new Unit("A", 5, 25, "a"), new Unit("B", 5, 25, "a")));
        double[] apart = samples(ChanceModel.SHUFFLE, same).stream().mapToDouble(sample -> {
            double distance = Math.abs(sample.get(0).get(0).start() - sample.get(1).get(0).start());
            return Math.min(distance, 60 - distance);
        }).toArray();
        assertThat(Arrays.stream(apart).boxed()).allMatch(distance -> distance >= 10 - 1e-9);
        assertThat(IntStream.range(0, 20).allMatch(k -> Arrays.stream(apart).anyMatch(d -> Math.floor(d - 10) == k))).isTrue();
    }

    @Test
    void too_many_observers_for_the_room_are_still_given_units() {
        var raters = List.of("A", "B", "C", "D", "E");
        var crowded = new Continuum(0, 10, raters, raters.stream().map(rater -> new Unit(rater, 0, 10, "a")).toList());
        assertThat(samples(ChanceModel.SHUFFLE, crowded)).allMatch(sample -> sample.size() == 5);
    }

    /**
     * Counts 2 and 1: mean 1.5, deviation .5, cut to whole ones of at least 1. Gaps 10, 36 and 80: mean 42. Lengths 4, 8, 6: mean 6,
     * deviation √(8/3). A first unit starts one gap after the beginning.
     */
    @Test
    void drawn_units_have_the_means_and_deviations_of_those_marked() {
        var samples = samples(ChanceModel.STATISTICAL, TWO);
        double[] starts = samples.stream().flatMap(List::stream).mapToDouble(units -> units.get(0).start()).toArray();
        double mean = Arrays.stream(starts).average().orElseThrow();
        double spread = Math.sqrt(Arrays.stream(starts).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
        assertThat(mean).isEqualTo(142, within(1.2));
        assertThat(spread).isEqualTo(Math.sqrt((32 * 32 + 6 * 6 + 38 * 38) / 3.), within(1.));
        double[] lengths = units(samples).mapToDouble(Unit::length).toArray();
        assertThat(Arrays.stream(lengths).average().orElseThrow()).isEqualTo(6, within(.1));
        assertThat(Arrays.stream(lengths).map(x -> (x - 6) * (x - 6)).average().orElseThrow()).isEqualTo(8 / 3., within(.1));
        double two = samples.stream().flatMap(List::stream).filter(units -> units.size() > 1).count() / (2. * SAMPLES);
        assertThat(two).as("a normal draw of mean 1.5, deviation .5 is at least 2").isEqualTo(.1587, within(.02));
        assertThat(samples.stream().flatMap(List::stream)).noneMatch(List::isEmpty);
        double a = units(samples).filter(unit -> unit.category().equals("a")).count() / (double) lengths.length;
        assertThat(a).isEqualTo(2 / 3., within(.02));
    }

    /** Units without room between them and at the beginning leave no gap but the one between two units. */
    @Test
    void a_unit_at_the_very_beginning_is_no_gap() {
        var full = new Continuum(0, 10, List.of("A", "B"), List.of(new Unit("A", 0, 5, "a"), new Unit("A", 7, 10, "a"), new Unit("B", 0, 10, "a")));
        double[] starts = samples(ChanceModel.STATISTICAL, full).stream().flatMap(List::stream).mapToDouble(units -> units.get(0).start()).toArray();
        assertThat(Arrays.stream(starts).boxed()).allMatch(start -> start == 2);
    }
}
