// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Subset;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.results.OneStrict;

class MultiverseTest {

    private static final Choices ALPHA = Choices.USUAL.withCoefficients(List.of(new KrippendorffAlpha(Metric.of(Level.INTERVAL)), Icc.A1));

    /** Observers differ by a point at most, but for slice 5. */
    private static Ratings divided() {
        var random = new Random(5);
        var table = new double[40][6];
        for (int u = 0; u < table.length; u++) {
            int base = 1 + random.nextInt(6);
            for (int r = 0; r < 6; r++)
                table[u][r] = u == 4 ? 1 + 6 * (r % 2) : base + random.nextInt(2);
        }
        return Ratings.wide(Level.ORDINAL, Categories.range(1, 7), table);
    }

    /** Observer r1 guesses, r2 always says 4. */
    private static Ratings table(int raters) {
        var random = new Random(5);
        var table = new double[40][raters];
        for (int u = 0; u < table.length; u++) {
            int base = 1 + random.nextInt(6);
            for (int r = 0; r < raters; r++)
                table[u][r] = r == 0 ? 1 + random.nextInt(7) : r == 1 ? 4 : Math.min(7, base + random.nextInt(2));
        }
        return Ratings.wide(Level.ORDINAL, Categories.range(1, 7), table);
    }

    /** In R, every one of the ten ways to halve six observers: α .4528810030, ICC(A,1) .4721278245 on average. */
    @Test
    void ten_ways_of_halving_six_observers_are_all_ways() throws Problem {
        var choices = ALPHA.withRules(List.of(AggregationRule.MEAN)).withSplits(10);
        var all = Multiverse.of("Rapport", OneStrict.panel(Level.INTERVAL), choices, Progress.NONE);
        assertThat(all.splits()).isEqualTo(10);
        assertThat(all.cell(0, 1, 0).reliability().number().orElseThrow()).isEqualTo(.4528810030, within(1e-9));
        assertThat(all.cell(0, 1, 1).reliability().number().orElseThrow()).isEqualTo(.4721278245, within(1e-9));
    }

    @Test
    void the_first_universe_is_the_analysis_as_it_is() throws Problem {
        var ratings = table(6);
        var all = Multiverse.of("Rapport", ratings, Choices.USUAL.withRules(List.of()), Progress.NONE);
        var coefficients = Coefficients.defaultsFor(ratings);
        for (int c = 0; c < coefficients.size(); c++)
            assertThat(all.cell(0, 0, c).reliability().number())
                    .isEqualTo(coefficients.get(c).of(ratings, Settings.DEFAULT.withRounds(0), Progress.NONE).number());
    }

    @Test
    void leaving_out_an_observer_gives_the_coefficient_of_the_others() throws Problem {
        var ratings = table(6);
        var all = Multiverse.of("Rapport", ratings, ALPHA, Progress.NONE);
        int without = all.exclusions().indexOf(all.exclusions().stream().filter(each -> each.observers().equals(Set.of("r3"))).findFirst().orElseThrow());
        assertThat(all.cell(without, 0, 1).reliability().number().orElseThrow())
                .isCloseTo(Icc.A1.of(Subset.withoutRater(ratings, 2), Settings.DEFAULT, Progress.NONE).number().orElseThrow(), within(1e-12));
    }

    @Test
    void flags_the_observer_who_guesses_the_one_who_never_varies_and_the_slice_that_divides() throws Problem {
        var flags = Flags.of(table(6), Progress.NONE);
        assertThat(flags.observers()).extracting(Flag::name).containsExactly("r1", "r2");
        assertThat(flags.observers().get(1).why()).contains("gave the answer 4 to every slice");
        assertThat(Flags.of(divided(), Progress.NONE)).satisfies(clean -> {
            assertThat(clean.observers()).isEmpty();
            assertThat(clean.slices()).extracting(Flag::name).containsExactly("5");
        });
    }

    @Test
    void names_every_exclusion_and_why() throws Problem {
        var noisy = Exclusions.of(table(6), Flags.of(table(6), Progress.NONE));
        var clean = Exclusions.of(divided(), Flags.of(divided(), Progress.NONE));
        assertThat(noisy).extracting(Exclusion::kind).contains(Exclusion.Kind.NONE, Exclusion.Kind.OBSERVER, Exclusion.Kind.FLAGGED_OBSERVERS);
        assertThat(clean).extracting(Exclusion::kind).contains(Exclusion.Kind.NONE, Exclusion.Kind.OBSERVER, Exclusion.Kind.SLICE);
        assertThat(noisy.subList(1, noisy.size())).allSatisfy(each -> assertThat(each.why()).isNotBlank());
    }

    @Test
    void two_observers_are_never_left_with_one() throws Problem {
        var all = Multiverse.of("Rapport", table(2), ALPHA, Progress.NONE);
        assertThat(all.exclusions()).noneMatch(each -> !each.observers().isEmpty());
    }

    @Test
    void scores_of_half_panels_agree_better_than_single_observers() throws Problem {
        var random = new Random(2);
        var table = new double[60][6];
        for (int u = 0; u < 60; u++) {
            double base = random.nextGaussian();
            for (int r = 0; r < 6; r++)
                table[u][r] = base + random.nextGaussian();
        }
        var all = Multiverse.of("x", Ratings.wide(Level.INTERVAL, Categories.NONE, table), ALPHA.withRules(List.of(AggregationRule.MEAN)), Progress.NONE);
        double single = all.cell(0, 0, 0).reliability().number().orElseThrow();
        double half = all.cell(0, 1, 0).reliability().number().orElseThrow();
        assertThat(all.splits()).isEqualTo(10);
        assertThat(half).isCloseTo(3 * single / (1 + 2 * single), within(.03));
    }

    @Test
    void equal_points_are_not_counted_among_means() throws Problem {
        var ratings = table(6);
        var all = Multiverse.of("Rapport", ratings, Choices.USUAL.withRules(List.of(AggregationRule.MEAN, AggregationRule.MAJORITY)), Progress.NONE);
        assertThat(all.cell(0, 1, 0).reliability().why()).contains("between the categories");
        assertThat(all.cell(0, 2, 0).reliability().number()).isPresent();
    }

    @Test
    void the_range_and_the_crossings_are_those_of_the_cells() throws Problem {
        var all = Multiverse.of("Rapport", table(6), ALPHA, Progress.NONE);
        for (var sway : all.sways()) {
            var values = all.cells().stream().filter(cell -> cell.aggregation() == sway.aggregation() && cell.coefficient() == sway.coefficient())
                    .filter(cell -> cell.reliability().number().isPresent()).toList();
            assertThat(sway.highest()).isEqualTo(values.stream().mapToDouble(cell -> cell.reliability().number().getAsDouble()).max().orElseThrow());
            assertThat(sway.crossed()).isEqualTo((int) values.stream().filter(cell -> !cell.word().equals(sway.word())).count());
        }
        assertThat(all.rows()).hasSize(1 + all.exclusions().size() * all.aggregations().size());
        assertThat(all.swayRows().get(1)).anySatisfy(text -> assertThat(text).contains("Krippendorff, 2004"));
        assertThat(all.summary()).startsWith("Rapport: over " + all.exclusions().size() + " choices");
    }

    @Test
    void the_same_seed_gives_the_same_multiverse() throws Problem {
        assertThat(Multiverse.of("x", table(9), ALPHA, Progress.NONE)).isEqualTo(Multiverse.of("x", table(9), ALPHA, Progress.NONE));
    }

    @Test
    void names_go_through_their_own_rules_alone() throws Problem {
        var nominal = Ratings.wide(Level.NOMINAL, Categories.named("a", "b", "c"), new double[][] { { 1, 1, 2 }, { 2, 2, 2 }, { 3, 1, 3 }, { 2, 2, 1 } });
        var all = Multiverse.of("Mood", nominal, Choices.USUAL, Progress.NONE);
        assertThat(all.aggregations()).extracting(each -> each.rule().map(AggregationRule::votes).orElse(true)).doesNotContain(false);
    }

    @Test
    void counts_the_ways_of_making_two_halves() {
        assertThat(Halves.ways(2)).isEqualTo(1);
        assertThat(Halves.ways(3)).isEqualTo(3);
        assertThat(Halves.ways(6)).isEqualTo(10);
        assertThat(Halves.ways(50)).isEqualTo(Long.MAX_VALUE);
        assertThat(Halves.of(table(5), 100, 1).number()).isEqualTo(10);
    }

    @Test
    void stops_when_asked_to() {
        assertThatThrownBy(() -> Multiverse.of("x", table(6), Choices.USUAL, (done, total) -> done < 3)).isInstanceOf(Stopped.class);
    }
}
