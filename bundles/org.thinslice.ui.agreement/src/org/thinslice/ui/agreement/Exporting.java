// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Export;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.ChosenScoring;
import org.thinslice.ui.kit.FileKinds;
import org.thinslice.ui.kit.SaveDialog;
import org.thinslice.ui.kit.Work;

/** Asks for a file, writes the study into it beside the windows, and says where it is. */
public final class Exporting {

    private static final Texts TEXTS = Texts.of(Exporting.class);

    private final Object family;
    private final Shell shell;
    private final ChosenScoring scoring;

    Exporting(Object family, Shell shell, ChosenScoring scoring) {
        this.family = family;
        this.shell = shell;
        this.scoring = scoring;
    }

    /** Asks and, unless the user thinks better of it, exports. */
    void ask(Study study, ExportSettings settings) {
        var kinds = new FileKinds(List.of(kind("export.xlsx", ".xlsx"), kind("export.csv", ".csv"), kind("export.eaf", ".eaf"), kind("export.folder", "")));
        SaveDialog.ask(shell, TEXTS.say("export.title"), kinds, Optional.of(study.folder()), study.plan().settings().name())
                .ifPresent(target -> score(study, target, settings));
    }

    private static FileKinds.Kind kind(String key, String ending) {
        return new FileKinds.Kind(TEXTS.say(key), ending);
    }

    /** The long table and annotation files hold no scores, so they need no rule for them. */
    private void score(Study study, Path target, ExportSettings settings) {
        var name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".eaf"))
            write(study, target, settings);
        else
            ScoringDialog.ask(shell, scoring, TEXTS.say("export.button")).ifPresent(rule -> write(study, target, settings.withScoring(rule)));
    }

    private void write(Study study, Path target, ExportSettings settings) {
        Work.of(family, shell).start(TEXTS.say("export.work", target.getFileName()), progress -> {
            Export.write(study, target, settings, progress);
            // annotation files of several recordings have their names from the target's, which is none of them
            return Files.exists(target) ? target : target.toAbsolutePath().getParent();
        }, written -> tell(shell, TEXTS.say("export.done", written), written));
    }

    /** Says in a sentence that a file was written, and opens it if that is wanted. */
    public static void tell(Shell shell, String sentence, Path target) {
        var answers = new String[] { TEXTS.say("export.open"), TEXTS.say("export.close") };
        var chosen = MessageDialog.open(MessageDialog.INFORMATION, shell, TEXTS.say("export.done.title"), sentence, SWT.NONE, answers);
        if (chosen == 0)
            Program.launch(target.toString());
    }
}
