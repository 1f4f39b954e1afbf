// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Icc.Type;
import org.thinslice.agreement.Icc.Unit;
import org.thinslice.agreement.KendallW;
import org.thinslice.agreement.KendallWPairwise;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.RemlIcc;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.guidance.Choice.Answers;
import org.thinslice.agreement.guidance.Choice.Observers;
import org.thinslice.base.Progress;

class ChoiceTest {

    private static final Settings SETTINGS = Settings.DEFAULT.withRounds(200).withSeed(5);
    private static final double NONE = Double.NaN;

    /** Shrout & Fleiss 1979, table 2. */
    private static final double[][] SHROUT_FLEISS = { { 9, 2, 5, 8 }, { 6, 1, 3, 2 }, { 8, 4, 6, 8 }, { 7, 1, 2, 6 }, { 10, 5, 6, 9 }, { 6, 2, 4, 7 } };

    private static Choice choice(Level level, Type type, Unit unit, boolean crossed, boolean complete) {
        return Choice.of(new Answers(level, type, unit, Observers.RANDOM, crossed, complete));
    }

    @Test
    void the_same_observers_for_every_slice_give_the_two_way_forms() {
        assertThat(choice(Level.INTERVAL, Type.AGREEMENT, Unit.SINGLE, true, true).coefficient()).isEqualTo(Icc.A1);
        assertThat(choice(Level.RATIO, Type.AGREEMENT, Unit.AVERAGE, true, true).coefficient()).isEqualTo(Icc.AK);
        assertThat(choice(Level.INTERVAL, Type.CONSISTENCY, Unit.SINGLE, true, true).coefficient()).isEqualTo(Icc.C1);
        assertThat(choice(Level.ORDINAL, Type.CONSISTENCY, Unit.AVERAGE, true, true).coefficient()).isEqualTo(Icc.CK);
    }

    @Test
    void gaps_give_variance_components_and_observers_of_their_own_the_one_way_form() {
        assertThat(choice(Level.INTERVAL, Type.AGREEMENT, Unit.AVERAGE, true, false).coefficient()).isEqualTo(new RemlIcc(Type.AGREEMENT, Unit.AVERAGE));
        assertThat(choice(Level.INTERVAL, Type.CONSISTENCY, Unit.SINGLE, true, false).coefficient()).isEqualTo(new RemlIcc(Type.CONSISTENCY, Unit.SINGLE));
        assertThat(choice(Level.INTERVAL, Type.CONSISTENCY, Unit.SINGLE, false, true).coefficient()).isEqualTo(Icc.ONE);
        assertThat(choice(Level.INTERVAL, Type.AGREEMENT, Unit.AVERAGE, false, false).coefficient()).isEqualTo(Icc.K);
    }

    @Test
    void codes_and_single_ordered_ratings_give_alpha_and_orders_alone_give_w() {
        assertThat(choice(Level.NOMINAL, Type.CONSISTENCY, Unit.AVERAGE, true, true).coefficient()).isEqualTo(new KrippendorffAlpha(Metric.Plain.NOMINAL));
        assertThat(choice(Level.ORDINAL, Type.AGREEMENT, Unit.SINGLE, true, false).coefficient()).isEqualTo(new KrippendorffAlpha(Metric.Plain.ORDINAL));
        assertThat(choice(Level.ORDINAL, Type.CONSISTENCY, Unit.SINGLE, true, true).coefficient()).isEqualTo(new KendallW(true));
        assertThat(choice(Level.ORDINAL, Type.CONSISTENCY, Unit.SINGLE, true, false).coefficient()).isEqualTo(new KendallWPairwise());
        assertThat(choice(Level.ORDINAL, Type.CONSISTENCY, Unit.SINGLE, false, false).coefficient()).isEqualTo(new KrippendorffAlpha(Metric.Plain.ORDINAL));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void every_choice_has_whole_sentences_without_a_place_left_open(Level level) {
        for (var type : Type.values())
            for (var unit : Unit.values())
                for (var observers : Observers.values())
                    for (int design = 0; design < 4; design++) {
                        var choice = Choice.of(new Answers(level, type, unit, observers, design / 2 == 0, design % 2 == 0));
                        assertThat(choice.why()).endsWith(".").doesNotContain("{").doesNotContain("choice.");
                        assertThat(choice.methods()).endsWith(".").doesNotContain("{").doesNotContain("choice.").doesNotContain("''");
                    }
    }

    @Test
    void says_why_in_the_terms_of_the_answers() {
        var fixed = Choice.of(new Answers(Level.ORDINAL, Type.CONSISTENCY, Unit.AVERAGE, Observers.FIXED, true, true));
        assertThat(fixed.why()).contains("same observers rated every slice").contains("how strict observers are").contains("that mean")
                .contains("themselves alone").contains("equally far apart");
        assertThat(fixed.methods()).contains("consistency from a two-way mixed-effects model, ICC(C,k)");
        var own = choice(Level.INTERVAL, Type.AGREEMENT, Unit.SINGLE, false, true);
        assertThat(own.why()).contains("observers of its own").doesNotContain("stand for");
        assertThat(choice(Level.NOMINAL, Type.AGREEMENT, Unit.AVERAGE, true, true).why()).contains("no mean");
        assertThat(choice(Level.NOMINAL, Type.AGREEMENT, Unit.SINGLE, true, true).why()).doesNotContain("no mean");
        assertThat(choice(Level.INTERVAL, Type.AGREEMENT, Unit.SINGLE, true, true).why()).doesNotContain("equally far apart");
    }

    @Test
    void sees_level_and_design_in_the_table() {
        var complete = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 1, 2 }, { NONE, NONE }, { 3, 4 } });
        assertThat(answers(complete)).isEqualTo(new Answers(Level.INTERVAL, Type.AGREEMENT, Unit.SINGLE, Observers.RANDOM, true, true));
        var gaps = Ratings.wide(Level.ORDINAL, Categories.NONE, new double[][] { { 1, 2 }, { NONE, 3 }, { 3, 4 } });
        assertThat(answers(gaps)).isEqualTo(new Answers(Level.ORDINAL, Type.AGREEMENT, Unit.SINGLE, Observers.RANDOM, true, false));
        var nested = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 1, 2, NONE, NONE }, { NONE, NONE, 3, 4 } });
        assertThat(answers(nested).crossed()).isFalse();
        assertThat(answers(Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { NONE, NONE } })).crossed()).isTrue();
    }

    private static Answers answers(Ratings ratings) {
        return Answers.of(ratings, Type.AGREEMENT, Unit.SINGLE, Observers.RANDOM);
    }

    /** ICC(A,4) and its interval: Shrout & Fleiss 1979, table 4, .62; limits [.07, .93] by psych and pingouin. */
    @Test
    void the_paragraph_holds_the_numbers_of_shrout_and_fleiss() throws Exception {
        var ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, SHROUT_FLEISS);
        var choice = Choice.of(Answers.of(ratings, Type.AGREEMENT, Unit.AVERAGE, Observers.RANDOM));
        assertThat(choice.methods(choice.result(ratings, SETTINGS, Progress.NONE))).isEqualTo(
                "Interrater reliability of the mean over 4 observers was assessed with the intraclass correlation for absolute agreement from a "
                        + "two-way random-effects model, ICC(A,4) (McGraw & Wong, 1996). It is based on 24 ratings of 6 slices by 4 observers. "
                        + "ICC(A,4) = .62, 95% CI [.07, .93] (from the F distribution). By its interval: poor to excellent (Koo & Li, 2016). "
                        + "Computed with Thinslice 0.1.0 (mean squares of an analysis of variance).");
    }

    @Test
    void the_paragraph_names_what_was_left_out_and_the_seed_of_the_resamples() throws Exception {
        var ratings = Ratings.wide(Level.ORDINAL, Categories.range(1, 3), new double[][] { { 1, 1, 2 }, { 2, 2, NONE }, { 3, 3, 3 }, { NONE, 1, NONE },
                { 1, 1, 1 }, { 3, 2, 3 }, { 2, 2, 2 } });
        var choice = Choice.of(answers(ratings));
        var text = choice.methods(choice.result(ratings, SETTINGS.withConfidence(.9), Progress.NONE));
        assertThat(text).startsWith("Agreement among observers was assessed with Krippendorff's α (ordinal) (Krippendorff, 2011)")
                .contains("17 ratings of 6 slices by 3 observers").contains("Left out were: 1 unit (rated by one observer only).")
                .containsPattern("Krippendorff's α \\(ordinal\\) = \\.[0-9]{2}, 90% CI \\[−?\\.[0-9]{2}, (1|\\.[0-9])[.0-9]+\\] \\(bootstrap BCa, 200 resamples of slices, seed 5\\)\\.")
                .contains("(Krippendorff, 2004)");
    }

    @Test
    void the_paragraph_of_an_incomplete_design_gives_the_mean_number_of_observers() throws Exception {
        var ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 1, 2, NONE }, { 5, NONE, 6 }, { NONE, 3, 4 }, { 7, 6, 7 }, { 2, 2, NONE } });
        var choice = Choice.of(Answers.of(ratings, Type.CONSISTENCY, Unit.AVERAGE, Observers.RANDOM));
        var result = choice.result(ratings, SETTINGS, Progress.NONE);
        assertThat(choice.methods(result)).contains("of the mean over observers was assessed").contains("for consistency, ICC(Q,k̂), from the variance components")
                .contains("A slice was rated by 2.14 observers on average (harmonic mean).").contains("restricted maximum likelihood)");
    }

    /** The harmonic mean of 2, 2, 2, 3, 2 is 5 / (4/2 + 1/3) = 15/7. */
    @Test
    void a_value_that_is_not_defined_is_said_so_in_the_paragraph() throws Exception {
        var ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 3, 3 }, { 3, 3 }, { 3, 3 } });
        var choice = Choice.of(answers(ratings));
        assertThat(choice.methods(choice.result(ratings, SETTINGS, Progress.NONE))).contains("ICC(A,1) is not defined for these ratings: All ratings are equal.");
        var alpha = choice(Level.NOMINAL, Type.AGREEMENT, Unit.SINGLE, true, true);
        var codes = Ratings.wide(Level.NOMINAL, Categories.range(1, 2), new double[][] { { 1, 1 }, { 2, 2 }, { 1, 2 } });
        assertThat(alpha.methods(alpha.result(codes, SETTINGS.withRounds(0), Progress.NONE)))
                .contains("= .44; no confidence interval is given: No resamples were asked for.");
    }

    /** One-way mean squares of Shrout & Fleiss 1979, table 3: 11.24 and 6.26, so ICC(1) = 4.98 / 30.02 = .166. */
    @Test
    void observers_of_their_own_are_numbered_within_their_slice() throws Exception {
        var builder = Ratings.builder(Level.INTERVAL, Categories.NONE);
        for (int u = 0; u < 6; u++)
            for (int r = 0; r < 4; r++)
                builder.rating("s" + u, "o" + u + r, SHROUT_FLEISS[u][r]);
        var ratings = builder.build();
        var choice = Choice.of(answers(ratings));
        assertThat(choice.coefficient()).isEqualTo(Icc.ONE);
        var result = choice.result(ratings, SETTINGS, Progress.NONE);
        assertThat(result.number().orElseThrow()).isCloseTo(.166, org.assertj.core.api.Assertions.within(5e-4));
        assertThat(choice.methods(result)).contains("one-way random-effects model, ICC(1)").contains("ICC(1) = .17");
        assertThat(ratings.numbered().raters()).isEqualTo(4);
        assertThat(ratings.numbered().rater(3)).isEqualTo("4");
        assertThat(ratings.numbered().value(5, 0)).hasValue(6);
    }
}
