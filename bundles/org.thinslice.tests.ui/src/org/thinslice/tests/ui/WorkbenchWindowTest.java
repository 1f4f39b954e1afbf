// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;
import org.thinslice.ui.kit.Theme;

class WorkbenchWindowTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Test
    void menus_are_those_of_a_lab_manager_and_not_of_a_programmer() {
        assertThat(Screen.menu()).containsExactly("File", "Edit", "Observe", "Charts", "Window", "Help");
        assertThat(Screen.menu("File")).contains("Open…", "Open recent", "Close study", "Save", "Exit")
                .doesNotContain("Switch Workspace", "Refresh", "Properties", "Restart");
        assertThat(Screen.menu("Edit")).startsWith("Undo", "Redo");
        assertThat(Screen.menu("Help")).contains("About Thinslice").doesNotContain("Check for Updates", "Install New Software...");
    }

    @Test
    void the_window_opens_on_the_study_without_a_grey_place_for_editors() {
        assertThat(Screen.ask(() -> Screen.page().getPerspective().getId())).isEqualTo("org.thinslice.workbench.study");
        assertThat(Screen.ask(() -> Screen.page().isEditorAreaVisible())).isFalse();
    }

    @Test
    void every_view_that_is_offered_opens() {
        var views = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .map(IViewDescriptor::getId).filter(id -> id.startsWith("org.thinslice.")).toList();
        for (var id : views)
            assertThat(Screen.ask(() -> open(id))).as(id).isEqualTo("opened");
        assertThat(Screen.menu("Window", "Show view")).doesNotContain("Error Log", "Progress", "Properties", "Outline");
    }

    @Test
    void about_names_the_licence_of_everything_shipped() {
        var about = Screen.dialogAfter("About Thinslice", () -> Screen.choose("Help", "About Thinslice"));
        var texts = Screen.controls(about, Text.class, text -> true).stream().map(text -> Screen.ask(text::getText)).toList();
        assertThat(String.join("\n", texts)).contains("org.thinslice.workbench", "org.eclipse.swt", "org.xerial.sqlite-jdbc");
        Screen.press(about, "OK");
        assertThat(Screen.ask(about::isDisposed)).isTrue();
    }

    @Test
    void every_icon_can_be_drawn() {
        for (var icon : Icon.values())
            assertThat(Screen.ask(() -> Icons.image(icon).getBounds().width)).as(icon.file()).isEqualTo(16);
    }

    @Test
    void the_dark_theme_makes_the_window_dark_and_the_light_one_light() {
        var engine = Screen.ask(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        try {
            Screen.display().syncExec(() -> engine.setTheme(DARK, false));
            assertThat(Screen.ask(() -> Theme.dark(Screen.window().getShell()))).isTrue();
        } finally {
            Screen.display().syncExec(() -> engine.setTheme(LIGHT, false));
        }
        assertThat(Screen.ask(() -> Theme.dark(Screen.window().getShell()))).isFalse();
    }

    private static String open(String id) {
        try {
            return Screen.page().showView(id).getClass().getName().contains("ErrorViewPart") ? "could not be made" : "opened";
        } catch (PartInitException failure) {
            return failure.getMessage();
        }
    }
}
