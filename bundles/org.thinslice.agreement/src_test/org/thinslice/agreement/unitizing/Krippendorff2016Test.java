// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;

/** The coincidence family of Krippendorff, Mathet, Bouvry & Widlöcher 2016 on examples whose coincidences are counted by hand. */
class Krippendorff2016Test {

    private static final Settings SETTINGS = Settings.DEFAULT.withRounds(300);

    /** 20 steps: one observer marks a on 2 to 8 and b on 12 to 16, the other a on 4 to 8, a on 12 to 14 and b on 14 to 17. */
    private static final List<Unit> UNITS = List.of(new Unit("1", 2, 8, "a"), new Unit("1", 12, 16, "b"), new Unit("2", 4, 8, "a"),
            new Unit("2", 12, 14, "a"), new Unit("2", 14, 17, "b"));

    private static List<Result> alphas(List<Unit> units) {
        return CoincidenceAlpha.of(List.of(Continuum.of(0, 20, units)), 1, SETTINGS);
    }

    private static double value(Result result) {
        return result.number().orElseThrow();
    }

    // Coincidences: gap-gap 2 (0 to 2) + 4 (8 to 12) + 3 (17 to 20) = 9, twice 18; a-a 4, twice 8; b-b 2, twice 4;
    // gap-a 2 each way, gap-b 1 each way, a-b 2 each way. Margins: gap 18 + 2 + 1 = 21, a 8 + 2 + 2 = 12, b 4 + 1 + 2 = 7.
    // Pairs with itself: gaps 10 + 11 = 21, a 36 + 16 + 4 = 56, b 16 + 9 = 25; in all 102.

    @Test
    void u_alpha_counts_all_coincidences() {
        double scale = 40 - 102 / 40.;
        double chance = 2 * (21 * 12 + 21 * 7 + 12 * 7) / scale;
        assertThat(value(alphas(UNITS).get(0))).isEqualTo(1 - 10 / chance, within(1e-12));
    }

    @Test
    void relevance_alpha_tells_marked_from_gap() {
        double scale = 40 - 102 / 40.;
        assertThat(value(alphas(UNITS).get(1))).isEqualTo(1 - 3 / (21 * 19 / scale), within(1e-12));
    }

    @Test
    void coding_alpha_looks_only_where_both_marked() {
        // a-a 8, b-b 4, a-b 2 each way: margins 10 and 6; units share 4, 4 (of observer 1: a 4, b 4), 4, 2, 2
        double scale = 16 - (16 + 16 + 16 + 4 + 4) / 16.;
        assertThat(value(alphas(UNITS).get(2))).isEqualTo(1 - 4 / (2 * 60 / scale), within(1e-12));
        assertThat(alphas(UNITS).get(2).label()).isEqualTo("cuα");
    }

    @Test
    void the_alpha_of_a_category_weighs_its_own_column() {
        double scale = 16 - 56 / 16.;
        // a: units share 4 (observer 1), 4 and 2 (observer 2): 36 pair with themselves
        double all = (100 - 36 + 60) / scale;
        var a = alphas(UNITS).get(3);
        assertThat(value(a)).isEqualTo(1 - (2 / 10.) / (60 / scale / all), within(1e-12));
        assertThat(a.details().get("coverage")).isEqualTo(10 / 12., within(1e-12));
        assertThat(a.options()).containsEntry("of", "category").containsEntry("category", "a");
        var b = alphas(UNITS).get(4);
        double allOfB = (36 - 16 - 4 + 60) / scale;
        assertThat(value(b)).isEqualTo(1 - (2 / 6.) / (60 / scale / allOfB), within(1e-12));
        assertThat(b.details().get("coverage")).isEqualTo(6 / 7., within(1e-12));
    }

    @Test
    void equal_observers_agree_fully() {
        var same = new ArrayList<Unit>();
        for (var rater : List.of("1", "2", "3"))
            UNITS.subList(0, 2).forEach(unit -> same.add(unit.moved(rater, 0)));
        for (var result : alphas(same))
            assertThat(value(result)).as(result.label()).isEqualTo(1, within(1e-12));
    }

    @Test
    void a_third_observer_counts_in_pairs_of_two() {
        var three = new ArrayList<>(UNITS);
        three.add(new Unit("3", 2, 8, "a"));
        // pairs 1-2 as above; 1-3: gap-gap 10, a-a 6, gap-b 4; 2-3: gap-gap 9, a-a 4, a(3)-gap 2, gap-a 2, gap-b 3; all over 2
        // one way: gap-gap 9 + 10 + 9 = 28, a-a 4 + 6 + 4 = 14, b-b 2, gap-a 2 + 2 + 2 = 6, gap-b 1 + 4 + 3 = 8, a-b 2: sum 60
        double gap = (2 * 28 + 6 + 8) / 2.;
        double a = (2 * 14 + 6 + 2) / 2.;
        double b = (2 * 2 + 8 + 2) / 2.;
        assertThat(gap + a + b).isEqualTo(60);
        double scale = 60 - (102 + 14 + 36) / 60.;
        assertThat(value(alphas(three).get(0))).isEqualTo(1 - 16 / (2 * (gap * a + gap * b + a * b) / scale), within(1e-12));
    }

    @Test
    void names_of_observers_and_categories_and_where_time_begins_do_not_matter() {
        var other = UNITS.stream().map(u -> new Unit(u.rater().equals("1") ? "z" : "y", u.start() + 100, u.end() + 100, u.category().equals("a") ? "q" : "p"))
                .toList();
        var moved = CoincidenceAlpha.of(List.of(Continuum.of(100, 20, other)), 1, SETTINGS);
        var here = alphas(UNITS);
        for (int i = 0; i < 3; i++)
            assertThat(value(moved.get(i))).isEqualTo(value(here.get(i)), within(1e-12));
        assertThat(value(moved.get(3))).isEqualTo(value(here.get(4)), within(1e-12));
    }

    @Test
    void finer_steps_of_the_same_marks_are_scaled_by_the_step() {
        var fine = UNITS.stream().map(u -> new Unit(u.rater(), u.start() / 25, u.end() / 25, u.category())).toList();
        var results = CoincidenceAlpha.of(List.of(Continuum.of(0, 20 / 25., fine)), 1 / 25., SETTINGS);
        for (int i = 0; i < results.size(); i++)
            assertThat(value(results.get(i))).isEqualTo(value(alphas(UNITS).get(i)), within(1e-10));
        var old = new UnitizingAlpha(Continuum.of(0, 20 / 25., fine), 1 / 25.);
        assertThat(old.all().number().orElseThrow()).isEqualTo(new UnitizingAlpha(Continuum.of(0, 20, UNITS), 1).all().number().orElseThrow(), within(1e-9));
    }

    @Test
    void one_recording_is_cut_where_nobody_marked_and_nothing_is_lost() {
        var stretches = Stretches.of(Continuum.of(0, 20, UNITS));
        assertThat(stretches).hasSize(2);
        assertThat(stretches.get(0).end()).isEqualTo(10);
        assertThat(stretches.get(1).units()).hasSize(3);
        var whole = UnitCoincidences.of(Continuum.of(0, 20, UNITS), 1, List.of("a", "b"));
        var sum = UnitCoincidences.none(2);
        stretches.forEach(stretch -> sum.add(UnitCoincidences.of(stretch, 1, List.of("a", "b")), 1));
        assertThat(sum.shared()).isDeepEqualTo(whole.shared());
        assertThat(sum.self()).containsExactly(whole.self(), within(1e-12));
        assertThat(sum.coded()).containsExactly(whole.coded(), within(1e-12));
    }

    @Test
    void stretches_of_one_recording_give_an_interval() {
        var random = new SplittableRandom(3);
        var units = new ArrayList<Unit>();
        for (int i = 0; i < 40; i++)
            for (var rater : List.of("1", "2")) {
                double start = 10 * i + 1 + random.nextInt(3);
                units.add(new Unit(rater, start, start + 2 + random.nextInt(4), random.nextInt(4) == 0 ? "a" : "b"));
            }
        var result = CoincidenceAlpha.of(List.of(Continuum.of(0, 400, units)), 1, SETTINGS).get(0);
        var interval = result.interval().orElseThrow();
        assertThat(interval.method()).isEqualTo("percentile bootstrap over stretches that no unit crosses, 300 resamples");
        assertThat(value(result)).isBetween(interval.low(), interval.high());
        assertThat(interval.high() - interval.low()).isBetween(.02, .5);
        assertThat(result.findings()).isEmpty();
        assertThat(CoincidenceAlpha.of(List.of(Continuum.of(0, 400, units)), 1, SETTINGS.withSeed(9)).get(0).interval()).isNotEqualTo(result.interval());
        assertThat(CoincidenceAlpha.of(List.of(Continuum.of(0, 400, units)), 1, SETTINGS.withRounds(0)).get(0).why()).isEqualTo("No bootstrap was asked for.");
    }

    @Test
    void recordings_are_pooled_and_few_of_them_are_a_finding() {
        var recordings = List.of(Continuum.of(0, 20, UNITS), Continuum.of(0, 20, UNITS), new Continuum(0, 9, List.of("1"), List.of()));
        var result = CoincidenceAlpha.of(recordings, 1, SETTINGS).get(0);
        assertThat(result.why()).as("two equal recordings").isEqualTo("Every resample gives the same value.");
        assertThat(result.basis().dropped()).hasSize(1);
        var mixed = List.of(Continuum.of(0, 20, UNITS), Continuum.of(0, 20, UNITS.subList(0, 3)), Continuum.of(0, 20, UNITS.subList(0, 4)));
        assertThat(CoincidenceAlpha.of(mixed, 1, SETTINGS).get(0).findings()).extracting(Finding::kind).containsExactly(Finding.Kind.FEW_UNITS);
        assertThat(CoincidenceAlpha.of(mixed, 1, SETTINGS).get(0).interval().orElseThrow().method()).contains("over recordings");
    }

    @Test
    void says_why_there_is_no_number() {
        assertThat(alphas(UNITS.subList(0, 2)).get(0).why()).isEqualTo("Agreement needs at least two observers.");
        var none = CoincidenceAlpha.of(List.of(new Continuum(0, 20, List.of("1", "2"), List.of())), 1, SETTINGS);
        assertThat(none).hasSize(3).allSatisfy(result -> assertThat(result.number()).isEmpty());
        assertThat(none.get(0).why()).contains("not defined");
        var overlapping = new ArrayList<>(UNITS);
        overlapping.add(new Unit("2", 5, 6, "b"));
        assertThat(alphas(overlapping).get(0).why()).contains("overlap");
        assertThat(new UnitizingAlpha(Continuum.of(0, 20, overlapping), 1).all().number()).as("in another category it may").isPresent();
        overlapping.add(new Unit("2", 5, 7, "a"));
        assertThat(new UnitizingAlpha(Continuum.of(0, 20, overlapping), 1).all().why()).contains("overlap");
        var oneCategory = UNITS.stream().map(u -> new Unit(u.rater(), u.start(), u.end(), "a")).toList();
        assertThat(alphas(oneCategory).get(2).why()).contains("differs in category");
        assertThat(alphas(oneCategory).get(1).number()).isPresent();
        var full = List.of(new Unit("1", 0, 20, "a"), new Unit("2", 0, 20, "a"));
        assertThat(alphas(full).get(0).why()).contains("one kind");
        assertThat(alphas(List.of(new Unit("1", 0, 20, "a"), new Unit("2", 0, 20, "b"))).get(0).why()).as("no stretches").contains("hang together");
        assertThatThrownBy(() -> CoincidenceAlpha.of(List.of(), 0, SETTINGS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnitizingAlpha(Continuum.of(0, 20, UNITS), Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
