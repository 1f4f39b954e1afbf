// SPDX-License-Identifier: EPL-2.0
package org.thinslice.observer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.thinslice.store.StudyFile;
import org.thinslice.ui.kit.Failures;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.StudyFiles;
import org.thinslice.ui.kit.shell.Arguments;
import org.thinslice.ui.kit.shell.Product;
import org.thinslice.ui.kit.shell.StudyDialog;
import org.thinslice.ui.kit.shell.Wiring;

/** Opens the study the observer was given and shows nothing but the rating view. */
final class ObserverAdvisor extends WorkbenchAdvisor {

    private final Arguments arguments;
    private OpenStudy open;

    ObserverAdvisor(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(false);
        configurer.setExitOnLastWindowClose(true);
        open = Wiring.publish(configurer.getWorkbench(),
                new StudyFiles(StudyFile::open, StudyFile::create, Product.version()), arguments);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return RatingPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ObserverWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        var shell = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow().getShell();
        arguments.study().or(() -> StudyDialog.ask(shell)).ifPresent(file -> open.open(file, shell));
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
