// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.BlandAltman;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.NestedIcc;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.observers.Drift;
import org.thinslice.agreement.observers.Cusum;
import org.thinslice.agreement.observers.Repeats;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

class StudyFiguresTest {

    private static final Settings QUICK = Settings.DEFAULT.withRounds(50);
    private static final Size LARGE = Size.of(640, 420);
    private final Map<String, Figure> figures = MadeStudy.figures();

    @Test
    void every_table_has_cells_under_all_its_heads_and_a_subject_for_every_row() {
        figures.forEach((name, figure) -> {
            assertThat(figure.rows()).as(name).hasSizeGreaterThan(2).allMatch(row -> row.size() == figure.rows().get(0).size());
            assertThat(figure.subjects()).as(name).hasSize(figure.rows().size() - 1);
            assertThat(figure.summary()).as(name).contains(figure.title());
        });
    }

    @Test
    void a_row_stands_for_the_slice_and_the_session_its_columns_name() {
        var figure = (SliceDisagreement) figures.get("disagreement");
        var worst = figure.slices().get(0);
        assertThat(figure.subjects().get(0)).isEqualTo(Subject.of(Part.SLICE, worst.slice()).with(Part.SESSION, worst.session()));
        assertThat(Samples.pairs().subjects().get(0)).isEqualTo(Subject.of(Part.OBSERVER, "k1").with(Part.OTHER_OBSERVER, "k2"));
    }

    @Test
    void differences_have_the_limits_of_bland_and_altman_and_a_point_for_every_slice() throws Problem {
        var ratings = MadeStudy.ratings(Level.INTERVAL);
        var figure = (PairDifferences) figures.get("differences");
        var expected = BlandAltman.of(ratings, 0, 5, .95).orElseThrow();
        assertThat(figure.points()).hasSize(48);
        assertThat(figure.limits().mean().number().orElseThrow()).isCloseTo(expected.bias(), within(1e-12));
        assertThat(figure.limits().upper()).isEqualTo(new Mark.Estimate(expected.high(), expected.ofHigh().low(), expected.ofHigh().high()));
        assertThat(figure.points().stream().mapToDouble(PairDifferences.Point::difference).average().orElseThrow())
                .isCloseTo(expected.bias(), within(1e-12));
        assertThat(figure.places().values().stream().mapToInt(List::size).sum()).as("slices in all places").isEqualTo(48);
    }

    @Test
    void a_point_of_differences_is_found_with_slice_and_both_observers() {
        var spot = Picture.of(figures.get("differences"), Look.LIGHT, LARGE).spots().get(0);
        assertThat(spot.subject().get(Part.SLICE)).isPresent();
        assertThat(spot.subject().get(Part.OBSERVER)).contains("k1");
        assertThat(spot.subject().get(Part.OTHER_OBSERVER)).contains("k6");
    }

    @Test
    void two_observers_without_two_slices_in_common_have_no_differences() throws Problem {
        var ratings = Ratings.builder(Level.INTERVAL, Categories.range(1, 5)).rating("a", "k1", 2).rating("b", "k2", 3).build();
        assertThat(PairFigures.differences("Rapport", ratings, "k1", "k2", .95)).isEmpty();
    }

    @Test
    void confusions_of_two_are_counted_row_by_column() throws Problem {
        var ratings = Ratings.builder(Level.NOMINAL, Categories.named("gaze", "smile")).rating("a", "k1", 1).rating("a", "k2", 2)
                .rating("b", "k1", 1).rating("b", "k2", 1).rating("c", "k1", 1).rating("c", "k2", 2).rating("d", "k1", 2).build();
        var figure = PairFigures.confusions("Signal", ratings, "k1", "k2");
        assertThat(figure.cell(0, 1)).isEqualTo(new Confusions.Cell(2, "a"));
        assertThat(figure.cell(0, 0).count()).isEqualTo(1);
        assertThat(figure.total(1)).as("d was rated by one only").isZero();
        assertThat(figure.share(0, 1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(figure.rows().get(2)).containsExactly("gaze", "smile", "2", Double.toString(2 / 3.0), "a");
        assertThat(figure.subject(0, 1).get(Part.SLICE)).contains("a");
    }

    @Test
    void confusions_of_all_pairs_are_symmetric_and_hold_every_ordered_pair() throws Problem {
        var ratings = MadeStudy.ratings(Level.ORDINAL);
        var figure = PairFigures.confusions("Rapport", ratings);
        var all = 0;
        for (var row = 0; row < 9; row++) {
            all += figure.total(row);
            for (var column = 0; column < 9; column++)
                assertThat(figure.cell(row, column).count()).isEqualTo(figure.cell(column, row).count());
        }
        assertThat(all).isEqualTo(48 * 6 * 5);
    }

    @Test
    void the_observer_who_drifts_has_the_change_and_the_alarm_of_the_statistics() throws Problem {
        var ratings = MadeStudy.ratings(Level.INTERVAL);
        var figure = (DriftOverTime) figures.get("drift");
        var course = figure.observers().get(5);
        var expected = Drift.of(ratings, MadeStudy.order(ratings), .95, Cusum.Rule.DEFAULT, Progress.NONE).get(5);
        assertThat(course.change()).isEqualTo(Mark.of(expected.change()));
        assertThat(course.alarm().orElseThrow().rating()).isEqualTo(expected.cusum().rang().orElseThrow().rating());
        assertThat(course.alarm().orElseThrow().lenient()).isTrue();
        assertThat(course.blocks()).hasSize(10);
        assertThat(course.blocks().stream().mapToInt(DriftOverTime.Block::ratings).sum()).isEqualTo(48);
        assertThat(course.blocks().get(9).mean()).isGreaterThan(course.blocks().get(0).mean() + 1);
    }

    @Test
    void the_last_moment_of_a_growing_study_is_the_whole_study() throws Problem {
        var ratings = MadeStudy.ratings(Level.INTERVAL);
        var figure = TimeFigures.growth("Rapport", ratings, MadeStudy.sequence(ratings), MadeStudy.alpha(ratings), QUICK, 4, Progress.NONE);
        assertThat(figure.steps()).extracting(GrowingReliability.Step::ratings).containsExactly(72, 144, 216, 288);
        assertThat(figure.steps()).extracting(GrowingReliability.Step::slices).containsExactly(12, 24, 36, 48);
        var whole = MadeStudy.alpha(ratings).of(ratings, QUICK, Progress.NONE).reliability();
        assertThat(figure.steps().get(3).mark()).isEqualTo(Mark.of(whole));
    }

    @Test
    void slices_and_sessions_have_the_nested_coefficients_and_shares_that_make_a_whole() throws Problem {
        var ratings = MadeStudy.ratings(Level.INTERVAL);
        var figure = DesignFigures.levels("Rapport", ratings, QUICK, Progress.NONE);
        var expected = new NestedIcc(NestedIcc.Target.SESSION, Icc.Type.AGREEMENT, Icc.Unit.SINGLE).of(ratings, QUICK, Progress.NONE);
        var one = figure.levels().stream().filter(level -> level.session() && !level.mean()).findFirst().orElseThrow();
        assertThat(one.mark()).isEqualTo(Mark.of(expected.reliability()));
        assertThat(figure.levels()).hasSize(4);
        assertThat(figure.shares().stream().mapToDouble(SliceAndSession.Share::share).sum()).isCloseTo(1, within(1e-9));
        assertThat(figure.variance()).startsWith("Variance of a rating: sessions ");
    }

    @Test
    void the_grid_rises_with_observers_and_slices_and_says_what_is_needed() {
        var figure = (DecisionGrid) figures.get("grid");
        assertThat(figure.slices()).contains(1, 4, 8);
        assertThat(figure.observers()).contains(1, 6, 12);
        for (var row = 0; row < figure.slices().size(); row++)
            for (var column = 1; column < figure.observers().size(); column++)
                assertThat(value(figure, row, column)).isGreaterThan(value(figure, row, column - 1));
        var needed = figure.needed(figure.slices().indexOf(4)).orElseThrow();
        assertThat(value(figure, figure.slices().indexOf(4), figure.observers().indexOf(needed))).isGreaterThanOrEqualTo(.8);
        assertThat(figure.answer()).startsWith("With 4 slices of a session you need " + needed + " observers for .80.");
    }

    private static double value(DecisionGrid figure, int row, int column) {
        return figure.cells().get(row).get(column).number().orElseThrow();
    }

    @Test
    void a_grid_that_never_reaches_what_is_wanted_says_so() {
        var cells = List.of(List.<Mark>of(new Mark.Point(.2, ""), new Mark.Point(.3, "")));
        var figure = new DecisionGrid("Rapport", cells, List.of(1), List.of(1, 2), 1, 2, .8);
        assertThat(figure.answer()).isEqualTo("With 1 slice of a session not even 2 observers reach .80.");
        assertThatThrownBy(() -> new DecisionGrid("Rapport", List.of(), List.of(), List.of(1), 1, 1, .8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_to_choose_from_hold_what_there_is_and_are_never_many() {
        for (var there = 1; there < 200; there++)
            assertThat(DesignFigures.numbers(there)).as("%d", there).contains(1, there).isSorted().hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void repeats_come_all_together_and_then_one_by_one() {
        var figure = (WithinObservers) figures.get("repeats");
        assertThat(figure.observers()).extracting(WithinObservers.Repeated::observer).containsExactly("", "k1", "k2", "k3", "k4");
        assertThat(figure.observers().get(0).pairs()).isEqualTo(40);
        assertThat(figure.subjects().get(0).get(Part.OBSERVER)).isEmpty();
        assertThat(figure.subjects().get(1).get(Part.OBSERVER)).contains("k1");
        assertThat(DesignFigures.repeats("Rapport", Repeats.none(Level.INTERVAL, Categories.NONE), .95, new Palette(List.of())).isEmpty()).isTrue();
    }

    @Test
    void the_slice_selected_stands_out_in_every_figure_that_shows_slices() {
        for (var name : List.of("disagreement", "differences", "confusions-pair")) {
            var plain = Picture.of(figures.get(name), Look.LIGHT, LARGE);
            var slice = plain.spots().stream().map(Spot::subject).filter(subject -> subject.get(Part.SLICE).isPresent()).findFirst().orElseThrow();
            assertThat(Picture.of(figures.get(name), Look.LIGHT, LARGE, slice).png()).as(name).isNotEqualTo(plain.png());
        }
    }

    @Test
    void the_middle_slice_is_the_median() {
        var two = List.of(new SliceDisagreement.Ranked("a", "s", 3, new Mark.Point(4, ""), 2), new SliceDisagreement.Ranked("b", "s", 1, new Mark.Point(4, ""), 2));
        assertThat(new SliceDisagreement("Rapport", "SD", two).median()).isEqualTo(2);
        assertThat(new SliceDisagreement("Rapport", "SD", List.of()).median()).isZero();
    }
}
