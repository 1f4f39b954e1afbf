// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Decimals;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Answer;
import org.thinslice.study.Correcting;
import org.thinslice.study.Excluded;
import org.thinslice.study.Showing;
import org.thinslice.study.Study;

class NarrativeTest {

    private static Narrative of(Study study) throws Problem {
        return Narrative.of(results(study));
    }

    private static FactSentences facts(Study study) throws Problem {
        return new FactSentences(results(study).facts());
    }

    private static StudyResults results(Study study) throws Problem {
        return StudyResults.of(study, Settings.DEFAULT.withRounds(200), "1.0", RatedStudy.NOON, Progress.NONE);
    }

    @Test
    void methods_say_material_observers_order_coefficient_interval_benchmark_and_software() throws Problem {
        assertThat(of(RatedStudy.complete(6, false)).methods()).contains("12 slices of 10 s (picture and sound), three from each of four sessions",
                "rated by six observers", "random order of their own (seed 5)", "intraclass correlation for absolute agreement", "Krippendorff's α (nominal)",
                "This concerns Rapport.", "95% confidence intervals", "200 resamples of slices (seed 1)", "Koo & Li, 2016 and Krippendorff, 2004",
                "Computed with Thinslice 1.0.");
    }

    @Test
    void made_up_ratings_are_called_that_in_the_first_sentence() throws Problem {
        assertThat(of(RatedStudy.complete(3, true)).methods()).startsWith("All ratings in this study were made up by a program.");
        assertThat(of(RatedStudy.complete(3, false)).methods()).doesNotContain("made up");
    }

    @Test
    void results_give_the_mean_of_the_observers_and_a_single_one() throws Problem {
        var study = RatedStudy.complete(4, false);
        var item = results(study).items().get(0);
        assertThat(of(study).results().get(0)).startsWith("Rapport: ICC(A,4) = " + Decimals.bounded(item.reported().result().number().orElseThrow()))
                .contains("For a single observer: ICC(A,1) = ", "(Koo & Li, 2016)", "Based on 48 ratings of 12 slices by four observers.", "Ratings: M = ");
    }

    @Test
    void with_gaps_variance_components_take_the_place_of_mean_squares() throws Problem {
        var narrative = of(RatedStudy.withGaps(5));
        assertThat(narrative.methods()).contains("restricted maximum likelihood");
        assertThat(narrative.results().get(0)).contains("ICC(A,k̂) = ", "ICC(A,1) = ");
    }

    @Test
    void names_have_shares_instead_of_a_mean() throws Problem {
        assertThat(of(RatedStudy.complete(4, false)).results().get(1)).contains("Shares of the categories: calm ").doesNotContain("M = ", "single observer");
    }

    @Test
    void one_observer_gets_a_reason_and_no_number() throws Problem {
        assertThat(of(RatedStudy.complete(1, false)).results().get(0)).contains("not defined");
    }

    @Test
    void nobody_rated_says_nothing_of_statistics() throws Problem {
        var narrative = of(RatedStudy.unrated(2));
        assertThat(narrative.results()).isEmpty();
        assertThat(narrative.methods()).doesNotContain("confidence", "were rated by");
    }

    @Test
    void what_the_lab_left_out_stands_with_its_reason_and_with_the_result_before() throws Problem {
        var study = RatedStudy.complete(5, false);
        var before = results(study).items().get(0).reported().result();
        study.curation().exclude(List.of(Excluded.observer("k2"), Excluded.slice(study.plan().slices().get(0).code())), "fell asleep");
        var narrative = of(study);
        assertThat(narrative.methods()).contains("Left out of the analysis, and still in the study: observer k2 (reason: fell asleep); slice ");
        assertThat(narrative.results().get(0)).contains("With nothing left out: ICC(A,5) = " + Decimals.bounded(before.number().orElseThrow()),
                "Based on 44 ratings of 11 slices by four observers");
        assertThat(Grras.of(results(study)).items().get(10).knownText()).contains("four observers and 11 slices of four sessions", "88 answers, of 88 that the design asks for");
        assertThat(results(RatedStudy.complete(5, false)).before()).isEmpty();
    }

    @Test
    void corrections_of_the_lab_are_told_from_changes_of_mind() throws Problem {
        var study = RatedStudy.complete(3, false);
        var showing = Showing.rated("k1", study.plan().slices().get(0).code());
        study.curation().correct(List.of(new Correcting(showing, "rapport", new Answer.NotRatable("wrong film"), "the wrong film was shown")));
        assertThat(results(study).facts().conduct()).satisfies(conduct -> {
            assertThat(conduct.corrected()).isEqualTo(1);
            assertThat(conduct.changed()).isZero();
            assertThat(conduct.notRated()).isEqualTo(1);
        });
    }

    @Test
    void nothing_is_said_of_an_order_in_which_the_program_showed_nothing() throws Problem {
        assertThat(of(RatedStudy.complete(6, false)).methods()).contains("random order of their own", "followed each other");
        assertThat(of(RatedStudy.imported(6)).methods()).doesNotContain("order of their own", "seed 5", "followed each other");
        assertThat(Grras.of(results(RatedStudy.imported(6))).items()).noneMatch(item -> item.knownText().contains("order of their own"));
    }

    @Test
    void nothing_is_said_of_times_that_a_table_did_not_tell() throws Problem {
        assertThat(facts(RatedStudy.imported(3)).dates()).containsExactly("All ratings were given on 2026-03-01 (UTC).");
        assertThat(facts(RatedStudy.importedWithoutTimes(3)).dates()).isEmpty();
    }

    @Test
    void a_correction_does_not_move_the_days_on_which_observers_rated() throws Problem {
        var study = RatedStudy.completeLongAgo(3);
        var before = results(study).facts().conduct();
        var showing = Showing.rated("k1", study.plan().slices().get(0).code());
        study.curation().correct(List.of(new Correcting(showing, "rapport", new Answer.NotRatable("wrong film"), "the wrong film was shown")));
        assertThat(results(study).facts().conduct()).satisfies(conduct -> {
            assertThat(conduct.corrected()).isEqualTo(1);
            assertThat(conduct.first()).isEqualTo(before.first());
            assertThat(conduct.last()).isEqualTo(before.last());
        });
    }

    @Test
    void coefficients_that_are_known_are_not_computed_again() throws Problem {
        var item = results(RatedStudy.complete(4, false)).items().get(0);
        assertThat(item.agreement().results()).anySatisfy(result -> assertThat(result).isSameAs(item.reported().result()));
    }
}
