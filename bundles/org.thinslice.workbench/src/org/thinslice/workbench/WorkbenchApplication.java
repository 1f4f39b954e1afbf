// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.thinslice.ui.kit.shell.Arguments;
import org.thinslice.ui.kit.shell.Place;

/** Starts the lab manager's workbench; an argument that names a study file opens it. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Place.take("workbench");
        var display = PlatformUI.createDisplay();
        try {
            var advisor = new ManagerAdvisor(Arguments.of(context));
            int result = PlatformUI.createAndRunWorkbench(display, advisor);
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning())
            return;
        var workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed())
                workbench.close();
        });
    }
}
