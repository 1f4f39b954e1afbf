// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts the command line inside the product ({@code -application org.thinslice.cli.application}). */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        var args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Thinslice.run(List.of(args));
    }

    @Override
    public void stop() {
        // a command cannot be stopped half-way other than by ending the program, and loses nothing then
    }
}
