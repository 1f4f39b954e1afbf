// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.shell.Arguments;
import org.thinslice.ui.kit.shell.StudyDialog;

/** The observer's screen as a view: in the manager's workbench, and as the only thing in the observer's program. */
public final class RatingView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.thinslice.ui.rating.view";

    private static final String BACK = "org.thinslice.workbench.back";

    /** What is behind another perspective is not watched. */
    private final IPartListener2 attention = new IPartListener2() {
        @Override
        public void partHidden(IWorkbenchPartReference part) {
            if (part.getPart(false) == RatingView.this)
                screen.attention(false);
        }

        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == RatingView.this)
                screen.attention(true);
        }
    };
    private RatingScreen screen;
    private Registration registration;
    private Optional<String> asked = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        screen = new RatingScreen(parent);
        screen.onLeft(this::back);
        screen.onOpening(this::open);
        asked = Optional.ofNullable(getSite().getService(Arguments.class)).flatMap(Arguments::observer);
        getSite().getPage().addPartListener(attention);
        registration = OpenStudy.in(getSite()).listen(this::study);
    }

    /** Lets an observer in whose code a manager chose; a new one is asked about first. */
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
        getSite().getPage().removePartListener(attention);
        super.dispose();
    }

    /** The observer the program was started for is let in as soon as there is a study, and only that once. */
    private void study(Optional<Study> study) {
        screen.study(study);
        if (study.isEmpty() || asked.isEmpty())
            return;
        var code = asked.get();
        asked = Optional.empty();
        screen.enter(code);
    }

    private void open() {
        StudyDialog.ask(screen.getShell()).ifPresent(file -> OpenStudy.in(getSite()).open(file, screen));
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
