// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinslice.scheme.SchemeBuild.scale;
import static org.thinslice.scheme.SchemeBuild.scheme;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__KEY;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__PROMPT;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCALE_ITEM__MIN;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCHEME__NAME;

import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.scheme.Finding;
import org.thinslice.scheme.ItemKind;
import org.thinslice.scheme.SchemeFile;
import org.thinslice.scheme.Templates;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.Scheme;

class SchemeDeskTest {

    @TempDir
    Path folder;

    private final Scheme scheme = scheme("Pilot").languages("en", "de").item(scale("a", 1, 7)).item(scale("b", 1, 7)).item(scale("c", 1, 7))
            .composite("m", "Mean", "a", "b", "c").build();
    private final SchemeDesk desk = SchemeDesk.fresh(scheme);

    private Item item(int index) {
        return scheme.getItems().get(index);
    }

    @Test
    void every_edit_can_be_taken_back_to_the_very_beginning() throws Exception {
        var before = EcoreUtil.copy(scheme);
        desk.select(item(0));
        desk.edits().set(item(0), ITEM__KEY, "x");
        desk.edits().words(item(0), ITEM__PROMPT, "How?");
        desk.edits().anchor((ScaleItem) item(0), 7, "much");
        desk.edits().anchor((ScaleItem) item(0), 7, "");
        desk.edits().add(NewElements.item(scheme, ItemKind.CATEGORY));
        desk.edits().add(NewElements.composite(scheme));
        desk.edits().member(scheme.getComposites().get(0), item(0), false);
        desk.edits().move(item(0), 2);
        desk.edits().remove(item(1));
        desk.edits().languages(java.util.List.of("fr"));
        while (desk.undoLabel().isPresent())
            desk.undo();
        assertThat(EcoreUtil.equals(scheme, before)).isTrue();
    }

    @Test
    void redo_brings_everything_back() {
        desk.edits().set(item(0), ITEM__KEY, "x");
        desk.edits().remove(item(2));
        var after = EcoreUtil.copy(scheme);
        desk.undo();
        desk.undo();
        desk.redo();
        desk.redo();
        assertThat(EcoreUtil.equals(scheme, after)).isTrue();
    }

    @Test
    void typing_in_one_field_is_one_step() {
        for (var typed : new String[] { "H", "Ho", "How" })
            desk.edits().words(item(0), ITEM__PROMPT, typed);
        desk.undo();
        assertThat(item(0).getPrompt()).isEmpty();
        assertThat(desk.undoLabel()).isEmpty();
        desk.redo();
        assertThat(Wording.of(item(0).getPrompt(), "en")).isEqualTo("How");
    }

    @Test
    void typing_in_another_field_or_language_is_another_step() {
        desk.edits().words(item(0), ITEM__PROMPT, "How");
        desk.language("de");
        desk.edits().words(item(0), ITEM__PROMPT, "Wie");
        desk.edits().set(item(0), ITEM__KEY, "x");
        desk.undo();
        desk.undo();
        assertThat(Wording.of(item(0).getPrompt(), "de")).isEqualTo("How");
        assertThat(item(0).getKey()).isEqualTo("a");
    }

    @Test
    void typing_after_undo_does_not_join_what_was_before() {
        desk.edits().set(scheme, SCHEME__NAME, "A");
        desk.edits().set(item(0), ITEM__KEY, "x");
        desk.undo();
        desk.edits().set(scheme, SCHEME__NAME, "AB");
        desk.undo();
        assertThat(scheme.getName()).isEqualTo("A");
    }

    @Test
    void steps_have_names_a_person_can_read() {
        desk.edits().set(item(0), ITEM__KEY, "x");
        assertThat(desk.undoLabel()).contains("Change key");
        desk.undo();
        assertThat(desk.redoLabel()).contains("Change key");
    }

    @Test
    void undo_shows_the_element_it_changed() {
        desk.select(item(1));
        desk.edits().set(item(1), ITEM__KEY, "x");
        desk.select(scheme);
        desk.undo();
        assertThat(desk.selected()).isSameAs(item(1));
    }

    @Test
    void undo_of_a_new_item_goes_back_to_one_that_is_there() {
        desk.edits().add(NewElements.item(scheme, ItemKind.SCALE));
        desk.undo();
        assertThat(desk.selected()).isSameAs(scheme);
    }

    @Test
    void an_item_that_is_removed_leaves_its_composites_and_returns_to_them() {
        var b = item(1);
        desk.select(b);
        desk.edits().remove(b);
        assertThat(scheme.getComposites().get(0).getItems()).extracting(Item::getKey).containsExactly("a", "c");
        assertThat(desk.selected()).isSameAs(item(1));
        desk.undo();
        assertThat(scheme.getComposites().get(0).getItems()).extracting(Item::getKey).containsExactly("a", "b", "c");
    }

    @Test
    void new_items_come_after_the_selected_one_with_a_free_key() {
        desk.select(item(0));
        desk.edits().add(NewElements.item(scheme, ItemKind.SCALE));
        desk.edits().add(NewElements.item(scheme, ItemKind.SCALE));
        assertThat(scheme.getItems()).extracting(Item::getKey).containsExactly("a", "item1", "item2", "b", "c");
    }

    @Test
    void dragging_puts_an_item_before_or_behind_another() {
        desk.edits().moveTo(item(0), item(2), false);
        assertThat(scheme.getItems()).extracting(Item::getKey).containsExactly("b", "a", "c");
        desk.edits().moveTo(item(2), item(0), false);
        assertThat(scheme.getItems()).extracting(Item::getKey).containsExactly("c", "b", "a");
        desk.edits().moveTo(item(0), item(2), true);
        assertThat(scheme.getItems()).extracting(Item::getKey).containsExactly("b", "a", "c");
    }

    @Test
    void anchors_stay_in_the_order_of_the_scale_and_go_with_their_last_words() {
        var item = (ScaleItem) item(0);
        desk.edits().anchor(item, 7, "much");
        desk.edits().anchor(item, 1, "none");
        desk.language("de");
        desk.edits().anchor(item, 1, "nichts");
        assertThat(item.getAnchors()).extracting("value").containsExactly(1.0, 7.0);
        desk.edits().anchor(item, 1, "");
        assertThat(item.getAnchors()).hasSize(2);
        desk.language("en");
        desk.edits().anchor(item, 1, "");
        assertThat(item.getAnchors()).extracting("value").containsExactly(7.0);
    }

    @Test
    void findings_follow_every_step() {
        desk.edits().set(item(0), SCALE_ITEM__MIN, 9.0);
        assertThat(desk.findings(item(0), "min")).extracting(Finding::sentence).anySatisfy(s -> assertThat(s).contains("must be below"));
        desk.undo();
        assertThat(desk.findings(item(0), "min")).isEmpty();
    }

    @Test
    void a_new_scheme_is_unsaved_until_it_has_a_file() throws Exception {
        assertThat(desk.dirty()).isTrue();
        desk.save(folder.resolve("a.scheme"));
        assertThat(desk.dirty()).isFalse();
        assertThat(desk.file()).contains(folder.resolve("a.scheme"));
    }

    @Test
    void a_step_after_saving_is_unsaved_even_in_the_same_field() throws Exception {
        desk.edits().set(scheme, SCHEME__NAME, "A");
        desk.save(folder.resolve("a.scheme"));
        desk.edits().set(scheme, SCHEME__NAME, "AB");
        assertThat(desk.dirty()).isTrue();
        desk.undo();
        assertThat(desk.dirty()).isFalse();
        desk.undo();
        assertThat(desk.dirty()).isTrue();
    }

    @Test
    void a_failed_save_changes_nothing() {
        desk.edits().set(scheme, SCHEME__NAME, "A");
        assertThatThrownBy(() -> desk.save(folder.resolve("no/such/folder/a.scheme"))).isInstanceOf(Problem.class);
        assertThat(desk.dirty()).isTrue();
        assertThat(desk.file()).isEmpty();
    }

    @Test
    void opens_what_it_saved() throws Exception {
        var template = Templates.find("rapport-components").orElseThrow().load();
        SchemeDesk.fresh(template).save(folder.resolve("r.scheme"));
        var again = SchemeDesk.open(folder.resolve("r.scheme"));
        assertThat(again.dirty()).isFalse();
        assertThat(EcoreUtil.equals(again.scheme(), SchemeFile.load(folder.resolve("r.scheme")))).isTrue();
    }

    @Test
    void listeners_hear_of_edits_selection_and_language() {
        var calls = new int[1];
        desk.listen(() -> calls[0]++);
        desk.edits().set(scheme, SCHEME__NAME, "A");
        desk.select(item(0));
        desk.language("de");
        assertThat(calls[0]).isEqualTo(3);
    }
}
