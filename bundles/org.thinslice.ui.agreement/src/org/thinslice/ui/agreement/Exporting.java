// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Export;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Work;

/** Asks for a file, writes the study into it beside the windows, and says where it is. */
public final class Exporting {

    private static final Texts TEXTS = Texts.of(Exporting.class);

    private final Object family;
    private final Shell shell;

    Exporting(Object family, Shell shell) {
        this.family = family;
        this.shell = shell;
    }

    /** Asks and, unless the user thinks better of it, exports. */
    void ask(Study study, ExportSettings settings) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.say("export.title"));
        dialog.setFilterNames(new String[] { TEXTS.say("export.xlsx"), TEXTS.say("export.csv"), TEXTS.say("export.eaf"),
                TEXTS.say("export.folder") });
        dialog.setFilterExtensions(new String[] { "*.xlsx", "*.csv", "*.eaf", "*" });
        dialog.setFilterPath(study.folder().toString());
        dialog.setFileName(study.plan().settings().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + ".xlsx");
        dialog.setOverwrite(true);
        var path = dialog.open();
        if (path != null)
            score(study, Path.of(path), settings);
    }

    /** The long table and annotation files hold no scores, so they need no rule for them. */
    private void score(Study study, Path target, ExportSettings settings) {
        var name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".eaf"))
            write(study, target, settings);
        else
            ScoringDialog.ask(shell).ifPresent(scoring -> write(study, target, settings.withScoring(scoring)));
    }

    private void write(Study study, Path target, ExportSettings settings) {
        Work.of(family, shell).start(TEXTS.say("export.work", target.getFileName()), progress -> {
            Export.write(study, target, settings, progress);
            // annotation files of several recordings have their names from the target's, which is none of them
            return Files.exists(target) ? target : target.toAbsolutePath().getParent();
        }, written -> tell(shell, written));
    }

    /** Says that a file was written, and opens it if that is wanted. */
    public static void tell(Shell shell, Path target) {
        var answers = new String[] { TEXTS.say("export.open"), TEXTS.say("export.close") };
        var chosen = MessageDialog.open(MessageDialog.INFORMATION, shell, TEXTS.say("export.done.title"),
                TEXTS.say("export.done", target), SWT.NONE, answers);
        if (chosen == 0)
            Program.launch(target.toString());
    }
}
