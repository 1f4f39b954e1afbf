// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Problem;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/** Shows a failure once, as one sentence; what programmers need of it goes to the log. UI thread only, except for logging. */
public final class Failures {

    private static final Texts TEXTS = Texts.of(Failures.class);

    private Failures() {
    }

    /** Says what happened and what to do. Work that the user stopped is not a failure and shows nothing. */
    public static void show(Shell shell, Problem problem) {
        if (problem instanceof Stopped)
            return;
        log(problem);
        MessageDialog.openError(shell, TEXTS.say("failure.title"), problem.getMessage());
    }

    /** Says that something happened that should not, and where the details are. */
    public static void unexpected(Shell shell, Throwable failure) {
        log(failure);
        MessageDialog.openError(shell, TEXTS.say("failure.unexpected.title"),
                TEXTS.say("failure.unexpected", Platform.getLogFileLocation().toOSString()));
    }

    /** Shows either kind as it should be shown. */
    public static void any(Shell shell, Throwable failure) {
        if (failure instanceof Problem problem)
            show(shell, problem);
        else
            unexpected(shell, failure);
    }

    /** Keeps the trace for those who look after the program. */
    public static void log(Throwable failure) {
        var severity = failure instanceof Problem ? IStatus.WARNING : IStatus.ERROR;
        ILog.of(Failures.class).log(new Status(severity, Failures.class, failure.getMessage(), failure));
    }
}
