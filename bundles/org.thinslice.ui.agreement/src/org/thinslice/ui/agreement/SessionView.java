// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.ui.agreement.exclusion.ExclusionMenu;
import org.thinslice.ui.agreement.exclusion.ScopeBar;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.agreement.model.StudyAgreement;
import org.thinslice.ui.kit.Registration;

/** The ratings across the slices of one session, with a choice of the session above. */
public final class SessionView extends ViewPart {

    private static final Texts TEXTS = Texts.of(SessionView.class);

    private AgreementDesk desk;
    private Combo sessions;
    private ChartPane pane;
    private Registration listening;

    @Override
    public void createPartControl(Composite place) {
        desk = Desks.of(getViewSite());
        var parent = ScopeBar.above(place, desk);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(bar);
        new Label(bar, SWT.NONE).setText(TEXTS.say("session.label"));
        sessions = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().hint(140, SWT.DEFAULT).applyTo(sessions);
        sessions.addListener(SWT.Selection, event -> choose(sessions.getSelectionIndex()));
        step(bar, "session.previous", -1);
        step(bar, "session.next", 1);
        pane = new ChartPane(parent, desk, Sight.SESSION, new Playing(getSite().getPage(), desk));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.canvas());
        new ExclusionMenu(getSite().getWorkbenchWindow(), desk).on(pane.canvas());
        listening = desk.listen(this::refresh);
    }

    private void step(Composite bar, String key, int by) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(TEXTS.say(key));
        button.addListener(SWT.Selection, event -> choose(sessions.getSelectionIndex() + by));
    }

    private void choose(int index) {
        if (index >= 0 && index < sessions.getItemCount())
            desk.pick(Subject.of(Part.SESSION, sessions.getItem(index)));
    }

    private void refresh() {
        var names = desk.agreement().map(StudyAgreement::sessions).orElse(List.of());
        if (!names.equals(List.of(sessions.getItems())))
            sessions.setItems(names.toArray(String[]::new));
        sessions.setEnabled(!names.isEmpty());
        sessions.select(desk.selected().get(Part.SESSION).map(names::indexOf).orElse(-1));
    }

    @Override
    public void setFocus() {
        pane.canvas().setFocus();
    }

    @Override
    public void dispose() {
        if (listening != null)
            listening.close();
        super.dispose();
    }
}
