// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Progress;

/** Batches of Mechanical Turk whose forms are made of Crowd HTML Elements. */
class CrowdAnswersTest {

    private static final String HEADS = "HITId,Title,AssignmentId,WorkerId,AssignmentStatus,SubmitTime,Input.video,Input.lab,Answer.taskAnswers,Approve,Reject\n";

    @TempDir
    Path folder;
    private Tables tables;

    @BeforeEach
    void tables() {
        tables = new Tables(folder);
    }

    private static String row(String video, String worker, String status, String json, String reject) {
        return String.join(",", "H-" + video, "Rate", "A-" + video + worker, worker, status, "Tue Mar 04 09:01:00 PST 2025", video, "x",
                "\"" + json.replace("\"", "\"\"") + "\"", "", reject) + "\n";
    }

    private static String radio(String name, int points, int chosen) {
        var buttons = new ArrayList<String>();
        for (int i = 1; i <= points; i++)
            buttons.add("\"" + i + "\":" + (i == chosen));
        return "\"" + name + "\":{" + String.join(",", buttons) + "}";
    }

    @Test
    void each_answer_in_the_cell_is_read_as_a_column_of_its_own() throws Exception {
        var file = tables.file("batch.csv", HEADS
                + row("v1.mp4", "W1", "Approved", "[{" + radio("rapport", 7, 5) + ",\"warmth\":4,\"note\":\"fine, \\\"really\\\"\"}]", "")
                + row("v1.mp4", "W2", "Approved", "[{" + radio("rapport", 7, 6) + ",\"warmth\":\"3\",\"note\":\"\"}]", "")
                + row("v2.mp4", "W1", "Approved", "[{\"warmth\":2," + radio("rapport", 7, 1) + "}]", ""));
        assertThat(Sample.of(file, Progress.NONE).heads()).contains("Answer.rapport", "Answer.warmth", "Answer.note").doesNotContain("Answer.taskAnswers");
        var ready = Tables.ready(file, mapping -> mapping.withAcross(List.of("Answer.rapport", "Answer.warmth"), "Answer.{item}"));
        assertThat(ready.refused()).isEmpty();
        assertThat(Tables.lines(ready)).containsExactly("W1 | v1.mp4 | rapport | 5.0", "W1 | v1.mp4 | warmth | 4.0", "W2 | v1.mp4 | rapport | 6.0",
                "W2 | v1.mp4 | warmth | 3.0", "W1 | v2.mp4 | rapport | 1.0", "W1 | v2.mp4 | warmth | 2.0");
    }

    @Test
    void boxes_lists_and_groups_become_one_text_each() throws Exception {
        assertThat(FlatAnswers.of("""
                [{"seen": {"smile": true, "nod": true, "frown": false}, "agree": {"on": false}, "unanswered": {"1": false, "2": false},
                  "mood": {"label": "warm"}, "labels": {"labels": ["a", "b"]}, "slider": 3.5, "empty": null}]""").answers())
                .containsExactly(entry("seen", "smile+nod"), entry("agree", "false"), entry("unanswered", ""), entry("mood.label", "warm"),
                        entry("labels.labels", "a+b"), entry("slider", "3.5"), entry("empty", ""));
    }

    @Test
    void a_batch_of_which_only_the_columns_that_matter_were_kept_is_one_all_the_same() throws Exception {
        var ready = Tables.ready(tables.file("cut.csv", "WorkerId,Input.video,Answer.taskAnswers\nW1,v1,\"[{\"\"rapport\"\":5}]\"\nW2,v1,\"[{\"\"rapport\"\":6}]\"\n"));
        assertThat(Tables.lines(ready)).containsExactly("W1 | v1 | rapport | 5.0", "W2 | v1 | rapport | 6.0");
    }

    @Test
    void two_forms_in_one_cell_lose_no_answer() throws Exception {
        assertThat(FlatAnswers.of("[{\"a\": 1}, {\"a\": 2}]").answers()).containsExactly(entry("a", "1"), entry("a (2)", "2"));
        assertThat(FlatAnswers.of("").answers()).isEmpty();
        assertThat(FlatAnswers.of("[]").answers()).isEmpty();
    }

    @Test
    void points_and_categories_that_nobody_chose_are_points_and_categories_all_the_same() throws Exception {
        var file = tables.file("batch.csv", HEADS
                + row("v1.mp4", "W1", "Approved", "[{" + radio("rapport", 7, 3) + ",\"mood\":{\"warm\":true,\"cold\":false,\"neither\":false}}]", "")
                + row("v1.mp4", "W2", "Approved", "[{" + radio("rapport", 7, 4) + ",\"mood\":{\"warm\":false,\"cold\":true,\"neither\":false}}]", ""));
        assertThat(Tables.intake(file, mapping -> mapping).items()).extracting(ItemSetting::points).containsExactly("1..7", "cold, neither, warm");
        var old = tables.file("old.csv", "WorkerId,AssignmentId,AssignmentStatus,Input.video,Answer.rapport.1,Answer.rapport.2,Answer.rapport.3\n"
                + "W1,A1,Approved,v1,false,true,false\nW2,A2,Approved,v1,false,true,false\n");
        assertThat(Tables.intake(old, mapping -> mapping).items()).extracting(ItemSetting::points).containsExactly("1..3");
    }

    @Test
    void a_damaged_cell_is_refused_with_line_and_column_and_the_other_rows_are_read() throws Exception {
        var file = tables.file("batch.csv", HEADS
                + row("v1.mp4", "W1", "Approved", "[{" + radio("rapport", 7, 5) + "}]", "")
                + row("v1.mp4", "W2", "Approved", "[{\"rapport\":{\"1\":fal", "")
                + row("v2.mp4", "W2", "Approved", "[{" + radio("rapport", 7, 2) + "}]", ""));
        var ready = Tables.ready(file);
        assertThat(ready.refused()).containsExactly(new Refusal(3, "Answer.taskAnswers", "[{\"rapport\":{\"1\":fal",
                "The answers cannot be read at sign 18. It ends in the middle: something was cut off."));
        assertThat(ready.ratings()).hasSize(2);
    }

    @Test
    void rejected_assignments_stay_out_by_name_and_unreviewed_ones_are_said() throws Exception {
        var ready = Tables.ready(tables.file("batch.csv", HEADS
                + row("v1.mp4", "W1", "Approved", "[{" + radio("rapport", 7, 5) + "}]", "")
                + row("v1.mp4", "W2", "Rejected", "[{" + radio("rapport", 7, 7) + "}]", "")
                + row("v1.mp4", "W3", "Submitted", "[{" + radio("rapport", 7, 4) + "}]", "")
                + row("v1.mp4", "W4", "Submitted", "[{" + radio("rapport", 7, 7) + "}]", "always the same")));
        assertThat(ready.plan().observers()).extracting(o -> o.code()).containsExactly("W1", "W3");
        assertThat(ready.remarks()).contains("2 rejected assignments were left out. By: W2, W4.",
                "1 assignment that nobody has approved or rejected yet comes in.");
    }

    @Test
    void a_column_for_each_button_is_one_question() throws Exception {
        var ready = Tables.ready(tables.file("old.csv", """
                HITId,WorkerId,AssignmentId,AssignmentStatus,Input.video,Answer.rapport.1,Answer.rapport.2,Answer.rapport.3,Answer.sentiment.label,Answer.agree.on
                H1,W1,A1,Approved,v1,false,true,false,warm,true
                H1,W2,A2,Approved,v1,FALSE,FALSE,TRUE,cold,true
                H2,W1,A3,Approved,v2,true,false,false,warm,false
                """), mapping -> mapping.withAcross(List.of("Answer.rapport", "Answer.sentiment.label"), "Answer.{item}"));
        assertThat(ready.refused()).isEmpty();
        assertThat(Tables.lines(ready)).containsExactly("W1 | v1 | rapport | 2.0", "W1 | v1 | sentiment_label | warm", "W2 | v1 | rapport | 3.0",
                "W2 | v1 | sentiment_label | cold", "W1 | v2 | rapport | 1.0", "W1 | v2 | sentiment_label | warm");
    }

    private static Map.Entry<String, String> entry(String name, String text) {
        return Map.entry(name, text);
    }
}
