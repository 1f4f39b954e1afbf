// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.scheme.model.Level;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.Showing;
import org.thinslice.study.StudySettings;

class IntakeTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_long_table_needs_no_questions() throws Exception {
        var ready = fresh("t.csv", """
                Rater,Clip,Question,Rating,Dyad,Condition,Timestamp
                anna,v01,rapport,5,d1,warm,2025-04-01 09:30:00
                anna,v02,rapport,2,d1,warm,2025-04-01 09:31:00
                ben,v01,rapport,6,d1,warm,
                ben,v02,rapport,NA,d1,warm,
                ben,v03,rapport,7,d2,cold,2025-04-01T10:00:00+02:00
                """);
        assertThat(ready.refused()).isEmpty();
        assertThat(ready.remarks()).containsExactly("1 rating is missing: empty, NA, or a word for missing.",
                "Times in the table have no zone and are taken for UTC.");
        assertThat(ready.ratings()).hasSize(4);
        assertThat(ready.plan().slices()).extracting(s -> s.code()).containsExactly("v01", "v02", "v03");
        assertThat(ready.plan().sessionOf(ready.plan().slice("v03").orElseThrow())).isEqualTo("d2");
        assertThat(ready.plan().recordingOf(ready.plan().slice("v03").orElseThrow()).variables()).containsEntry("Condition", "cold");
        assertThat(ready.plan().recordingOf(ready.plan().slice("v03").orElseThrow()).hasFile()).isFalse();
        assertThat(ready.plan().assignmentsOf("ben")).extracting(a -> a.slice()).containsExactly("v01", "v03");
        assertThat(rating(ready, "anna", "v01", "rapport").at()).isEqualTo("2025-04-01T09:30:00Z");
        assertThat(rating(ready, "ben", "v03", "rapport").at()).isEqualTo("2025-04-01T08:00:00Z");
        assertThat(rating(ready, "ben", "v01", "rapport").at()).isEqualTo(NOON);
        assertThat(ready.reason()).matches("SHA-256 [0-9a-f]{64}");
    }

    @Test
    void semicolons_and_decimal_commas_of_a_spreadsheet_are_numbers() throws Exception {
        var ready = fresh("t.csv", "Clip;Beobachter;Wert\nv1;anna;3,5\nv1;ben;4\nv2;anna;2,5\nv2;ben;1\n",
                m -> m.with(Part.OBSERVER, "Beobachter").with(Part.VALUE, "Wert"));
        assertThat(ready.refused()).isEmpty();
        assertThat(rating(ready, "anna", "v1", "rating").answer()).isEqualTo(new Answer.Value(3.5));
    }

    @Test
    void utf_16_with_its_mark_is_read() throws Exception {
        var file = folder.resolve("t.txt");
        Files.write(file, "\uFEFFslice\tobserver\tvalue\nä1\tk1\t3\nä1\tk2\t4\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(fresh(file, m -> m).plan().slices()).extracting(s -> s.code()).containsExactly("ä1");
    }

    @Test
    void what_cannot_come_in_is_listed_with_line_column_and_reason_and_the_rest_waits() throws Exception {
        var ready = fresh("t.csv", """
                slice,observer,value
                v1,anna,3
                v1,anna,5
                v1,ben,lots
                ,ben,4
                v2,,4
                v2,ben,4
                v2,ben,4
                v3,ben,"3,5"
                """);
        assertThat(ready.ratings()).hasSize(2);
        assertThat(ready.refused()).extracting(Refusal::line).containsExactly(3L, 4L, 5L, 6L, 9L);
        assertThat(ready.refused().get(0).why()).isEqualTo("Observer anna rated slice v1 already in line 2 (3).");
        assertThat(ready.refused().get(1)).isEqualTo(new Refusal(4, "value", "lots", "This is not a number. If it stands for no rating, name it as a word for missing."));
        assertThat(ready.refused().get(2).column()).isEqualTo("slice");
        assertThat(ready.refused().get(3).column()).isEqualTo("observer");
        assertThat(ready.refused().get(4).why()).contains("comma");
        assertThat(ready.remarks()).anyMatch(remark -> remark.startsWith("1 rating stands in the table more than once"));
    }

    @Test
    void attempts_make_two_answers_of_one_observer_a_correction() throws Exception {
        var ready = fresh("t.csv", "slice,observer,value,attempt\nv1,anna,3,1\nv1,anna,5,2\nv1,ben,4,1\n");
        assertThat(ready.refused()).isEmpty();
        assertThat(ready.ratings()).filteredOn(r -> r.observer().equals("anna")).extracting(Rating::attempt).containsExactly(1, 2);
    }

    @Test
    void a_wide_table_has_observers_across() throws Exception {
        var ready = fresh("t.csv", "clip,k1,k2,k3\nv1,5,6,\nv2,1,2,3\n");
        assertThat(ready.ratings()).hasSize(5);
        assertThat(ready.plan().observers()).extracting(o -> o.code()).containsExactly("k1", "k2", "k3");
    }

    @Test
    void items_across_become_items_with_levels_and_points_of_their_own() throws Exception {
        var sample = Sample.of(file("t.csv", """
                clip,coder,rapport,smiling,note
                v1,a,5,yes,fine
                v1,b,6,no,
                v2,a,1,no,
                v2,b,2,no,
                """), Progress.NONE);
        var intake = Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE);
        assertThat(intake.items()).extracting(ItemSetting::name).contains("rapport", "smiling");
        assertThat(intake.items().get(0).points()).isEqualTo("1..6");
        assertThat(intake.items().get(1).points()).isEqualTo("no, yes");
        assertThat(intake.items().get(1).level()).isEqualTo(Level.NOMINAL);
        var items = intake.items().stream().map(i -> i.name().equals("rapport") ? points(i, "1..9").withLevel(Level.ORDINAL) : i).toList();
        var ready = NewStudyFromTable.of(intake, items, StudySettings.named("t", 1), NOON, Progress.NONE);
        assertThat(ready.plan().scheme().xml()).contains("max=\"9").contains("ordinal");
        assertThat(rating(ready, "a", "v1", "smiling").answer()).isEqualTo(Answer.Codes.of("yes"));
    }

    @Test
    void a_row_without_an_observer_is_refused_once_however_many_ratings_it_has() throws Exception {
        var ready = fresh("t.csv", "clip,coder,rapport,warmth\nv1,a,5,4\nv1,,6,4\nv2,a,1,2\n");
        assertThat(ready.refused()).singleElement().satisfies(refusal -> assertThat(refusal.line()).isEqualTo(3));
    }

    @Test
    void a_declared_scale_refuses_what_is_no_point_of_it() throws Exception {
        var sample = Sample.of(file("t.csv", "slice,observer,value\nv1,a,5\nv1,b,9\nv2,a,5.5\n"), Progress.NONE);
        var intake = Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE);
        var ready = NewStudyFromTable.of(intake, intake.items().stream().map(i -> points(i, "1..7")).toList(), StudySettings.named("t", 1), NOON, Progress.NONE);
        assertThat(ready.ratings()).hasSize(1);
        assertThat(ready.refused()).extracting(Refusal::why).containsExactly("9 is not a point of the scale from 1 to 7 in steps of 1.",
                "5.5 is not a point of the scale from 1 to 7 in steps of 1.");
    }

    @Test
    void a_survey_of_qualtrics_is_an_observer_a_row_under_three_rows_of_heads() throws Exception {
        var ready = fresh("q.csv", """
                StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,clip1_1,clip1_2,clip2_1,clip2_2,PROLIFIC_PID
                Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Clip 1 - rapport,Clip 1 - warmth,Clip 2 - rapport,Clip 2 - warmth,PROLIFIC_PID
                "{""ImportId"":""startDate"",""timeZone"":""UTC""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""duration""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}","{""ImportId"":""PROLIFIC_PID""}"
                2025-01-02 10:00:00,2025-01-02 10:09:00,IP Address,1.2.3.4,100,540,True,2025-01-02 10:09:01,R_1,5,4,2,3,5f00aa
                2025-01-02 10:00:00,2025-01-02 10:09:00,IP Address,1.2.3.4,40,540,False,2025-01-09 10:09:01,R_2,1,1,,,5f00bb
                2025-01-02 11:00:00,2025-01-02 11:09:00,IP Address,1.2.3.4,100,540,True,2025-01-02 11:09:01,R_3,6,5,1,2,5f00cc
                2025-01-02 11:00:00,2025-01-02 11:09:00,Survey Preview,,100,540,True,2025-01-02 11:09:01,R_4,7,7,7,7,
                """);
        assertThat(ready.plan().observers()).extracting(o -> o.code()).containsExactly("5f00aa", "5f00cc");
        assertThat(ready.plan().slices()).extracting(s -> s.code()).containsExactly("clip1", "clip2");
        assertThat(ready.ratings()).hasSize(8);
        assertThat(rating(ready, "5f00aa", "clip1", "item").at()).isEqualTo("2025-01-02T10:09:01Z");
        assertThat(ready.plan().scheme().xml()).contains("label=\"rapport\"").contains("label=\"warmth\"");
        assertThat(ready.remarks()).contains("1 response that was not finished was left out.", "1 test response was left out: previews are not data.");
    }

    @Test
    void looped_blocks_of_qualtrics_name_the_slice_first() {
        assertThat(new HeadPattern("{slice}_{item}").read("12_Q5").orElseThrow()).isEqualTo(Map.of(Part.SLICE, "12", Part.ITEM, "Q5"));
        assertThat(new HeadPattern("{slice}_{item}").read("Q5")).isEqualTo(Optional.empty());
    }

    @Test
    void a_batch_of_mechanical_turk_has_workers_inputs_and_answers() throws Exception {
        var ready = fresh("batch.csv", """
                "HITId","Title","Input.video","Input.lab","WorkerId","AssignmentId","AssignmentStatus","AcceptTime","SubmitTime","WorkTimeInSeconds","Answer.rapport","Answer.warmth","Approve","Reject"
                "H1","Rate","v1.mp4","x","W1","A1","Approved","Tue Mar 04 09:00:00 PST 2025","Tue Mar 04 09:01:00 PST 2025","60","5","4","x",""
                "H1","Rate","v1.mp4","x","W2","A2","Approved","Tue Mar 04 09:00:00 PST 2025","Tue Mar 04 09:02:00 PST 2025","60","6","4","x",""
                "H2","Rate","v2.mp4","x","W1","A3","Rejected","Tue Mar 04 09:00:00 PST 2025","Tue Mar 04 09:03:00 PST 2025","60","1","1","","x"
                """);
        assertThat(ready.ratings()).hasSize(4);
        assertThat(rating(ready, "W2", "v1.mp4", "warmth").at()).isEqualTo("2025-03-04T17:02:00Z");
        assertThat(ready.remarks()).containsExactly("1 rejected assignment was left out. By: W1.");
    }

    @Test
    void participants_whom_prolific_does_not_count_are_left_out() throws Exception {
        var list = file("p.csv", "Submission id,Participant id,Status,Age\nx,aa,APPROVED,33\ny,bb,RETURNED,44\n");
        var sample = Sample.of(file("t.csv", "slice,PROLIFIC_PID,value\nv1,aa,1\nv1,bb,2\nv1,cc,2\n"), Progress.NONE);
        var intake = Intake.read(sample, Intake.guess(sample), ProlificFile.statuses(list, Progress.NONE), Progress.NONE);
        assertThat(intake.observers()).containsExactly("aa", "cc");
        assertThat(intake.remarks()).containsExactly("1 row of an observer whose submission does not count was left out. By: bb (returned).",
                "1 observer is not in the list of Prolific and comes in all the same: cc.");
    }

    @Test
    void a_slice_of_two_sessions_is_refused() throws Exception {
        var ready = fresh("t.csv", "slice,observer,value,session\nv1,a,3,d1\nv1,b,4,d2\nv2,a,1,d1\n");
        assertThat(ready.refused()).singleElement().satisfies(r -> assertThat(r.why()).contains("'d2'").contains("'d1'").contains("line 2"));
    }

    @Test
    void words_for_missing_and_reasons_are_no_ratings() throws Exception {
        var ready = fresh("t.csv", "slice,observer,value,missing_reason\nv1,a,-99,\nv1,b,4,\nv2,a,,no sound\n", m -> m.withMissing(Set.of("-99")));
        assertThat(ready.ratings()).hasSize(2);
        assertThat(rating(ready, "a", "v2", "rating").answer()).isEqualTo(new Answer.NotRatable("no sound"));
    }

    @Test
    void times_of_slices_come_with_them() throws Exception {
        var ready = fresh("t.csv", "slice,observer,value,session,start,end\nv1,a,3,d1,0,10\nv2,a,4,d1,12.5,20\nv2,b,4,d1,12.5,20\n");
        assertThat(ready.plan().spanOf(ready.plan().slice("v2").orElseThrow()).orElseThrow().fromMicros()).isEqualTo(12_500_000);
    }

    @Test
    void events_of_boris_rate_the_stretches_they_cover() throws Exception {
        var ready = fresh("b.tsv", """
                Observation id\tObservation date\tSubject\tBehavior\tBehavioral category\tModifiers\tBehavior type\tStart (s)\tStop (s)\tDuration (s)\tMedia file name
                dyad1\t2025-01-01\tcoderA\tsmile\tpositive\t\tSTATE\t0.000\t12.500\t12.500\td1.mp4
                dyad1\t2025-01-01\tcoderB\tfrown\tnegative\t\tSTATE\t0.000\t12.500\t12.500\td1.mp4
                dyad1\t2025-01-01\tcoderA\tfrown\tnegative\t\tSTATE\t20.0\t30.0\t10.0\td1.mp4
                """.replace("\\t", "\t"));
        assertThat(ready.refused()).isEmpty();
        assertThat(ready.plan().slices()).extracting(s -> s.code()).containsExactly("dyad1 0.000-12.500", "dyad1 20.0-30.0");
        assertThat(ready.plan().spanOf(ready.plan().slices().get(0)).orElseThrow().toMicros()).isEqualTo(12_500_000);
        assertThat(rating(ready, "coderB", "dyad1 0.000-12.500", "rating").answer()).isEqualTo(Answer.Codes.of("frown"));
    }

    @Test
    void cells_of_datavyu_count_in_milliseconds() throws Exception {
        var ready = fresh("d.csv", "file,column,ordinal,onset,offset,code01,coder\ndyad1,rapport,1,0,10000,5,a\ndyad1,rapport,2,10000,20000,3,a\n",
                m -> m.with(Part.SESSION, "file").with(Part.ITEM, "column"));
        assertThat(ready.plan().spanOf(ready.plan().slices().get(1)).orElseThrow().toMicros()).isEqualTo(20_000_000);
        assertThat(rating(ready, "a", "dyad1 10000-20000", "rapport").answer()).isEqualTo(new Answer.Value(3));
    }

    @Test
    void places_in_a_recording_may_have_colons() {
        assertThat(Clock.seconds("01:02:03.5", false)).hasValue(3723.5);
        assertThat(Clock.seconds("00:00:05:250", false)).hasValue(5.25);
        assertThat(Clock.seconds("2:03", false)).hasValue(123);
        assertThat(Clock.seconds("12,5", true)).hasValue(12.5);
        assertThat(Clock.seconds("soon", false)).isEmpty();
    }

    @Test
    void the_same_table_gives_the_same_ids_so_that_it_is_never_written_twice() throws Exception {
        var text = "slice,observer,value\nv1,a,3\nv1,b,4\n";
        var settings = StudySettings.named("t", 1);
        assertThat(ready("t.csv", text, settings).ratings()).isEqualTo(ready("u.csv", text, settings).ratings().stream().map(r -> new Rating(r.id(), r.at(),
                r.showing(), r.item(), r.answer(), r.attempt(), r.confidence(), r.durationMs(), r.plays(), r.schemeVersion(), "t.csv", r.simulated())).toList());
    }

    @Test
    void a_hundred_thousand_rows_come_in_whole() throws Exception {
        var text = new StringBuilder("slice,observer,item,value,session\n");
        for (int slice = 0; slice < 1_000; slice++)
            for (int observer = 0; observer < 50; observer++)
                for (var item : new String[] { "rapport", "warmth" })
                    text.append("v").append(slice).append(",k").append(observer).append(',').append(item).append(',').append(1 + (slice + observer) % 7)
                            .append(",d").append(slice / 4).append('\n');
        assertThat(fresh("t.csv", text.toString()).ratings()).hasSize(100_000);
    }

    @Test
    void a_mapping_is_saved_and_read_again() throws Exception {
        var sample = Sample.of(file("t.csv", "clip,\"who, exactly\",a=b,x\nv1,k1,3,4\n"), Progress.NONE);
        var mapping = Intake.guess(sample).with(Part.OBSERVER, "who, exactly").withAcross(List.of("a=b", "x"), "{item}").withMissing(Set.of("-9", "a\\b"));
        MappingFile.write(mapping, folder.resolve("m.map"));
        assertThat(MappingFile.read(folder.resolve("m.map"))).isEqualTo(mapping);
    }

    @Test
    void a_table_that_says_nothing_of_observers_asks_for_them() throws Exception {
        var sample = Sample.of(file("t.csv", "clip,words\nv1,something to read that is no rating\nv2,another long remark of somebody\n"), Progress.NONE);
        assertThatThrownBy(() -> Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("Observer");
    }

    @Test
    void rows_of_a_second_sheet_have_ids_of_their_own() throws Exception {
        var file = folder.resolve("t.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            for (var name : List.of("Ratings", "Ratings 2")) {
                var sheet = book.createSheet(name);
                cells(sheet.createRow(0), "slice", "observer", "value");
                cells(sheet.createRow(1), name + " v1", "anna", "3");
                cells(sheet.createRow(2), name + " v1", "ben", "4");
            }
            book.write(out);
        }
        assertThat(fresh(file, mapping -> mapping).ratings()).hasSize(4).extracting(Rating::id).doesNotHaveDuplicates();
    }

    private static void cells(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++)
            row.createCell(i).setCellValue(texts[i]);
    }

    @Test
    void two_columns_of_one_head_are_refused_if_they_are_used() throws Exception {
        assertThatThrownBy(() -> fresh("t.csv", "clip,k1,k2,k1\nv1,5,6,1\nv2,1,2,3\n")).isInstanceOf(Problem.class)
                .hasMessageContaining("Two columns are headed 'k1'");
        assertThat(fresh("u.csv", "slice,observer,value,note,note\nv1,a,5,x,y\nv1,b,4,x,y\n").ratings()).hasSize(2);
    }

    @Test
    void ratings_come_in_in_the_order_of_their_times_and_others_keep_their_places() throws Exception {
        var ready = fresh("t.csv", """
                slice,observer,value,rated_at
                v1,a,3,2025-04-01 09:33:00
                v2,a,4,
                v3,a,5,2025-04-01 09:31:00
                v4,a,2,2025-04-01 09:32:00
                """);
        assertThat(ready.ratings()).extracting(Rating::slice).containsExactly("v3", "v2", "v4", "v1");
    }

    @Test
    void made_up_ratings_stay_made_up() throws Exception {
        var ready = fresh("t.csv", "slice,observer,value,simulated\nv1,sim,3,true\nv2,sim,4,TRUE\nv1,anna,3,false\nv2,anna,4,\nv3,anna,4,perhaps\n");
        assertThat(ready.ratings()).allSatisfy(rating -> assertThat(rating.simulated()).isEqualTo(rating.observer().equals("sim")));
        assertThat(ready.plan().observers()).filteredOn(o -> o.simulated()).extracting(o -> o.code()).containsExactly("sim");
        assertThat(ready.refused()).singleElement().satisfies(refusal -> assertThat(refusal.why()).contains("neither true nor false"));
    }

    @Test
    void excluded_and_superseded_rows_are_read_as_the_agreement_of_a_table_reads_them() throws Exception {
        var ready = fresh("t.csv", """
                slice,observer,value,attempt,final,Excluded
                v1,anna,3,1,FALSE,
                v1,anna,5,1,TRUE,
                v1,ben,4,1,no,
                v1,ben,6,2,yes,
                v2,anna,1,1,no,
                v2,ben,2,1,yes,fell asleep
                v3,ben,2,1,yes,no
                """);
        assertThat(ready.refused()).isEmpty();
        assertThat(ready.ratings()).extracting(rating -> rating.slice() + rating.observer() + rating.attempt() + rating.answer())
                .containsExactly("v1anna1" + new Answer.Value(5), "v1ben1" + new Answer.Value(4), "v1ben2" + new Answer.Value(6), "v3ben1" + new Answer.Value(2));
        assertThat(ready.remarks()).containsExactly("1 row that the table says is excluded was left out.",
                "2 answers were left out: the table says that a later answer counts instead.");
    }

    @Test
    void a_slice_without_times_takes_those_of_its_session_with_a_remark() throws Exception {
        var ready = fresh("t.csv", "slice,observer,value,session,start,end\nv1,a,3,d1,0,10\nv2,a,4,d1,,\nv3,a,4,d2,0,10\n");
        assertThat(ready.remarks()).containsExactly("Session d1: 1 of 2 slices have no beginning and end, so the times of its other slices are left out as well.");
    }

    @Test
    void the_root_of_all_folders_is_no_table() {
        assertThatThrownBy(() -> Sample.of(folder.getRoot(), Progress.NONE)).isInstanceOf(Problem.class);
    }

    private static ItemSetting points(ItemSetting item, String text) {
        try {
            return item.withPoints(text);
        } catch (Problem wrong) {
            throw new AssertionError(wrong);
        }
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ready fresh(String name, String text) throws Exception {
        return fresh(file(name, text), mapping -> mapping);
    }

    private Ready fresh(String name, String text, UnaryOperator<Mapping> change) throws Exception {
        return fresh(file(name, text), change);
    }

    private Ready ready(String name, String text, StudySettings settings) throws Exception {
        var sample = Sample.of(file(name, text), Progress.NONE);
        var intake = Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE);
        return NewStudyFromTable.of(intake, intake.items(), settings, NOON, Progress.NONE);
    }

    private static Ready fresh(Path file, UnaryOperator<Mapping> change) throws Exception {
        var sample = Sample.of(file, Progress.NONE);
        var intake = Intake.read(sample, change.apply(Intake.guess(sample)), Map.of(), Progress.NONE);
        return NewStudyFromTable.of(intake, intake.items(), StudySettings.named("t", 1), NOON, Progress.NONE);
    }

    private static Rating rating(Ready ready, String observer, String slice, String item) {
        return ready.ratings().stream().filter(r -> r.showing().equals(Showing.rated(observer, slice)) && r.item().equals(item)).findFirst().orElseThrow();
    }
}
