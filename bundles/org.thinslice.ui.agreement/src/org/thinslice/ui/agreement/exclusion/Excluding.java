// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.study.Excluded;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.kit.Work;

/** Asks, and writes what was decided beside the windows. */
public final class Excluding {

    private static final Texts TEXTS = Texts.of(Excluding.class);

    private final Object family;
    private final Shell shell;
    private final AgreementDesk desk;

    /** @param family the open study, to which all work belongs */
    public Excluding(Object family, Shell shell, AgreementDesk desk) {
        this.family = family;
        this.shell = shell;
        this.desk = desk;
    }

    /** Asks about what is selected. */
    public void ask(boolean takeBack) {
        desk.study().ifPresent(study -> {
            var selected = desk.selected();
            ask(takeBack ? Candidates.toTakeBack(study, selected) : Candidates.toExclude(study, selected), takeBack);
        });
    }

    /** Asks about things; the first is the one that is meant most likely. */
    public void ask(List<Excluded> choices, boolean takeBack) {
        if (desk.decisions().isEmpty())
            return;
        if (choices.isEmpty()) {
            MessageDialog.openInformation(shell, TEXTS.say(takeBack ? "takeback.title" : "exclude.title"), TEXTS.say("menu.nothing"));
            return;
        }
        var asked = new ExclusionDesk(desk.decisions().get(), choices, takeBack, new ExclusionWork(family, shell));
        if (new ExclusionDialog(shell, asked).open() == Window.OK)
            run(TEXTS.say(takeBack ? "takeback.work" : "exclude.work"), asked.applying());
    }

    /** Undoes or does again. */
    public void step(boolean redo) {
        desk.decisions().ifPresent(decisions -> run(TEXTS.say("computing"), redo ? decisions::redo : decisions::undo));
    }

    private void run(String title, ExclusionDesk.Applying work) {
        Work.of(family, shell).start(title, progress -> {
            work.run();
            return true;
        }, done -> { });
    }
}
