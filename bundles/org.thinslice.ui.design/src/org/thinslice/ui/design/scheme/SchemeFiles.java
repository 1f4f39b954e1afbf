// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;

/** Asks for scheme files. */
public final class SchemeFiles {

    private static final Texts TEXTS = Texts.of(SchemeFiles.class);

    private SchemeFiles() {
    }

    /** A scheme file to open; empty if none was chosen. */
    public static Optional<Path> ask(Shell shell) {
        return Optional.ofNullable(dialog(shell, SWT.OPEN, "open.title").open()).map(Path::of);
    }

    /** Where to save a scheme; empty if no place was chosen. */
    static Optional<Path> askWhereToSave(Shell shell, String suggestion) {
        var dialog = dialog(shell, SWT.SAVE, "save.title");
        dialog.setFileName(suggestion);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(FileNames::withEnding).map(Path::of);
    }

    private static FileDialog dialog(Shell shell, int style, String title) {
        var dialog = new FileDialog(shell, style);
        dialog.setText(TEXTS.say(title));
        dialog.setFilterExtensions("*.scheme");
        dialog.setFilterNames(TEXTS.say("save.files"));
        return dialog;
    }
}
