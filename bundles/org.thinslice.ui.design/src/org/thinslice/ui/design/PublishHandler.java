// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import java.time.Instant;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.base.Texts;
import org.thinslice.study.Study;
import org.thinslice.ui.design.scheme.SchemeEditor;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Work;

/** Makes the scheme in front the one that the observers of the open study are asked with. */
public final class PublishHandler extends AbstractHandler {

    private static final Texts TEXTS = Texts.of(PublishHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var open = OpenStudy.in(window);
        if (HandlerUtil.getActiveEditorChecked(event) instanceof SchemeEditor editor)
            open.study().ifPresent(study -> publish(open, study, Publication.of(study, editor.scheme()), window.getShell()));
        return null;
    }

    private static void publish(OpenStudy open, Study study, Publication next, Shell shell) {
        if (next.obstacle().isPresent()) {
            MessageDialog.openError(shell, TEXTS.say("publish.title"), next.obstacle().get());
            return;
        }
        if (MessageDialog.openConfirm(shell, TEXTS.say("publish.title"), TEXTS.say("publish.ask", next.version())))
            Work.of(open, shell).start(TEXTS.say("publish.work"), progress -> {
                next.into(study, Instant.now());
                return next.version();
            }, version -> MessageDialog.openInformation(shell, TEXTS.say("publish.title"), TEXTS.say("publish.done", version)));
    }
}
