// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Study;

class GrrasTest {

    private static StudyResults results(Study study) throws Problem {
        return StudyResults.of(study, Settings.DEFAULT.withRounds(200), "1.0", RatedStudy.NOON, Progress.NONE);
    }

    private static GrrasItem item(Study study, int number) throws Problem {
        return Grras.of(results(study)).items().get(number - 1);
    }

    @Test
    void has_the_fifteen_items_in_their_order_and_each_says_what_it_asks_for() throws Problem {
        var items = Grras.of(results(RatedStudy.complete(4, false))).items();
        assertThat(items).extracting(GrrasItem::number).containsExactlyElementsOf(IntStream.rangeClosed(1, 15).boxed().toList());
        assertThat(items).allSatisfy(item -> assertThat(item.asks()).endsWith("."));
        assertThat(items).allSatisfy(item -> assertThat(item.knownText() + item.openText()).isNotBlank());
    }

    @Test
    void names_scheme_scale_and_anchors_as_the_instrument() throws Problem {
        assertThat(item(RatedStudy.complete(4, false), 2).knownText())
                .contains("“Rapport & mood”, version 1", "Tickle-Degnen & Rosenthal, 1990.", "9 points from 1 to 9", "9 = “very much”", "How much rapport?",
                        "3 categories, one of which applies (calm, tense, gay)", "nominal");
    }

    @Test
    void prefills_the_rating_process_only_where_the_program_showed_the_slices() throws Problem {
        assertThat(item(RatedStudy.complete(4, false), 8).knownText()).contains("random order of their own (seed 5)", "could be watched again once",
                "2026-03-01");
        var imported = item(RatedStudy.imported(4), 8);
        assertThat(imported.knownText()).doesNotContain("no file name").contains("Ratings were made outside the program");
        assertThat(imported.openText()).contains("did not take all of these ratings");
        assertThat(item(RatedStudy.imported(4), 9).known()).isEmpty();
    }

    @Test
    void counts_what_is_in_the_analysis() throws Problem {
        assertThat(item(RatedStudy.complete(4, false), 11).knownText()).contains("four observers and 12 slices of four sessions", "96 answers, of 96");
    }

    @Test
    void gives_estimates_with_their_intervals() throws Problem {
        assertThat(item(RatedStudy.complete(4, false), 13).known()).hasSize(2)
                .anySatisfy(text -> assertThat(text).matches("Rapport: ICC\\(A,4\\) = \\.\\d\\d, 95% CI \\[.+] \\(from the F distribution\\)\\..*"))
                .anySatisfy(text -> assertThat(text).startsWith("Mood: Krippendorff's α (nominal) = "));
    }

    @Test
    void leaves_rationale_to_a_person_and_nothing_of_the_statistics() throws Problem {
        assertThat(item(RatedStudy.complete(4, false), 5).known()).isEmpty();
        assertThat(item(RatedStudy.complete(4, false), 5).open()).isNotEmpty();
        assertThat(item(RatedStudy.complete(4, false), 10).open()).isEmpty();
    }

    @Test
    void a_study_nobody_rated_has_a_sheet_that_says_so() throws Problem {
        assertThat(item(RatedStudy.unrated(3), 11).knownText()).isEqualTo("Nobody has rated anything yet.");
        assertThat(item(RatedStudy.unrated(3), 13).knownText()).isEqualTo("There is no coefficient yet.");
    }

    @Test
    void is_a_table_of_six_columns_with_heads() throws Problem {
        var rows = Grras.of(results(RatedStudy.complete(3, false))).rows();
        assertThat(rows).hasSize(16).allSatisfy(row -> assertThat(row).hasSize(6));
        assertThat(rows.get(0)).containsExactly("Item", "Section", "Heading", "What it asks for", "What the study says", "You have to write");
    }
}
