// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Texts;
import org.thinslice.ui.agreement.Desks;
import org.thinslice.ui.kit.OpenStudy;

/** Why a number is what it is: in words, by its table, and by who pulls it down. It follows what is selected. */
public final class WhyView extends ViewPart {

    /** Its id. */
    public static final String ID = "org.thinslice.ui.agreement.why";

    private static final Texts TEXTS = Texts.of(WhyView.class);

    private WhyDesk desk;
    private CTabFolder tabs;
    private Reading reading;
    private UsedPane used;
    private PullsPane pulls;
    private CTabItem pulling;

    @Override
    public void createPartControl(Composite parent) {
        tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        reading = new Reading(tabs);
        tab("why.view.words", reading.control());
        desk = new WhyDesk(Desks.of(getViewSite()), new JobRunning(OpenStudy.in(getSite()), parent), this::refresh);
        used = new UsedPane(tabs, desk);
        tab("why.view.table", used.control());
        pulls = new PullsPane(tabs, desk);
        pulling = tab("why.view.pulls", pulls.control());
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> desk.look(tabs.getSelection() == pulling));
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("why.copy.paper", () -> desk.explanation().ifPresent(why -> Copying.text(tabs.getDisplay(), why.paper()))));
        bar.add(new Separator());
        bar.add(action("why.copy", () -> desk.explanation().ifPresent(why -> Copying.text(tabs.getDisplay(), why.text()))));
        refresh();
    }

    private CTabItem tab(String key, Control control) {
        var tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(TEXTS.say(key));
        tab.setControl(control);
        return tab;
    }

    private static Action action(String key, Runnable what) {
        return new Action(TEXTS.say(key)) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    private void refresh() {
        if (pulls == null)
            return;
        desk.explanation().ifPresentOrElse(reading::show, () -> reading.say(TEXTS.say("why.none")));
        used.refresh();
        pulls.refresh();
    }

    @Override
    public void setFocus() {
        tabs.getSelection().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (desk != null)
            desk.close();
        super.dispose();
    }
}
