// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;

/** Asks where something is to be saved and as what; nothing that is there is replaced without a yes. */
public final class SaveDialog {

    private static final Texts TEXTS = Texts.of(SaveDialog.class);

    private SaveDialog() {
    }

    /**
     * Asks.
     *
     * @param folder where to look first; empty leaves that to the system
     * @param name   what the file may be called, without an ending
     * @return the file meant; empty if the user thought better of it
     */
    public static Optional<Path> ask(Shell shell, String title, FileKinds kinds, Optional<Path> folder, String name) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterNames(kinds.kinds().stream().map(FileKinds.Kind::name).toArray(String[]::new));
        dialog.setFilterExtensions(kinds.kinds().stream().map(kind -> "*" + kind.ending()).toArray(String[]::new));
        folder.ifPresent(place -> dialog.setFilterPath(place.toString()));
        dialog.setFileName(kinds.suggested(name));
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of).flatMap(file -> sure(shell, title, file, kinds.meant(file, dialog.getFilterIndex())));
    }

    /** The system asks about the name it shows; about the one meant we have to. */
    private static Optional<Path> sure(Shell shell, String title, Path shown, Path meant) {
        if (meant.equals(shown) || !Files.isRegularFile(meant))
            return Optional.of(meant);
        var answers = new String[] { TEXTS.say("save.replace"), TEXTS.say("save.keep") };
        var chosen = MessageDialog.open(MessageDialog.QUESTION, shell, title, TEXTS.say("save.there", meant.getFileName()), SWT.NONE, answers);
        return chosen == 0 ? Optional.of(meant) : Optional.empty();
    }
}
