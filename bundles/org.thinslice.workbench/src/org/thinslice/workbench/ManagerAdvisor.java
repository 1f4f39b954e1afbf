// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.thinslice.ui.kit.Failures;
import org.thinslice.store.StudyFile;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.StudyFiles;
import org.thinslice.ui.kit.shell.Arguments;
import org.thinslice.ui.kit.shell.Product;
import org.thinslice.ui.kit.shell.Wiring;

/** Says how the workbench as a whole behaves. */
final class ManagerAdvisor extends WorkbenchAdvisor {

    private final Arguments arguments;
    private OpenStudy open;

    ManagerAdvisor(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        configurer.setExitOnLastWindowClose(true);
        open = Wiring.publish(configurer.getWorkbench(), new StudyFiles(StudyFile::open, StudyFile::create, Product.version()), arguments);
        open.listen(study -> open.file().ifPresent(RecentStudies.ofProgram()::add));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return StudyPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ManagerWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        var workbench = getWorkbenchConfigurer().getWorkbench();
        PreferencePages.keepOurs(workbench.getPreferenceManager());
        var shell = workbench.getActiveWorkbenchWindow().getShell();
        arguments.study().or(RecentStudies.ofProgram()::newest).ifPresent(file -> open.open(file, shell));
    }

    @Override
    public void postShutdown() {
        open.closeAndWait();
    }

    @Override
    public void eventLoopException(Throwable failure) {
        var display = Display.getCurrent();
        if (display == null || display.isDisposed())
            Failures.log(failure);
        else
            Failures.any(display.getActiveShell(), failure);
    }
}
