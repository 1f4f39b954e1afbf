// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Progress;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.Showing;
import org.thinslice.study.StudySettings;

/** Tables as other labs write them. */
class IntakeElsewhereTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void german_heads_and_days_without_a_time_are_understood() throws Exception {
        var ready = fresh("g.csv", """
                Beurteiler;Dyade;Clip;Bedingung;Datum;Frage;Wert
                MK;P1;P1a;warm;03.03.2025;Echtheit;7,5
                MK;P1;P1b;warm;03.03.2025;Echtheit;4
                JS;P1;P1b;warm;04.03.2025;Echtheit;5
                """);
        assertThat(ready.refused()).isEmpty();
        assertThat(ready.ratings()).extracting(r -> r.observer() + r.slice() + r.at()).containsExactly("MKP1a2025-03-03T00:00:00Z",
                "MKP1b2025-03-03T00:00:00Z", "JSP1b2025-03-04T00:00:00Z");
        assertThat(ready.plan().recordings()).extracting(r -> r.session() + r.variables()).containsExactly("P1{Bedingung=warm}");
        assertThat(ready.remarks()).singleElement().asString().startsWith("Dates in the table have no time of day");
    }

    @Test
    void a_date_that_can_be_read_two_ways_says_how_it_was_read() throws Exception {
        var ready = fresh("m.csv", """
                Rater,Clip,Rating,Date
                a,v1,1,3/4/2025 10:00
                a,v2,2,3/4/2025 10:01
                """);
        assertThat(ready.ratings().get(0).at()).isEqualTo("2025-03-04T10:00:00Z");
        assertThat(ready.remarks()).containsExactly("Times in the table have no zone and are taken for UTC.",
                "Dates with slashes are read with the month first: 3/4/2025 is the 4th of March.");
    }

    @Test
    void one_time_for_a_whole_answer_sheet_tells_nothing_of_the_order() throws Exception {
        var ready = fresh("o.csv", """
                Rater,Clip,Rating,Date
                a,v1,1,2025-04-01T10:00:00Z
                a,v2,2,2025-04-01T10:00:00Z
                b,v1,2,2025-04-01T11:00:00Z
                """);
        assertThat(ready.remarks()).singleElement().asString().startsWith("The table has one time for everything an observer rated");
    }

    @Test
    void words_behind_a_point_of_a_scale_do_not_hide_it() throws Exception {
        var ready = fresh("w.csv", """
                Rater,Clip,Rating,Mood
                a,v1,7 - very much,1 - good
                a,v2,3,2 - bad
                b,v1,1 (not at all),1 - good
                b,v2,many,2 - bad
                """.replace("Rating,Mood", "rapport,mood"));
        assertThat(ready.refused()).extracting(Refusal::value).containsExactly("many");
        assertThat(rating(ready, "a", "v1", "rapport").answer()).isEqualTo(new Answer.Value(7));
        assertThat(rating(ready, "b", "v1", "rapport").answer()).isEqualTo(new Answer.Value(1));
        assertThat(rating(ready, "b", "v1", "mood").answer()).isEqualTo(new Answer.Codes(Set.of("1 - good")));
    }

    @Test
    void a_row_with_more_cells_than_the_header_is_refused_not_cut() throws Exception {
        var ready = fresh("e.csv", """
                Rater;Clip;Rating
                a;v1;7;5
                a;v2;3;
                b;v1;2
                """);
        assertThat(ready.refused()).containsExactly(new Refusal(2, "", "7 | 5",
                "The row has 4 cells and the header 3: nobody can tell which cell belongs where."));
        assertThat(ready.ratings()).hasSize(2);
    }

    @Test
    void ratings_in_halves_make_a_scale_in_halves() throws Exception {
        var file = Files.writeString(folder.resolve("h.csv"), "Rater;Clip;Rating\na;v1;7,5\na;v2;3,0\nb;v1;0\n");
        var sample = Sample.of(file, Progress.NONE);
        assertThat(Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE).items()).extracting(ItemSetting::points).containsExactly("0..8/0.5");
    }

    @Test
    void sessions_and_slices_stand_in_the_order_of_their_names_whatever_the_order_of_watching() throws Exception {
        var ready = fresh("s.csv", """
                Rater,Dyad,Clip,Rating
                a,p10,p10_b,1
                a,p2,p2_10,2
                a,p10,p10_a,3
                a,p2,p2_9,4
                """);
        assertThat(ready.plan().slices()).extracting(slice -> slice.code()).containsExactly("p2_9", "p2_10", "p10_a", "p10_b");
        assertThat(ready.plan().assignmentsOf("a")).extracting(one -> one.slice()).containsExactly("p10_b", "p2_10", "p10_a", "p2_9");
    }

    @Test
    void a_whole_question_is_what_observers_were_asked_and_the_word_for_it_the_name() throws Exception {
        var sample = Sample.of(Files.writeString(folder.resolve("q.csv"), """
                ResponseId,1_rapport,1_Q2,2_rapport,2_Q2
                Response ID,A - How much rapport do these two people have?,A - How warm is the person on the left?,B - How much,B - How warm
                "{""ImportId"":""_recordId""}","{""ImportId"":""1""}","{""ImportId"":""2""}","{""ImportId"":""3""}","{""ImportId"":""4""}"
                R_1,5,4,2,3
                R_2,6,4,1,3
                """), Progress.NONE);
        var items = Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE).items();
        assertThat(items).extracting(ItemSetting::label).containsExactly("rapport", "How warm is the person on the left?");
        assertThat(items).extracting(ItemSetting::prompt).containsExactly("How much rapport do these two people have?", "How warm is the person on the left?");
        assertThat(items.get(1).withLabel("Warmth").build().getLabel()).isEqualTo("Warmth");
    }

    @Test
    void keys_of_items_keep_letters_with_marks_readable() {
        assertThat(ItemGuess.key("Echtheit der Gef\u00fchle", new HashSet<>())).isEqualTo("echtheit_der_gefuehle");
        assertThat(ItemGuess.key("\u00c9l\u00e9gance", new HashSet<>())).isEqualTo("elegance");
    }

    @Test
    void numbers_in_names_count_as_numbers() {
        assertThat(Stream.of("clip10", "Clip9", "clip", "clip2b", "clip2a", "3", "20").sorted(new NamesInOrder()))
                .containsExactly("3", "20", "clip", "clip2a", "clip2b", "Clip9", "clip10");
    }

    private Ready fresh(String name, String text) throws Exception {
        var sample = Sample.of(Files.writeString(folder.resolve(name), text), Progress.NONE);
        var intake = Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE);
        return NewStudyFromTable.of(intake, intake.items(), StudySettings.named("t", 1), NOON, Progress.NONE);
    }

    private static Rating rating(Ready ready, String observer, String slice, String item) {
        return ready.ratings().stream().filter(r -> r.showing().equals(Showing.rated(observer, slice)) && r.item().equals(item)).findFirst().orElseThrow();
    }
}
