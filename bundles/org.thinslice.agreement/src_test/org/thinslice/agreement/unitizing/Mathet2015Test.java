// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * γ of Mathet, Widlöcher & Métivier 2015 by hand, against an exhaustive search, and its laws. Of the three small examples
 * "shifted", "same" and "three" pygamma-agreement 0.5.9 gives the disorders .0625, 0 and .40875643 (in single precision).
 */
class Mathet2015Test {

    private static final Settings SETTINGS = Settings.DEFAULT.withThreads(1).withRounds(200);
    private static final GammaOptions OPTIONS = GammaOptions.USUAL.withSamples(60);

    private static final List<Unit> SHIFTED = List.of(new Unit("A", 1, 5, "a"), new Unit("A", 6, 10, "b"), new Unit("A", 11, 15, "a"),
            new Unit("B", 2, 6, "a"), new Unit("B", 7, 11, "b"), new Unit("B", 12, 16, "a"));
    private static final List<Unit> THREE = List.of(new Unit("A", 1, 5, "a"), new Unit("A", 10, 14, "b"), new Unit("B", 2, 6, "a"),
            new Unit("B", 11, 15, "b"), new Unit("C", 1, 4, "a"), new Unit("C", 9, 14, "c"));

    private static Alignment align(List<Unit> units) throws Stopped {
        return Gamma.align(Continuum.of(0, 400, units), Dissimilarity.USUAL, Progress.NONE).orElseThrow();
    }

    private static GammaResult gamma(List<Unit> units) throws Stopped {
        return Gamma.of(Continuum.of(0, 20, units), OPTIONS, SETTINGS, Progress.NONE);
    }

    @Test
    void places_differ_by_their_ends_over_their_lengths_squared() {
        // (|1 - 7| + |5 - 11|) / (4 + 4) = 1.5
        assertThat(Dissimilarity.USUAL.positional(SHIFTED.get(0), SHIFTED.get(4))).isEqualTo(2.25, within(1e-12));
        assertThat(Dissimilarity.USUAL.of(SHIFTED.get(0), SHIFTED.get(4))).isEqualTo(3.25, within(1e-12));
        var weighted = new Dissimilarity(3, 2, .5, Dissimilarity.NOMINAL);
        assertThat(weighted.positional(SHIFTED.get(0), SHIFTED.get(4))).isEqualTo(1.125, within(1e-12));
        assertThat(weighted.of(SHIFTED.get(0), SHIFTED.get(4))).isEqualTo(3 * 1.125 + 2 * .5, within(1e-12));
    }

    @Test
    void ordered_categories_differ_by_their_steps() {
        var distance = Dissimilarity.ordinal(List.of("low", "mid", "high"));
        assertThat(distance.applyAsDouble("low", "mid")).isEqualTo(.5);
        assertThat(distance.applyAsDouble("high", "low")).isEqualTo(1);
        assertThat(distance.applyAsDouble("mid", "mid")).isEqualTo(0);
        assertThat(distance.applyAsDouble("other", "mid")).isEqualTo(1);
        assertThat(distance.applyAsDouble("other", "other")).isEqualTo(0);
    }

    @Test
    void the_best_alignment_of_two_shifted_observers_pairs_neighbours() throws Stopped {
        var best = align(SHIFTED);
        assertThat(best.disorder()).isEqualTo(.0625, within(1e-12));
        assertThat(best.groups()).hasSize(3).allSatisfy(group -> assertThat(group).hasSize(2));
        assertThat(best.groups().get(0)).containsExactlyInAnyOrder(SHIFTED.get(0), SHIFTED.get(3));
        assertThat(best.unitsPerRater()).isEqualTo(3);
        assertThat(best.proven()).isTrue();
    }

    @Test
    void three_observers_are_aligned_by_the_mean_over_their_pairs() throws Stopped {
        // places: (2/8)^2, (1/7)^2, (3/7)^2; then (2/8)^2, (1/9)^2 + 1, (3/9)^2 + 1; each over 3 pairs, all over 2 units each
        double first = (1 / 16. + 1 / 49. + 9 / 49.) / 3;
        double second = (1 / 16. + 1 / 81. + 1 + 1 / 9. + 1) / 3;
        assertThat(align(THREE).disorder()).isEqualTo((first + second) / 2, within(1e-12));
        assertThat(align(THREE).disorder()).isEqualTo(.40875643491744995, within(1e-7));
    }

    @Test
    void units_without_a_counterpart_cost_delta_each() throws Stopped {
        var far = List.of(new Unit("A", 0, 2, "a"), new Unit("B", 100, 102, "a"));
        assertThat(align(far).groups()).hasSize(2);
        assertThat(align(far).disorder()).isEqualTo(2);
        var third = new ArrayList<>(far);
        third.add(new Unit("C", 0, 2, "a"));
        // A and C: one pair of no difference, two with a missing unit: 2/3; B alone: 1; one unit each on average
        assertThat(align(third).disorder()).isEqualTo(5 / 3., within(1e-12));
        var half = new Dissimilarity(1, 1, .5, Dissimilarity.NOMINAL);
        assertThat(Gamma.align(Continuum.of(0, 200, far), half, Progress.NONE).orElseThrow().disorder()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void no_partition_of_all_there_are_is_better(long seed) throws Stopped {
        var random = new SplittableRandom(seed);
        int raters = 2 + (int) (seed % 3);
        var units = new ArrayList<Unit>();
        for (int r = 0; r < raters; r++)
            for (int i = 0; i < 2 + random.nextInt(8 / raters); i++) {
                double start = 30 * random.nextDouble();
                units.add(new Unit("r" + r, start, start + 1 + 6 * random.nextDouble(), random.nextInt(2) == 0 ? "a" : "b"));
            }
        var dissimilarity = new Dissimilarity(1, 1 + seed % 2, 1, Dissimilarity.NOMINAL);
        var best = Gamma.align(Continuum.of(0, 40, units), dissimilarity, Progress.NONE).orElseThrow();
        assertThat(best.cost()).isEqualTo(cheapest(units, new ArrayList<>(), raters, dissimilarity), within(1e-9));
        assertThat(best.groups().stream().mapToDouble(group -> cost(group, raters, dissimilarity)).sum()).isEqualTo(best.cost(), within(1e-9));
        assertThat(best.groups().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(units);
        assertThat(best.bound()).isEqualTo(best.cost(), within(1e-9));
    }

    /** Every partition with at most one unit of an observer in a group, by putting each unit into every group or one of its own. */
    private static double cheapest(List<Unit> left, List<List<Unit>> groups, int raters, Dissimilarity dissimilarity) {
        if (left.isEmpty())
            return groups.stream().mapToDouble(group -> cost(group, raters, dissimilarity)).sum();
        var unit = left.get(0);
        var rest = left.subList(1, left.size());
        double least = Double.POSITIVE_INFINITY;
        for (var group : List.copyOf(groups))
            if (group.stream().noneMatch(other -> other.rater().equals(unit.rater()))) {
                group.add(unit);
                least = Math.min(least, cheapest(rest, groups, raters, dissimilarity));
                group.remove(group.size() - 1);
            }
        groups.add(new ArrayList<>(List.of(unit)));
        least = Math.min(least, cheapest(rest, groups, raters, dissimilarity));
        groups.remove(groups.size() - 1);
        return least;
    }

    private static double cost(List<Unit> group, int raters, Dissimilarity dissimilarity) {
        int pairs = raters * (raters - 1) / 2;
        double sum = (pairs - group.size() * (group.size() - 1) / 2) * dissimilarity.empty();
        for (int a = 0; a < group.size(); a++)
            for (int b = a + 1; b < group.size(); b++)
                sum += dissimilarity.of(group.get(a), group.get(b));
        return sum / pairs;
    }

    @Test
    void identical_observers_have_gamma_one_whatever_chance_is() throws Stopped {
        var same = new ArrayList<Unit>();
        for (var rater : List.of("A", "B"))
            for (int i = 0; i < 3; i++)
                same.add(new Unit(rater, 1 + 6 * i, 4 + 6 * i, List.of("a", "b", "c").get(i)));
        for (var chance : ChanceModel.values()) {
            var result = Gamma.of(Continuum.of(0, 20, same), OPTIONS.with(chance), SETTINGS, Progress.NONE);
            assertThat(result.gamma().number()).hasValue(1);
            assertThat(result.category().number()).hasValue(1);
            assertThat(result.byCategory()).hasSize(3).allSatisfy(each -> assertThat(each.number()).hasValue(1));
            assertThat(result.gamma().details()).containsEntry("observed", 0.).containsEntry("samples", 60.);
        }
    }

    @Test
    void gamma_is_one_minus_observed_over_expected_and_says_how_sure_chance_is() throws Stopped {
        var result = gamma(SHIFTED).gamma();
        double expected = result.details().get("expected");
        double error = result.details().get("expected_error");
        assertThat(result.number().orElseThrow()).isEqualTo(1 - .0625 / expected, within(1e-12));
        assertThat(result.details().get("chance_low")).isEqualTo(1 - .0625 / (expected * (1 - error)), within(1e-12));
        assertThat(result.details().get("chance_high")).isEqualTo(1 - .0625 / (expected * (1 + error)), within(1e-12));
        assertThat(result.options()).containsEntry("alpha", "1.0").containsEntry("chance", "shuffle");
        assertThat(result.basis().units()).isEqualTo(6);
        assertThat(result.basis().raters()).isEqualTo(2);
        assertThat(result.basis().seed()).hasValue(1);
        assertThat(result.why()).contains("single recording");
    }

    /** Mean of 30 disorders by pygamma-agreement's statistical sampler: .5370; its standard error from ten of them is about .04. */
    @Test
    void the_statistical_model_of_chance_is_as_disordered_as_that_of_another_program() throws Stopped {
        var result = Gamma.of(Continuum.of(0, 16, SHIFTED), OPTIONS.with(ChanceModel.STATISTICAL).withSamples(2000), SETTINGS, Progress.NONE);
        assertThat(result.gamma().details().get("expected")).isEqualTo(.537, within(.12));
        assertThat(result.gamma().number().orElseThrow()).isEqualTo(.8836, within(.03));
    }

    @Test
    void samples_are_drawn_until_chance_is_precise_enough() throws Stopped {
        var result = Gamma.of(Continuum.of(0, 20, THREE), GammaOptions.USUAL.withPrecision(.05), SETTINGS, Progress.NONE).gamma();
        assertThat(result.details().get("samples")).isGreaterThan(30);
        assertThat(result.details().get("expected_error")).isLessThanOrEqualTo(.05);
        assertThat(gamma(THREE).gamma().details().get("samples")).isEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource(ChanceModel.class)
    void one_seed_gives_one_result_on_any_number_of_threads(ChanceModel chance) throws Stopped {
        var options = GammaOptions.USUAL.with(chance).withPrecision(.1);
        var one = Gamma.of(Continuum.of(0, 20, THREE), options, SETTINGS, Progress.NONE);
        var four = Gamma.of(Continuum.of(0, 20, THREE), options, SETTINGS.withThreads(4), Progress.NONE);
        assertThat(four).isEqualTo(one);
        var other = Gamma.of(Continuum.of(0, 20, THREE), options, SETTINGS.withSeed(2), Progress.NONE);
        assertThat(other.gamma().number()).isNotEqualTo(one.gamma().number());
    }

    @Test
    void observers_names_and_order_and_the_names_of_categories_do_not_matter_to_the_alignment() throws Stopped {
        var renamed = new ArrayList<Unit>();
        for (int i = THREE.size() - 1; i >= 0; i--) {
            var unit = THREE.get(i);
            renamed.add(new Unit("z" + (char) ('Z' - unit.rater().charAt(0)), unit.start(), unit.end(), "x" + unit.category()));
        }
        assertThat(align(renamed).disorder()).isEqualTo(align(THREE).disorder(), within(1e-12));
    }

    @Test
    void a_change_of_the_unit_of_time_or_of_its_zero_changes_nothing() throws Stopped {
        var moved = THREE.stream().map(u -> new Unit(u.rater(), 5 + 25 * u.start(), 5 + 25 * u.end(), u.category())).toList();
        var one = Gamma.of(Continuum.of(0, 20, THREE), OPTIONS, SETTINGS, Progress.NONE).gamma();
        var other = Gamma.of(Continuum.of(5, 500, moved), OPTIONS, SETTINGS, Progress.NONE).gamma();
        assertThat(other.number().orElseThrow()).isEqualTo(one.number().orElseThrow(), within(1e-9));
    }

    @Test
    void shuffled_observers_agree_about_as_chance_does() throws Stopped {
        var random = new SplittableRandom(5);
        double sum = 0;
        for (int t = 0; t < 12; t++) {
            var units = new ArrayList<Unit>();
            for (var rater : List.of("A", "B", "C")) {
                double shift = random.nextDouble() * 60;
                for (int i = 0; i < 6; i++) {
                    double start = (10 * i + 3 * random.nextDouble() + shift) % 57;
                    units.add(new Unit(rater, start, start + 3, i % 2 == 0 ? "a" : "b"));
                }
            }
            sum += Gamma.of(Continuum.of(0, 60, units), OPTIONS, SETTINGS, Progress.NONE).gamma().number().orElseThrow();
        }
        assertThat(sum / 12).isEqualTo(0, within(.12));
    }

    @Test
    void recordings_are_pooled_and_give_an_interval() throws Stopped {
        var recordings = List.of(Continuum.of(0, 20, SHIFTED), Continuum.of(0, 20, THREE), new Continuum(0, 5, List.of("A", "B"), List.of()),
                Continuum.of(0, 20, SHIFTED.subList(0, 3)));
        var pooled = Gamma.of(recordings, OPTIONS, SETTINGS, Progress.NONE);
        double three = align(THREE).disorder();
        assertThat(pooled.gamma().details().get("observed")).isEqualTo((3 * .0625 + 2 * three) / 5, within(1e-12));
        assertThat(pooled.alignments()).hasSize(2);
        assertThat(pooled.gamma().basis().dropped()).hasSize(2).allSatisfy(each -> assertThat(each.count()).isEqualTo(1));
        var interval = pooled.gamma().interval().orElseThrow();
        assertThat(interval.low()).isLessThan(pooled.gamma().number().orElseThrow());
        assertThat(interval.high()).isGreaterThan(pooled.gamma().number().orElseThrow());
        assertThat(interval.method()).isEqualTo("percentile bootstrap over recordings, 200 resamples");
        assertThat(Gamma.of(recordings, OPTIONS, SETTINGS.withRounds(0), Progress.NONE).gamma().why()).isEqualTo("No bootstrap was asked for.");
    }

    @Test
    void gamma_cat_weighs_pairs_by_how_well_their_places_agree() throws Stopped {
        var result = gamma(THREE);
        // second group: A b and C c, B b and C c differ; weights (1 - place) / 2
        double same = 1 - 1 / 16. + 1 - 1 / 49. + 1 - 9 / 49. + 1 - 1 / 16.;
        double apart = 1 - 1 / 81. + 1 - 1 / 9.;
        assertThat(result.category().details().get("observed")).isEqualTo(apart / (same + apart), within(1e-12));
        var b = result.byCategory().get(1);
        assertThat(b.options()).containsEntry("category", "b");
        assertThat(b.label()).isEqualTo("γk (b)");
        assertThat(b.details().get("observed")).isEqualTo(apart / (1 - 1 / 16. + apart), within(1e-12));
        assertThat(result.byCategory().get(0).number()).hasValue(1);
        assertThat(result.category().number().orElseThrow())
                .isEqualTo(1 - result.category().details().get("observed") / result.category().details().get("expected"), within(1e-12));
    }

    @Test
    void says_why_there_is_no_gamma() throws Stopped {
        assertThat(gamma(SHIFTED.subList(0, 3)).gamma().why()).isEqualTo("Agreement needs at least two observers.");
        var nothing = Gamma.of(new Continuum(0, 9, List.of("A", "B"), List.of()), OPTIONS, SETTINGS, Progress.NONE);
        assertThat(nothing.gamma().why()).isEqualTo("Nobody marked a unit.");
        assertThat(nothing.alignments()).isEmpty();
        assertThat(nothing.category().number()).isEmpty();
        var apart = Gamma.of(Continuum.of(0, 300, List.of(new Unit("A", 0, 2, "a"), new Unit("B", 200, 202, "a"))), OPTIONS, SETTINGS, Progress.NONE);
        assertThat(apart.category().why()).contains("stand for the same thing");
        var one = SHIFTED.stream().map(u -> new Unit(u.rater(), u.start(), u.end(), "a")).toList();
        assertThat(gamma(one).category().why()).contains("one category");
        assertThat(gamma(one).gamma().number()).isPresent();
    }

    @Test
    void an_observer_who_marks_nothing_counts_as_one() throws Stopped {
        var with = Gamma.align(new Continuum(0, 20, List.of("A", "B", "C"), SHIFTED), Dissimilarity.USUAL, Progress.NONE).orElseThrow();
        // each pair: (.0625 + 2) / 3, three of them, over two units each on average
        assertThat(with.disorder()).isEqualTo(3 * 2.0625 / 3 / 2, within(1e-12));
    }

    @Test
    void too_many_observers_and_units_are_refused_with_what_to_do() throws Stopped {
        var crowd = new ArrayList<Unit>();
        for (int r = 0; r < 4; r++)
            for (int i = 0; i < 3; i++)
                crowd.add(new Unit("r" + r, .1 * i, .1 * i + 5, "a"));
        // pairs 6 * 9, triples 4 * 27, all four 81
        assertThat(Gamma.of(Continuum.of(0, 20, crowd), OPTIONS.withGroups(243), SETTINGS, Progress.NONE).gamma().number()).isPresent();
        assertThat(Gamma.of(Continuum.of(0, 20, crowd), OPTIONS.withGroups(242), SETTINGS, Progress.NONE).gamma().why()).contains("242").contains("shorter parts");
        assertThatThrownBy(() -> OPTIONS.withGroups(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stops_when_told_to_on_one_thread_and_on_several() {
        for (int threads : new int[] { 1, 3 })
            assertThatThrownBy(() -> Gamma.of(Continuum.of(0, 20, THREE), OPTIONS, SETTINGS.withThreads(threads), (done, total) -> false))
                    .isInstanceOf(Stopped.class);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> new Unit("A", 3, 3, "a")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3.0 to 3.0");
        assertThatThrownBy(() -> new Unit("A", 3, Double.NaN, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Continuum.of(0, 10, SHIFTED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Continuum.of(2, 20, SHIFTED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Continuum(0, 20, List.of("A"), SHIFTED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Continuum(0, 20, List.of("A", "B", "A"), SHIFTED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Continuum(3, 3, List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dissimilarity(1, 1, 0, Dissimilarity.NOMINAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dissimilarity(-1, 1, 1, Dissimilarity.NOMINAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OPTIONS.withSamples(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OPTIONS.withPrecision(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
