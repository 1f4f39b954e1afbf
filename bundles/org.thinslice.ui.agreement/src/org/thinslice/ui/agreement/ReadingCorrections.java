// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Corrections;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.CorrectionsPreview;
import org.thinslice.ui.kit.Work;

/** Asks for a workbook, reads it beside the windows, shows what would change, and writes it after a yes. */
final class ReadingCorrections {

    private static final Texts TEXTS = Texts.of(ReadingCorrections.class);

    private final Object family;
    private final Shell shell;

    ReadingCorrections(Object family, Shell shell) {
        this.family = family;
        this.shell = shell;
    }

    /** Asks and, unless the user thinks better of it, reads. */
    void ask(Study study) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(TEXTS.say("corrections.title"));
        dialog.setFilterNames(new String[] { TEXTS.say("export.xlsx") });
        dialog.setFilterExtensions(new String[] { "*.xlsx" });
        dialog.setFilterPath(study.folder().toString());
        var path = dialog.open();
        if (path != null)
            read(study, Path.of(path));
    }

    /** Reads a workbook and asks about what it would change. */
    void read(Study study, Path workbook) {
        Work.of(family, shell).start(TEXTS.say("corrections.reading", workbook.getFileName()),
                progress -> new CorrectionsPreview(study, Corrections.read(study, workbook, progress)), this::show);
    }

    private void show(CorrectionsPreview preview) {
        if (CorrectionsDialog.ask(shell, preview))
            Work.of(family, shell).start(TEXTS.say("corrections.writing"), progress -> preview.write(),
                    said -> MessageDialog.openInformation(shell, TEXTS.say("corrections.title"), said));
    }
}
