// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Ends;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.PairMeasure;
import org.thinslice.agreement.PairTable;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.observers.Order;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class FiguresTest {

    private static final double NONE = Double.NaN;
    private final Ratings ratings = Ratings.wide(Level.ORDINAL, Categories.range(1, 7), List.of("a", "b", "c", "d"),
            List.of("k1", "k2", "k3"), new double[][] { { 1, 2, 1 }, { 4, 5, NONE }, { 7, 7, 6 }, { 3, NONE, 2 } });
    private final Palette palette = new Palette(List.of("k1", "k2", "k3"));

    @Test
    void every_result_becomes_a_row_with_its_own_benchmark() throws Stopped {
        var table = AgreementTable.of(ratings, Settings.DEFAULT.withRounds(50), Progress.NONE);
        var figure = Figures.agreement(Map.of("Rapport", table), .95);
        assertThat(figure.rowsInOrder()).hasSameSizeAs(table.results());
        for (var i = 0; i < table.results().size(); i++) {
            var row = figure.rowsInOrder().get(i);
            assertThat(row.mark().number()).isEqualTo(table.results().get(i).number());
            assertThat(row.coefficient()).isEqualTo(table.results().get(i).label());
        }
        assertThat(figure.rowsInOrder()).anyMatch(row -> row.coefficient().startsWith("ICC") && row.benchmark() == Benchmark.KOO_LI);
    }

    @Test
    void pairs_carry_the_number_of_slices_both_rated() {
        var figure = Figures.pairs("Rapport", PairTable.of(ratings, PairMeasure.PERCENT), palette);
        assertThat(figure.pairs()).hasSize(3);
        assertThat(figure.pair("k1", "k2").orElseThrow().slices()).isEqualTo(3);
        assertThat(figure.pair("k3", "k2").orElseThrow().slices()).isEqualTo(2);
    }

    @Test
    void a_profile_keeps_gaps_and_the_order_asked_for() {
        var figure = Figures.profile("Rapport", "s1", ratings, List.of("c", "b"), slice -> slice.toUpperCase(), palette);
        assertThat(figure.scale()).isEqualTo(Scale.of(1, 7));
        assertThat(figure.slices()).extracting(SessionProfile.SliceColumn::label).containsExactly("C", "B");
        assertThat(figure.observers().get(2).ratings()).containsExactly(OptionalDouble.of(6), OptionalDouble.empty());
        assertThat(figure.slices().get(1).mean().number()).hasValue(4.5);
    }

    @Test
    void a_profile_without_times_names_slices_and_has_no_column_for_their_start() {
        var figure = Figures.profile("Rapport", "s1", ratings, List.of("c", "b"), slice -> slice, palette);
        assertThat(figure.rows().get(0)).startsWith("Slice", "Mean");
        assertThat(figure.rows().get(1)).startsWith("c").hasSameSizeAs(figure.rows().get(0));
        assertThat(figure.rows().get(1).get(1)).startsWith("6.6");
        assertThat(Picture.of(figure, Look.LIGHT, Size.of(640, 300)).spots()).anySatisfy(spot -> assertThat(spot.tip()).startsWith("Slice c, mean"));
        var timed = Figures.profile("Rapport", "s1", ratings, List.of("c", "b"), slice -> slice.equals("c") ? "0:30" : slice, palette);
        assertThat(timed.rows()).extracting(row -> row.get(1)).containsExactly("Start", "0:30", "");
        assertThat(Picture.of(timed, Look.LIGHT, Size.of(640, 300)).spots()).anySatisfy(spot -> assertThat(spot.tip()).startsWith("Slice c (0:30), mean"));
    }

    @Test
    void observers_without_a_rating_in_the_session_are_left_out() {
        var figure = Figures.profile("Rapport", "s1", ratings, List.of("d"), slice -> slice, palette);
        assertThat(figure.observers()).extracting(SessionProfile.ObserverLine::observer).containsExactly("k1", "k3");
    }

    @Test
    void categories_have_names_and_no_mean() {
        var nominal = Ratings.wide(Level.NOMINAL, Categories.named("warm", "cold"), new double[][] { { 1, 2 }, { 2, 2 } });
        var figure = Figures.slice("Tone", "1", nominal, palette);
        assertThat(figure.scale().label(2)).isEqualTo("cold");
        assertThat(figure.mean()).isEqualTo(new Mark.Missing("Categories have no mean."));
        assertThat(Picture.of(figure, Look.LIGHT, Size.of(320, 240)).spots()).hasSize(2);
    }

    @Test
    void severity_compares_an_observer_with_the_others_on_the_same_slices() {
        var complete = Ratings.wide(Level.INTERVAL, Categories.range(1, 9), new double[][] { { 1, 3, 5 }, { 4, 5, 7 }, { 6, 6, 9 } });
        var severities = Figures.severity("Rapport", complete, Order.unknown(complete), palette).observers();
        assertThat(severities.get(0).deviation().number().getAsDouble()).isCloseTo((-3 - 2 - 1.5) / 3, within(1e-12));
        assertThat(severities.get(2).deviation().number().getAsDouble()).isCloseTo((3 + 2.5 + 3) / 3, within(1e-12));
        assertThat(severities.get(0).slices()).isEqualTo(3);
        assertThat(severities.get(1).spread()).isCloseTo(Math.sqrt(7 / 3.0), within(1e-12));
        assertThat(severities.get(0).drift()).isInstanceOf(Mark.Missing.class);
    }

    @Test
    void severity_changes_in_the_order_in_which_the_observer_rated() {
        var rows = new double[30][];
        for (var u = 0; u < 30; u++)
            rows[u] = new double[] { 4 + u % 3, 5 + u % 3 + .1 * (29 - u) + u % 2 * .01 };
        var table = Ratings.wide(Level.INTERVAL, Categories.NONE, rows);
        var backwards = Order.ofPositions(table, (slice, observer) -> OptionalDouble.of(31 - Integer.parseInt(slice)));
        var second = Figures.severity("Rapport", table, backwards, palette).observers().get(1);
        assertThat(second.drift().number().getAsDouble()).isCloseTo(2.9, within(.02));
        assertThat(second.alarm()).isPresent();
        assertThat(Picture.of(Figures.severity("Rapport", table, backwards, palette), Look.LIGHT, Size.of(400, 200)).spots().get(1).tip())
                .contains("From the first to the last rating: 2.9").contains("CUSUM alarm at rating 2");
    }

    @Test
    void use_of_the_scale_counts_every_point_even_those_never_used() {
        var use = Figures.use("Rapport", ratings);
        assertThat(use.points()).hasSize(7);
        assertThat(use.observers().get(0).counts()).containsExactly(1, 0, 1, 1, 0, 0, 1);
        assertThat(use.start(use.observers().get(0))).as("the middle point lies half on each side").isEqualTo(-(.25 + .25 + .125));
    }

    @Test
    void names_are_not_hung_at_a_middle_they_do_not_have() {
        var use = Figures.use("Gaze", ratings.at(Level.NOMINAL));
        assertThat(use.ordered()).isFalse();
        assertThat(use.observers()).allMatch(observer -> use.start(observer) == -.5);
    }

    @Test
    void an_undeclared_scale_spans_the_ratings() {
        assertThat(Scale.of(ratings.on(Categories.NONE))).isEqualTo(Scale.of(1, 7));
        assertThat(Scale.of(Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 4 } }))).isEqualTo(Scale.of(3, 5));
    }

    @Test
    void the_interval_of_a_mean_does_not_leave_the_scale() {
        var mean = (Mark.Estimate) Figures.profile("Rapport", "s1", ratings, List.of("c"), slice -> slice, palette).slices().get(0).mean();
        assertThat(mean.low()).as("R: t.test(c(7, 7, 6))").isCloseTo(5.23244909008, within(1e-10));
        assertThat(mean.high()).isEqualTo(7);
        assertThat(Scale.of(ratings.on(Categories.NONE).within(new Ends(0, 100)))).isEqualTo(Scale.of(0, 100));
    }

    @Test
    void a_session_of_names_is_told_in_words() {
        var gaze = Ratings.wide(Level.NOMINAL, Categories.named("away", "partner"), List.of("a", "b"), List.of("k1", "k2", "k3"),
                new double[][] { { 1, 2, 2 }, { NONE, NONE, 1 } });
        var session = Figures.profile("Gaze", "s1", gaze, List.of("a", "b"), slice -> slice.toUpperCase(), palette);
        assertThat(session.rows()).containsExactly(List.of("Slice", "Start", "k1", "k2", "k3"), List.of("a", "A", "away", "partner", "partner"),
                List.of("b", "B", "", "", "away"));
        assertThat(session.summary()).isEqualTo("Gaze in session s1, what 3 observers chose: A partner × 2, away × 1; B away × 1.");
        var slice = Figures.slice("Gaze", "a", gaze, palette);
        assertThat(slice.rows().get(1)).containsExactly("k1", "away");
        assertThat(slice.summary()).isEqualTo("Gaze, slice a: k1 away, k2 partner, k3 partner.");
    }
}
