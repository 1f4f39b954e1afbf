// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Registration;

/** The observer's screen as a view: in the manager's workbench, and as the only thing in the observer's program. */
public final class RatingView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.thinslice.ui.rating.view";

    private static final String BACK = "org.thinslice.workbench.back";

    private RatingScreen screen;
    private Registration registration;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        screen = new RatingScreen(parent);
        screen.onLeft(this::back);
        registration = OpenStudy.in(getSite()).listen(screen::study);
    }

    /** Lets an observer in whose code a manager chose. */
    public void enter(String code) {
        screen.enter(code);
    }

    @Override
    public void setFocus() {
        screen.setFocus();
    }

    @Override
    public void dispose() {
        registration.close();
        super.dispose();
    }

    /** Goes back to the study where there is a way back. */
    private void back() {
        var commands = getSite().getService(ICommandService.class);
        if (!commands.getCommand(BACK).isEnabled())
            return;
        try {
            getSite().getService(IHandlerService.class).executeCommand(BACK, null);
        } catch (CommandException noWayBack) {
            screen.setFocus();
        }
    }
}
