// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.shell;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.services.ISourceProviderService;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.StudyFiles;

/** Makes the application's one {@link OpenStudy} and lets every part of the program find it, and the {@link Arguments}. */
public final class Wiring {

    private Wiring() {
    }

    /** Called once, from the advisor's initialize. */
    public static OpenStudy publish(IWorkbench workbench, StudyFiles files, Arguments arguments) {
        var open = new OpenStudy(files, workbench.getDisplay());
        var context = workbench.getService(IEclipseContext.class);
        context.set(OpenStudy.class, open);
        context.set(Arguments.class, arguments);
        var providers = workbench.getService(ISourceProviderService.class);
        var state = (StudyState) providers.getSourceProvider(StudyState.OPEN);
        open.listen(study -> state.set(study.isPresent()));
        return open;
    }
}
