// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.util.concurrent.Executor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Runs tasks in order in the user interface thread; drops them when the display has gone.
 *
 * @param display where they run
 */
public record DisplayExecutor(Display display) implements Executor {

    @Override
    public void execute(Runnable task) {
        try {
            if (!display.isDisposed())
                display.asyncExec(task);
        } catch (SWTException gone) {
            // it may go between the question and the call
            if (gone.code != SWT.ERROR_DEVICE_DISPOSED)
                throw gone;
        }
    }
}
