// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Which groups of units a best alignment can hold: those that cost less than any two parts of them, found by trying all. */
class GroupsTest {

    private final List<Unit> units = new ArrayList<>();
    private int raters;

    private void random(long seed) {
        var random = new SplittableRandom(seed);
        raters = 3 + (int) (seed % 2);
        for (int r = 0; r < raters; r++)
            for (int i = 0; i < 4; i++) {
                double start = 12 * random.nextDouble();
                units.add(new Unit("r" + r, start, start + 2 + random.nextDouble(), random.nextInt(2) == 0 ? "a" : "b"));
            }
    }

    private Groups groups(int most) throws Stopped {
        int[] raterOf = units.stream().mapToInt(unit -> Integer.parseInt(unit.rater().substring(1))).toArray();
        return new Groups(units, raterOf, raters, Dissimilarity.USUAL, most, () -> { });
    }

    private double cost(int set) {
        double pairs = raters * (raters - 1) / 2.;
        double sum = 0;
        int inside = 0;
        for (int a = 0; a < units.size(); a++)
            for (int b = a + 1; b < units.size(); b++)
                if ((set >> a & 1) == 1 && (set >> b & 1) == 1) {
                    sum += Dissimilarity.USUAL.of(units.get(a), units.get(b));
                    inside++;
                }
        return (sum + pairs - inside) / pairs;
    }

    /** Every set with at most one unit of an observer that is cheaper than each two sets it can be parted in. */
    private TreeMap<Integer, Double> expected() {
        var sets = new TreeMap<Integer, Double>();
        for (int set = 1; set < 1 << units.size(); set++) {
            int members = set;
            long observers = units.stream().filter(unit -> (members >> units.indexOf(unit) & 1) == 1).map(Unit::rater).distinct().count();
            if (Integer.bitCount(set) < 2 || Integer.bitCount(set) > raters || observers < Integer.bitCount(set))
                continue;
            boolean useful = true;
            for (int part = (set - 1) & set; part > 0 && useful; part = (part - 1) & set)
                useful = cost(set) < cost(part) + cost(set ^ part);
            if (useful)
                sets.put(set, cost(set));
        }
        return sets;
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void only_groups_cheaper_than_their_parts_are_kept_and_all_of_them(long seed) throws Stopped {
        random(seed);
        var expected = expected();
        var groups = groups(100_000);
        var found = new TreeMap<Integer, Double>();
        for (int g = 0; g < groups.size(); g++)
            found.put(Arrays.stream(groups.members(g)).map(unit -> 1 << unit).sum(), groups.cost(g));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        assertThat(found.keySet()).as("of two and of more").anyMatch(set -> Integer.bitCount(set) == 2).anyMatch(set -> Integer.bitCount(set) > 2);
        found.forEach((set, cost) -> assertThat(cost).isEqualTo(expected.get(set), within(1e-9)));
        assertThat(groups(expected.size()).full()).isFalse();
        assertThat(groups(expected.size() - 1).full()).isTrue();
    }

    @Test
    void units_too_many_to_remember_are_compared_each_time() throws Stopped {
        raters = 3;
        for (int i = 0; i < 520; i++)
            for (int r = 0; r < 3; r++)
                units.add(new Unit("r" + r, 100 * i + r, 100 * i + r + 10, "a"));
        assertThat(groups(100_000).size()).as("three pairs and a triple each").isEqualTo(520 * 4);
        double triple = (.1 * .1 + .1 * .1 + .2 * .2) / 3;
        var best = Gamma.align(Continuum.of(0, 60_000, units), Dissimilarity.USUAL, Progress.NONE).orElseThrow();
        assertThat(best.disorder()).isEqualTo(triple, within(1e-12));
    }

    @Test
    void the_search_can_be_stopped() {
        raters = 3;
        for (int i = 0; i < 20; i++)
            for (int r = 0; r < 3; r++)
                units.add(new Unit("r" + r, i, i + 50, "a"));
        int[] raterOf = units.stream().mapToInt(unit -> Integer.parseInt(unit.rater().substring(1))).toArray();
        assertThatThrownBy(() -> new Groups(units, raterOf, raters, Dissimilarity.USUAL, 100_000, () -> {
            throw new Stopped();
        })).isInstanceOf(Stopped.class);
    }
}
