// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Resample;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.base.Decimals;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Study;

class StatisticsSentencesTest {

    private static final Settings QUICK = Settings.DEFAULT.withRounds(200);

    private static StudyResults results(Study study, Settings settings) throws Problem {
        return StudyResults.of(study, settings, "1.0", RatedStudy.NOON, Progress.NONE);
    }

    private static String methods(Study study) throws Problem {
        return Narrative.of(results(study, QUICK)).methods();
    }

    private static String scoredBy(Study study, AggregationRule rule) throws Problem {
        return Narrative.of(results(study, QUICK).scoredBy(rule)).methods();
    }

    @Test
    void the_rule_of_scores_is_said_of_each_item_and_names_are_not_averaged() throws Problem {
        assertThat(methods(RatedStudy.complete(4, false)))
                .contains("The score of a slice is the mean over its observers on Rapport and the category most observers chose on Mood.",
                        "Krippendorff's α (nominal) of Mood is the agreement of single ratings, not of these scores.")
                .doesNotContain("ICC(A,k) of Rapport is the reliability of the mean");
    }

    @Test
    void a_coefficient_of_the_mean_is_not_passed_off_as_that_of_scores_by_another_rule() throws Problem {
        assertThat(scoredBy(RatedStudy.withGaps(5), AggregationRule.MEDIAN)).contains("the median over its observers on Rapport",
                "ICC(A,k̂) of Rapport is the reliability of the mean over observers, not of these scores.");
        assertThat(scoredBy(RatedStudy.withGaps(5), AggregationRule.CENTRED_MEAN)).contains("not of these scores").contains("were moved to the mean of all");
        assertThat(scoredBy(RatedStudy.complete(5, false), AggregationRule.CENTRED_MEAN)).doesNotContain("of Rapport is the reliability of the mean");
    }

    @Test
    void slices_of_one_session_taken_as_independent_are_owned_up_to_unless_sessions_were_resampled() throws Problem {
        var study = RatedStudy.complete(4, false);
        assertThat(methods(study)).contains("takes slices as independent of one another, although the 12 slices come from four sessions");
        var sessions = results(study, QUICK.withResample(Resample.SESSIONS));
        assertThat(Narrative.of(sessions).methods()).doesNotContain("independent of one another").contains("200 resamples of sessions (seed 1)");
        assertThat(Narrative.of(sessions).results()).allSatisfy(paragraph -> assertThat(paragraph).contains("Only 4 sessions: a bootstrap interval from so few"));
    }

    @Test
    void each_coefficient_says_how_its_interval_was_made() throws Problem {
        assertThat(methods(RatedStudy.complete(4, false))).contains("those of ICC(A,k) and ICC(A,1) from the F distribution; that of Krippendorff's α (nominal) "
                + "from a bootstrap (BCa; Efron, 1987) of 200 resamples of slices (seed 1).");
        assertThat(methods(RatedStudy.withGaps(5))).containsPattern("those of ICC\\(A,k̂\\) and ICC\\(A,1\\) from [\\d,]+ draws from the normal "
                + "approximation to the logarithms of the variance components \\(seed 1\\)");
        assertThat(IntervalWords.of(List.of(), QUICK)).isEqualTo("No confidence intervals were computed.");
    }

    @Test
    void k_hat_is_explained_with_its_value() throws Problem {
        var khat = results(RatedStudy.withGaps(5), QUICK).items().get(0).reported().result().details().get("khat");
        assertThat(methods(RatedStudy.withGaps(5))).contains("k̂ is the number of ratings of a slice on average (harmonic mean): " + Decimals.shortest(khat, 2)
                + " for Rapport.");
        assertThat(methods(RatedStudy.complete(5, false))).doesNotContain("k̂");
    }

    @Test
    void missing_ratings_are_counted_with_what_is_taken_for_granted_of_them() throws Problem {
        int given = results(RatedStudy.withGaps(5), QUICK).items().get(0).ratings().observations();
        assertThat(methods(RatedStudy.withGaps(5))).contains("these are missing: " + (60 - given) + " of 60 (", "For Rapport, restricted maximum likelihood",
                "missing at random", "For Mood, all ratings of slices with at least two were used");
        assertThat(methods(RatedStudy.complete(5, false))).contains("No ratings are missing: every observer rated every slice.");
    }

    @Test
    void ordered_points_that_were_averaged_were_taken_as_equally_spaced() throws Problem {
        assertThat(methods(RatedStudy.ordinal(4))).contains("taken as ordinal", "the points of Rapport were taken as equally spaced, although its level is ordinal");
        assertThat(methods(RatedStudy.complete(4, false))).doesNotContain("equally spaced");
    }

    @Test
    void a_study_from_a_table_claims_no_recordings_no_plan_and_no_version_that_took_its_ratings() throws Problem {
        var results = results(RatedStudy.importedWithGaps(4), QUICK);
        int given = results.facts().conduct().ratings();
        var sheet = Grras.of(results).items();
        assertThat(sheet.get(2).knownText()).startsWith("The ratings are of four sessions; the study holds no recordings of them.");
        assertThat(sheet.get(5).knownText()).isEqualTo("The ratings are of 12 slices by four observers; the program knows of no plan.");
        assertThat(sheet.get(10).knownText()).contains("There are " + given + " answers, of 96 possible (four observers, 12 slices, two items)");
        assertThat(Narrative.of(results).methods()).contains("Ratings were made outside the program", "ratings were imported from table.csv",
                "The ratings were read into the coding scheme").doesNotContain("Observers rated with", "that the design asks for", "ratings were taken with");
    }

    @Test
    void a_file_is_told_from_a_version_of_the_program() throws Problem {
        var conduct = results(RatedStudy.imported(3), QUICK).facts().conduct();
        assertThat(conduct.files()).containsExactly("table.csv");
        assertThat(conduct.programs()).isEmpty();
        assertThat(results(RatedStudy.complete(3, false), QUICK).facts().conduct().programs()).containsExactly("1.0");
    }

    @Test
    void few_observers_are_named_beside_the_estimate_without_advice_to_the_lab() throws Problem {
        assertThat(Narrative.of(results(RatedStudy.complete(2, false), QUICK)).results().get(0))
                .contains("Only 2 observers: with fewer than four the result depends on who they happen to be.").doesNotContain("Add observers");
    }
}
