// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.shell;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;

/** Asks for a study file. */
public final class StudyDialog {

    private static final Texts TEXTS = Texts.of(StudyDialog.class);

    private StudyDialog() {
    }

    /** The file the user chose; empty if none. */
    public static Optional<Path> ask(Shell shell) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(TEXTS.say("open.title"));
        dialog.setFilterNames(new String[] { TEXTS.say("open.kind"), TEXTS.say("open.all") });
        dialog.setFilterExtensions(new String[] { "*.study", "*" });
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
