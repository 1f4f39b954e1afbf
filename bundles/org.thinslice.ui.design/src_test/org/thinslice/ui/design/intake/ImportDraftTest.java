// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.intake.Part;
import org.thinslice.exchange.intake.Sample;
import org.thinslice.scheme.model.Level;

class ImportDraftTest {

    @TempDir
    Path folder;

    private final ImportDraft draft = new ImportDraft(Optional.empty());

    @BeforeEach
    void table() throws Exception {
        draft.table(Sample.of(Files.writeString(folder.resolve("lab.csv"), """
                Film,Person,Answer,Extra
                v1,anna,3,a
                v1,ben,4,b
                v2,anna,1,c
                v2,ben,bad,d
                """), Progress.NONE));
    }

    @Test
    void a_study_beside_the_table_is_proposed_and_never_overwrites_one() throws Exception {
        assertThat(draft.target()).isEqualTo(folder.resolve("lab.study").toString());
        assertThat(draft.missingFile()).isEmpty();
        Files.createFile(folder.resolve("lab.study"));
        assertThat(draft.missingFile()).hasValueSatisfying(sentence -> assertThat(sentence).contains("lab.study already"));
        draft.target("other");
        assertThat(draft.target()).endsWith("other.study");
    }

    @Test
    void answers_that_stand_in_one_column_are_offered_as_columns_of_their_own() throws Exception {
        draft.table(Sample.of(Files.writeString(folder.resolve("batch.csv"), """
                HITId,WorkerId,AssignmentId,AssignmentStatus,Input.video,Answer.taskAnswers
                H1,W1,A1,Approved,v1,"[{""rapport"":{""1"":false,""2"":true,""3"":false}}]"
                H1,W2,A2,Rejected,v1,"[{""rapport"":{""1"":true,""2"":false,""3"":false}}]"
                """), Progress.NONE));
        assertThat(draft.columns().heads()).contains("Answer.rapport").doesNotContain("Answer.taskAnswers");
        assertThat(draft.columns().use("Answer.rapport")).isEqualTo(ColumnUse.RATINGS);
        assertThat(draft.columns().preview()).containsExactly(List.of("v1", "W1", "rapport", "2", ""));
        draft.prepare(Progress.NONE);
        assertThat(draft.items()).extracting(item -> item.points()).containsExactly("1..3");
        assertThat(CheckWords.of(draft.ready().orElseThrow())).contains("1 rejected assignment was left out. By: W2.");
    }

    @Test
    void a_project_of_boris_has_its_columns_and_a_damaged_one_its_sentence() throws Exception {
        var text = """
                {
                 "observations":{
                  "anna":{"date":"2025-03-04T09:00:00","file":{"1":["d1.mp4"]},"description":"","independent_variables":{},"events":[[1.0,"","rapport","5",""]]}
                 },
                 "behaviors_conf":{"0":{"type":"Point event","code":"rapport","category":""}}
                }
                """;
        var file = Files.writeString(folder.resolve("p.boris"), text);
        draft.table(Sample.of(file, Progress.NONE));
        assertThat(draft.columns().missing()).isEmpty();
        assertThat(draft.columns().preview()).containsExactly(List.of("d1.mp4 1.0-1.0", "anna", "rapport", "5", "d1.mp4"));
        Files.writeString(file, text.substring(0, text.length() / 2));
        assertThatThrownBy(() -> Sample.of(file, Progress.NONE)).isInstanceOf(Problem.class).hasMessageContaining("p.boris, line 3, sign ");
    }

    @Test
    void a_table_that_is_no_longer_named_is_not_taken() {
        assertThat(draft.missingFile()).isEmpty();
        draft.noTable();
        assertThat(draft.missingFile()).hasValue("Choose the table.");
    }

    @Test
    void each_column_has_one_use_and_each_part_one_column() {
        draft.columns().use("Film", ColumnUse.of(Part.SLICE));
        draft.columns().use("Person", ColumnUse.of(Part.OBSERVER));
        draft.columns().use("Answer", ColumnUse.of(Part.VALUE));
        assertThat(draft.columns().missing()).isEmpty();
        draft.columns().use("Extra", ColumnUse.of(Part.OBSERVER));
        assertThat(draft.columns().use("Person")).isEqualTo(ColumnUse.NOTHING);
        draft.columns().use("Extra", ColumnUse.CONDITION);
        assertThat(draft.columns().use("Extra")).isEqualTo(ColumnUse.CONDITION);
        assertThat(draft.columns().missing()).hasValueSatisfying(sentence -> assertThat(sentence).contains("Observer"));
    }

    @Test
    void columns_of_ratings_take_the_place_of_one() {
        draft.columns().use("Film", ColumnUse.of(Part.SLICE));
        draft.columns().use("Person", ColumnUse.of(Part.OBSERVER));
        draft.columns().use("Answer", ColumnUse.RATINGS);
        draft.columns().pattern("{item}");
        assertThat(draft.columns().mapping().across()).contains("Answer");
        assertThat(draft.columns().preview().get(0)).startsWith("v1", "anna", "Answer", "3");
    }

    @Test
    void what_cannot_come_in_needs_a_yes() throws Exception {
        complete();
        draft.prepare(Progress.NONE);
        assertThat(draft.ready().orElseThrow().refused()).hasSize(1);
        assertThat(draft.complete()).isFalse();
        draft.agree(true);
        assertThat(draft.complete()).isTrue();
    }

    @Test
    void a_change_takes_the_yes_back() throws Exception {
        complete();
        draft.prepare(Progress.NONE);
        draft.agree(true);
        draft.level(draft.items().get(0), Level.ORDINAL);
        assertThat(draft.complete()).isFalse();
        draft.prepare(Progress.NONE);
        assertThat(draft.items().get(0).level()).isEqualTo(Level.ORDINAL);
        assertThatThrownBy(() -> draft.points(draft.items().get(0), "from low to high")).isInstanceOf(Problem.class);
        draft.points(draft.items().get(0), "1..3");
        draft.prepare(Progress.NONE);
        assertThat(draft.ready().orElseThrow().refused()).hasSize(2);
    }

    @Test
    void without_an_open_study_ratings_become_a_new_one() {
        draft.into(true);
        assertThat(draft.into()).isFalse();
    }

    private void complete() {
        draft.columns().use("Film", ColumnUse.of(Part.SLICE));
        draft.columns().use("Person", ColumnUse.of(Part.OBSERVER));
        draft.columns().use("Answer", ColumnUse.of(Part.VALUE));
    }
}
