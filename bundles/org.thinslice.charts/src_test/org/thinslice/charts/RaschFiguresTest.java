// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.observers.Order;
import org.thinslice.agreement.observers.Repeats;
import org.thinslice.agreement.rasch.Rasch;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class RaschFiguresTest {

    /** Six observers who answer yes (1) or no (0) to fifty slices. */
    private static final String[] YES_NO = { "11111101011111011101011111110111101111001110001101", "11110000000011000101010110011011001110000101101101",
            "10101000011000011101010010001000101110101010101101", "10110000110100010100010110101111111101001110000100",
            "11101001010100001010000010000011101100001110100110", "10111000100000010100010010001000101100001110000000" };
    private final Palette palette = new Palette(List.of("r1", "r2", "r3", "r4", "r5", "r6"));
    private final Ratings ratings = ratings();

    private static Ratings ratings() {
        var rows = new double[YES_NO[0].length()][YES_NO.length];
        for (var r = 0; r < YES_NO.length; r++)
            for (var u = 0; u < rows.length; u++)
                rows[u][r] = YES_NO[r].charAt(u) - '0';
        return Ratings.wide(Level.ORDINAL, Categories.of(0, 1), rows);
    }

    private RaschSeverity figure() throws Stopped {
        var model = (Rasch.Fitted) RaschFigures.model("Nods", ratings, .95, Progress.NONE);
        return RaschFigures.severity("Nods", model, .95, palette);
    }

    /**
     * R 4.2 with lme4 1.1: with two answers the model is a logistic regression with slices drawn from a normal distribution:
     * glmer(x ~ 0 + observer + (1 | slice), binomial, nAGQ = 25); severities are minus the coefficients about their mean.
     */
    @Test
    void severities_and_their_intervals_are_those_of_lme4() throws Stopped {
        double[] severity = { -1.5190011, 0.046617961, 0.15982571, -0.066251633, 0.38851358, 0.99029547 };
        double[] error = { 0.35534127, 0.30893861, 0.30965992, 0.30877008, 0.31280501, 0.33187874 };
        var figure = figure();
        for (var i = 0; i < severity.length; i++) {
            var placed = figure.observers().get(i);
            var mark = (Mark.Estimate) placed.severity();
            assertThat(mark.value()).as(placed.observer()).isCloseTo(severity[i], within(2e-3));
            assertThat(mark.high() - mark.value()).isCloseTo(1.959964 * error[i], within(4e-3));
            assertThat(mark.value() - mark.low()).isCloseTo(mark.high() - mark.value(), within(1e-9));
        }
    }

    @Test
    void the_table_has_what_the_picture_has_and_the_fit_beside_it() throws Stopped {
        var figure = figure();
        assertThat(figure.rows().get(0)).containsExactly("Observer", "Ratings", "Severity in logits", "Low", "High", "Why no value or interval", "Standard error",
                "Infit", "Outfit");
        assertThat(figure.rows()).hasSize(7);
        assertThat(Double.parseDouble(figure.rows().get(1).get(2))).isEqualTo(figure.observers().get(0).severity().number().orElseThrow());
        assertThat(figure.subjects().get(2)).isEqualTo(Subject.of(Part.OBSERVER, "r3"));
        assertThat(figure.summary()).contains("r1 −", "above 0 severe", "χ²(5) = ", "Separation");
        var picture = Picture.of(figure, Look.LIGHT, Size.of(640, 420));
        assertThat(picture.spots()).hasSize(6).allSatisfy(spot -> assertThat(spot.tip()).contains("logits from 50 ratings", "Infit"));
    }

    @Test
    void an_observer_at_one_end_has_no_place_and_says_why() throws Stopped {
        var rows = ratings.wide();
        for (var row : rows)
            row[5] = 1;
        var always = Ratings.wide(Level.ORDINAL, Categories.of(0, 1), rows);
        var figure = RaschFigures.severity("Nods", (Rasch.Fitted) RaschFigures.model("Nods", always, .95, Progress.NONE), .95, palette);
        assertThat(figure.observers().get(5).severity()).isInstanceOf(Mark.Missing.class);
        assertThat(figure.rows().get(6).get(5)).isNotEmpty();
        assertThat(Picture.of(figure, Look.DARK, Size.of(320, 240)).spots()).hasSize(6);
    }

    @Test
    void names_have_no_severity_and_a_scale_without_a_model_no_figure() throws Stopped {
        for (var none : List.of(ratings.at(Level.NOMINAL), Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 1, 2 }, { 1, 2 } })))
            assertThat(new ItemFigures("Nods", none, Order.unknown(none), Repeats.none(Level.INTERVAL, Categories.NONE), Settings.DEFAULT, palette)
                    .rasch(Progress.NONE)).isEmpty();
    }
}
