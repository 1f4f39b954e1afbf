// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.copy;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.exchange.SliceClips;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Work;

/** Asks for a folder, writes every slice of the study into it as a clip of its own, and says where they are. */
public final class ExportingClips {

    private static final Texts TEXTS = Texts.of(ExportingClips.class);

    private ExportingClips() {
    }

    /** Asks and, unless the user thinks better of it, writes. */
    public static void ask(Object family, Study study, Shell shell) {
        var dialog = new DirectoryDialog(shell);
        dialog.setText(TEXTS.say("clips.title"));
        dialog.setMessage(TEXTS.say("clips.message"));
        dialog.setFilterPath(study.folder().toString());
        var chosen = dialog.open();
        if (chosen == null)
            return;
        var folder = Path.of(chosen);
        Work.of(family, shell).start(TEXTS.say("clips.work"), progress -> SliceClips.write(study, folder, progress),
                count -> MessageDialog.openInformation(shell, TEXTS.say("clips.title"),
                        TEXTS.say("clips.done", count, folder.resolve(SliceClips.CLIPS), folder.resolve(SliceClips.TABLE))));
    }
}
