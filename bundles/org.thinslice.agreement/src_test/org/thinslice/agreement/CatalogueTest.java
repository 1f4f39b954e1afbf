// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;

/** The catalogue: names, options, and what is said about those that do not exist. */
class CatalogueTest {

    private static final Ratings PAIR = Tables.byRater(Level.ORDINAL, Categories.range(1, 5), "12345123.", "1234412.1");

    private static Coefficient one(Ratings ratings, String name) throws Problem {
        var found = Coefficients.named(ratings, List.of(name));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void every_result_is_found_again_by_its_id(Level level) throws Exception {
        for (int raters = 2; raters <= 4; raters++)
            for (double missing : new double[] { 0, .3 }) {
                var ratings = Ratings.wide(level, Categories.range(0, 3), Tables.random(raters, 12, raters, 3, 1, missing));
                for (var coefficient : Coefficients.allFor(ratings)) {
                    var result = Tables.evaluate(coefficient, ratings);
                    assertThat(one(ratings, result.id())).as(result.id()).isEqualTo(coefficient);
                    assertThat(Coefficients.names()).contains(result.coefficient());
                }
            }
    }

    @Test
    void every_name_makes_a_coefficient_of_that_name_whatever_the_table() throws Exception {
        for (var ratings : List.of(PAIR, PAIR.at(Level.NOMINAL), Ratings.wide(Level.RATIO, Categories.range(0, 1), new double[0][])))
            for (var name : Coefficients.names())
                for (var coefficient : Coefficients.named(ratings, List.of(name))) {
                    assertThat(coefficient.name()).isEqualTo(name.equals("randolph_kappa") ? "brennan_prediger" : name);
                    assertThat(Tables.evaluate(coefficient, ratings).label()).isNotBlank();
                }
    }

    @Test
    void options_choose_one_coefficient_and_those_left_out_have_their_usual_choice() throws Exception {
        assertThat(one(PAIR, "icc/type=agreement/unit=average")).isEqualTo(Icc.AK);
        assertThat(one(PAIR, "icc/model=oneway")).isEqualTo(Icc.ONE);
        assertThat(one(PAIR, "cohen_kappa/weights=quadratic")).isEqualTo(new CohenKappa(Weighting.QUADRATIC));
        assertThat(one(PAIR, "cohen_kappa / weights = Linear / missing = gwet"))
                .isEqualTo(new CohenKappa(Weighting.LINEAR, CohenKappa.Missing.GWET));
        assertThat(one(PAIR, "krippendorff_alpha/metric=circular")).isEqualTo(new KrippendorffAlpha(new Metric.Circular(5)));
        assertThat(one(PAIR, "krippendorff_alpha/metric=bipolar/max=7")).isEqualTo(new KrippendorffAlpha(new Metric.Bipolar(1, 7)));
        assertThat(one(PAIR, "specific_agreement/category=4")).isEqualTo(new SpecificAgreement(4, 0));
        assertThat(one(PAIR, "percent_agreement_all/tolerance=0.5")).isEqualTo(new AllAgree(.5));
        assertThat(one(PAIR, "finn/s_levels=9")).isEqualTo(new Finn(9, Icc.Model.TWOWAY));
        assertThat(one(PAIR, "light_kappa/missing=pairwise")).isEqualTo(new LightKappa(Weighting.UNWEIGHTED, true));
        assertThat(one(PAIR, "mean_spearman/fisher=true")).isEqualTo(new MeanCorrelation(true, true, true));
    }

    @Test
    void a_category_may_be_given_by_its_words() throws Exception {
        var named = Ratings.wide(Level.NOMINAL, Categories.named("gaze", "smile"), new double[][] { { 1, 2 }, { 2, 2 } });
        assertThat(one(named, "specific_agreement/category=Smile")).isEqualTo(new SpecificAgreement(2, 0));
        assertThat(Tables.evaluate(new SpecificAgreement(2, 0), named).label()).isEqualTo("Specific agreement on smile");
    }

    @Test
    void a_name_alone_stands_for_its_variants_on_such_a_table() throws Exception {
        assertThat(Coefficients.named(PAIR, List.of("krippendorff_alpha", "icc"))).extracting(Coefficient::label)
                .containsExactly("Krippendorff's α (nominal)", "Krippendorff's α (ordinal)", "ICC(1)", "ICC(k)", "ICC(A,1)", "ICC(A,k)",
                        "ICC(C,1)", "ICC(C,k)");
    }

    @Test
    void a_name_that_does_not_suit_the_table_still_answers_with_its_reason() throws Exception {
        var three = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "1212", "1122", "1112");
        assertThat(Tables.evaluate(one(three, "cohen_kappa"), three).why()).contains("for two observers");
    }

    @ParameterizedTest
    @ValueSource(strings = { "kapa_max", "cohens_kappa", "krippendorf", "icc2", "ac1/weights=linear", "Fleiss" })
    void unknown_names_are_answered_with_the_nearest(String asked) {
        var nearest = switch (asked) {
            case "kapa_max" -> "kappa_max";
            case "cohens_kappa" -> "cohen_kappa";
            case "krippendorf" -> "krippendorff_alpha";
            case "icc2" -> "icc";
            case "Fleiss" -> "fleiss_kappa";
            default -> "gwet_ac";
        };
        assertThatThrownBy(() -> Coefficients.named(PAIR, List.of(asked))).isInstanceOf(Problem.class)
                .hasMessageStartingWith("There is no coefficient " + asked.split("/")[0] + ". The nearest are: ").hasMessageContaining(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = { "icc/kind=agreement", "icc/unit=mean", "robinson_a/x=1", "finn/s_levels=1", "finn/s_levels=2.5",
            "percent_agreement_all/tolerance=one", "percent_agreement_all/tolerance=-1", "specific_agreement/category=9",
            "gwet_ac/weights=own/matrix=1 0; 0 1", "gwet_ac/weights=linear/matrix=1", "icc/unit=single/unit=single" })
    void unknown_options_and_choices_are_answered_with_those_there_are(String asked) {
        var sentence = switch (asked) {
            case "icc/kind=agreement" -> "icc has no option kind. Its options are: missing, model, type, unit.";
            case "icc/unit=mean" -> "icc: the option unit cannot be mean. It can be: single, average.";
            case "robinson_a/x=1" -> "robinson_a has no option x. Its options are: missing.";
            case "finn/s_levels=1" -> "finn: the option s_levels has to be at least 2, not 1.";
            case "finn/s_levels=2.5" -> "finn: the option s_levels cannot be 2.5. It can be: 2, 3, 4, ….";
            case "percent_agreement_all/tolerance=one" -> "percent_agreement_all: the option tolerance has to be a number, not one.";
            case "percent_agreement_all/tolerance=-1" -> "percent_agreement_all: the option tolerance has to be at least 0, not -1.";
            case "specific_agreement/category=9" -> "specific_agreement: the option category cannot be 9. It can be: 1, 2, 3, 4, 5.";
            case "gwet_ac/weights=linear/matrix=1" -> "gwet_ac: the option weights cannot be linear. It can be: own.";
            case "icc/unit=single/unit=single" -> "icc: the option unit is given twice.";
            default -> "The weight matrix has 2 rows for 5 categories. It needs one row and one column for each category of the scale, in its order.";
        };
        assertThatThrownBy(() -> Coefficients.named(PAIR, List.of(asked))).isInstanceOf(Problem.class).hasMessage(sentence);
    }
}
