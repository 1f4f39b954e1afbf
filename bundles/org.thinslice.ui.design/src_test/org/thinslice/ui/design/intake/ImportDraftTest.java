// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
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
