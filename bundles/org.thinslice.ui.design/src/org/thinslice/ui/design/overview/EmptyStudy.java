// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.Failures;

/** What there is to do while no study is open. */
final class EmptyStudy {

    private static final Texts TEXTS = Texts.of(EmptyStudy.class);

    private final Composite box;
    private final IServiceLocator site;

    EmptyStudy(Composite parent, IServiceLocator site) {
        this.site = site;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 10).applyTo(box);
        var words = new Label(box, SWT.WRAP);
        words.setText(TEXTS.say("view.empty.words"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(words);
        link("view.empty.new", "org.thinslice.ui.design.newStudy");
        link("view.empty.open", "org.thinslice.workbench.open");
        link("view.empty.import", "org.thinslice.ui.design.importRatings");
    }

    Control control() {
        return box;
    }

    private void link(String text, String command) {
        var link = new Link(box, SWT.NONE);
        link.setText("<a>" + TEXTS.say(text) + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            try {
                site.getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException notThere) {
                Failures.unexpected(box.getShell(), notThere);
            }
        }));
    }
}
