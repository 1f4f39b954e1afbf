// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.thinslice.base.Texts;
import org.thinslice.ui.agreement.Icon;
import org.thinslice.ui.kit.Failures;
import org.thinslice.ui.kit.Icons;
import org.thinslice.ui.kit.MenuTail;

/** Asks where the numbers of what is picked come from: an entry of a context menu, or a button. */
public final class WhyMenu {

    private static final Texts TEXTS = Texts.of(WhyMenu.class);

    private final IWorkbenchPage page;

    /** For the views of a page. */
    public WhyMenu(IWorkbenchPage page) {
        this.page = page;
    }

    /** Adds to the menu a control has, which is made if there is none. */
    public void on(Control control) {
        MenuTail.on(control, this, this::fill);
    }

    private void fill(Menu menu) {
        if (menu.getItemCount() > 0)
            new MenuItem(menu, SWT.SEPARATOR).setData(this);
        var item = new MenuItem(menu, SWT.PUSH);
        item.setData(this);
        item.setText(TEXTS.say("why.menu"));
        item.addListener(SWT.Selection, chosen -> ask());
    }

    /** A button for a tool bar. */
    public Action action() {
        var action = new Action(TEXTS.say("why.menu")) {
            @Override
            public void run() {
                ask();
            }
        };
        action.setToolTipText(TEXTS.say("why.tip"));
        action.setImageDescriptor(Icons.descriptor(Icon.WHY));
        return action;
    }

    /** Shows the view that answers. */
    public void ask() {
        try {
            page.showView(WhyView.ID);
        } catch (PartInitException broken) {
            Failures.any(page.getWorkbenchWindow().getShell(), broken);
        }
    }
}
