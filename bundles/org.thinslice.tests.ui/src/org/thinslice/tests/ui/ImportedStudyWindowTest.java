// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.study.Answer;
import org.thinslice.study.Change;
import org.thinslice.study.Showing;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Selected;
import org.thinslice.ui.kit.video.SlicePane;

/** A lab manager at the window, with a table of ratings that another lab wrote. */
class ImportedStudyWindowTest {

    private static final String CORRECTIONS = "org.thinslice.ui.agreement.corrections";
    private static final int GRRAS_ITEMS = 15;

    @TempDir
    Path folder;

    /** The table comes in by the wizard, as it would for a person. */
    @BeforeEach
    void bring() throws Exception {
        var wizard = wizard(table());
        for (var page : new String[] { "Which column is what?", "What are the items?", "What comes in?" }) {
            Screen.click(wizard, "Next >");
            Screen.until("the page '" + page + "' shows", () -> OnScreen.readable(wizard).contains(page));
        }
        assertThat(Screen.ask(() -> OnScreen.readable(wizard))).contains("11 ratings of 4 slices by 3 observers can come in.",
                "1 rating or row cannot come in");
        assertThat(Screen.controls(wizard, Button.class, button -> button.getText().equals("&Finish") && button.isEnabled())).isEmpty();
        var refused = Screen.controls(wizard, Table.class, table -> table.isVisible()).get(0);
        assertThat(Screen.ask(() -> refused.getItem(0).getText(0) + refused.getItem(0).getText(1) + refused.getItem(0).getText(2))).isEqualTo("13Wertviel");
        Screen.click(wizard, "Take in the 11 ratings");
        Screen.click(wizard, "Finish");
        Screen.until("the study is open", () -> open().study().isPresent());
        Screen.choose("Charts", "How far do observers agree? (Agreement)");
        Screen.control("the agreement of the item", Screen.window()::getShell, Tree.class, tree -> tree.getItemCount() > 0
                && tree.getItem(0).getText().equals("Rapport") && tree.getItem(0).getItemCount() > 0);
    }

    @AfterEach
    void close() {
        Screen.ask(() -> {
            open().closeAndWait();
            return null;
        });
    }

    @Test
    void an_observer_is_left_out_with_a_reason_and_taken_in_again_by_undo() {
        assertThat(Screen.ask(() -> study().exclusions().isEmpty())).isTrue();
        select(new Selected.Observer(this, "LH"));
        var dialog = Screen.dialogAfter("Exclude", () -> Screen.choose("Edit", "Exclude…"));
        Screen.control("before and after", () -> dialog, Table.class, table -> table.getItemCount() > 1);
        assertThat(Screen.controls(dialog, Button.class, button -> button.getText().replace("&", "").equals("Exclude") && button.isEnabled())).isEmpty();
        var reason = Screen.controls(dialog, Text.class, text -> text.isVisible() && text.getEditable()).get(0);
        Screen.display().syncExec(() -> reason.setText("misread the scale"));
        Screen.click(dialog, "Exclude");
        Screen.until("the observer is out", () -> study().exclusions().observer("LH"));
        Screen.choose("Edit", "Undo");
        Screen.until("the observer is in again", () -> !study().exclusions().observer("LH"));
    }

    @Test
    void a_number_is_asked_why_and_answers_with_its_formula() {
        Screen.choose("Charts", "Where does a number come from? (Why)");
        var words = Screen.control("an explanation", Screen.window()::getShell, StyledText.class, text -> text.getText().contains("The formula with the numbers put in"));
        assertThat(Screen.<String>ask(words::getText)).contains("Rapport", "Computed from", "4 slices, 3 observers and 11 ratings");
    }

    @Test
    void a_slice_without_a_recording_says_so_and_offers_nothing_to_play() {
        select(new Selected.Slice(this, "Paar2_b"));
        Screen.control("what is known of the slice", Screen.window()::getShell, Label.class, label -> label.getText().startsWith("Slice Paar2_b")
                && label.getText().contains("There is no recording of it to play."));
        assertThat(Screen.controls(Screen.window().getShell(), SlicePane.class, pane -> pane.isVisible())).isEmpty();
    }

    @Test
    void other_choices_are_gone_through() {
        Screen.choose("Charts", "What would other choices give? (Other choices)");
        var moves = Screen.control("how far coefficients move", Screen.window()::getShell, Table.class, table -> table.getItemCount() > 0
                && heads(table).contains("Lowest"));
        assertThat(Screen.ask(() -> Arrays.stream(moves.getItems()).map(item -> item.getText(0)).toList().toString())).contains("ICC(A,1)");
    }

    @Test
    void the_reporting_sheet_has_its_fifteen_items() {
        Screen.choose("Charts", "What is there to report? (Reporting sheet)");
        var sheet = Screen.control("the reporting sheet", Screen.window()::getShell, Table.class, table -> table.getItemCount() == GRRAS_ITEMS && heads(table).contains("Section"));
        assertThat(Screen.ask(() -> sheet.getItem(0).getText(0))).isEqualTo("1");
    }

    @Test
    void the_theme_can_change_after_rows_were_chosen_and_their_study_closed() {
        Screen.choose("Charts", "What is there to report? (Reporting sheet)");
        var sheet = Screen.control("the reporting sheet", Screen.window()::getShell, Table.class, table -> table.getItemCount() == GRRAS_ITEMS && heads(table).contains("Section"));
        Screen.display().syncExec(() -> sheet.setSelection(7));
        close();
        Screen.until("the sheet is empty", () -> sheet.getItemCount() == 0);
        var engine = Screen.ask(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        for (var theme : new String[] { "org.eclipse.e4.ui.css.theme.e4_dark", "org.eclipse.e4.ui.css.theme.e4_default" }) {
            Screen.display().syncExec(() -> engine.setTheme(theme, false));
            assertThat(Screen.ask(() -> engine.getActiveTheme().getId())).isEqualTo(theme);
        }
    }

    @Test
    void a_correction_in_the_workbook_counts_after_a_yes_and_the_answer_before_it_stays() throws Exception {
        var workbook = CorrectedWorkbook.of(Screen.ask(this::study), folder.resolve("w.xlsx"), "LH", "Paar2_b", 9, "typed the wrong key");
        var dialog = Screen.dialogAfter("Read corrections", () -> Screen.display().asyncExec(() -> corrections(workbook)));
        assertThat(Screen.ask(() -> OnScreen.readable(dialog))).contains("1 correction, no row refused.");
        var said = Screen.dialogAfter("Read corrections", () -> Screen.click(dialog, "Write 1 correction"));
        assertThat(Screen.ask(() -> OnScreen.readable(said))).contains("1 correction was written. The answers before stay in the ledger.");
        Screen.click(said, "OK");
        assertThat(Screen.ask(() -> study().finals().of(Showing.rated("LH", "Paar2_b"), "rapport").orElseThrow().answer())).isEqualTo(new Answer.Value(9));
        var corrected = Screen.ask(() -> study().changes().stream().filter(change -> change.kind() == Change.Kind.CORRECTED).toList());
        assertThat(corrected).singleElement().satisfies(change -> {
            assertThat(change.before()).contains(new Answer.Value(1));
            assertThat(change.after()).contains(new Answer.Value(9));
            assertThat(change.reason()).isEqualTo("typed the wrong key");
        });
    }

    private Shell wizard(Path table) {
        var wizard = Screen.dialogAfter("Import ratings", () -> Screen.choose("File", "Import ratings…"));
        var field = Screen.controls(wizard, Text.class, text -> text.isVisible() && text.getEditable()).get(0);
        Screen.display().syncExec(() -> field.setText(table.toString()));
        return wizard;
    }

    private Path table() throws IOException {
        return Files.writeString(folder.resolve("Studie.csv"), """
                Beurteiler;Dyade;Clip;Frage;Wert
                MK;Paar1;Paar1_a;Rapport;5
                MK;Paar1;Paar1_b;Rapport;7
                MK;Paar2;Paar2_a;Rapport;2
                MK;Paar2;Paar2_b;Rapport;3
                JS;Paar1;Paar1_a;Rapport;6
                JS;Paar1;Paar1_b;Rapport;8
                JS;Paar2;Paar2_a;Rapport;2
                JS;Paar2;Paar2_b;Rapport;4
                LH;Paar1;Paar1_a;Rapport;4
                LH;Paar1;Paar1_b;Rapport;9
                LH;Paar2;Paar2_b;Rapport;1
                LH;Paar2;Paar2_a;Rapport;viel
                """);
    }

    private void corrections(Path workbook) {
        var command = Screen.window().getService(ICommandService.class).getCommand(CORRECTIONS);
        try {
            Screen.window().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, Map.of(CORRECTIONS + ".file", workbook.toString())), null);
        } catch (CommandException failure) {
            throw new AssertionError(failure);
        }
    }

    private void select(Selected what) {
        Screen.display().syncExec(() -> open().selection().publish(what));
    }

    private static String heads(Table table) {
        return Arrays.stream(table.getColumns()).map(column -> column.getText()).toList().toString();
    }

    private OpenStudy open() {
        return OpenStudy.in(Screen.window());
    }

    private Study study() {
        return open().study().orElseThrow();
    }
}
