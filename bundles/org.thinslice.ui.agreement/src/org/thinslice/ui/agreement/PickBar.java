// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.Choice;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.kit.Registration;

/** The choices above a chart: of item, session, coefficient, observers. It is not there where there is nothing to choose. */
final class PickBar {

    private static final Texts TEXTS = Texts.of(PickBar.class);
    private static final int WIDEST = 190;

    private final AgreementDesk desk;
    private final Sight sight;
    private final Composite bar;
    private final Registration listening;
    private List<Choice> choices = List.of();
    private final List<Combo> combos = new ArrayList<>();

    PickBar(Composite parent, AgreementDesk desk, Sight sight) {
        this.desk = desk;
        this.sight = sight;
        bar = new Composite(parent, SWT.NONE);
        var layout = new RowLayout();
        layout.center = true;
        layout.spacing = 5;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        listening = desk.listen(this::refresh);
        bar.addDisposeListener(event -> listening.close());
    }

    private void refresh() {
        var next = Choice.of(sight, desk);
        var same = next.size() == choices.size();
        for (var i = 0; same && i < next.size(); i++)
            same = next.get(i).names().equals(choices.get(i).names()) && next.get(i).part() == choices.get(i).part();
        choices = next;
        if (!same)
            build();
        for (var i = 0; i < combos.size(); i++)
            if (combos.get(i).getSelectionIndex() != choices.get(i).current())
                combos.get(i).select(choices.get(i).current());
    }

    private void build() {
        for (var child : bar.getChildren())
            child.dispose();
        combos.clear();
        for (var i = 0; i < choices.size(); i++)
            add(choices.get(i), i);
        ((GridData) bar.getLayoutData()).exclude = choices.isEmpty();
        bar.setVisible(!choices.isEmpty());
        bar.getParent().layout(true, true);
    }

    private void add(Choice choice, int at) {
        new Label(bar, SWT.NONE).setText(choice.label());
        var combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(choice.names().toArray(String[]::new));
        combo.setToolTipText(choice.label());
        combo.addListener(SWT.Selection, event -> choose(at, combo.getSelectionIndex()));
        combo.setLayoutData(new RowData(Math.min(WIDEST, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT));
        combos.add(combo);
        if (choice.part() == Part.SESSION) {
            step(at, "session.previous", -1);
            step(at, "session.next", 1);
        }
    }

    private void step(int at, String key, int by) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(TEXTS.say(key));
        button.addListener(SWT.Selection, event -> choose(at, choices.get(at).current() + by));
    }

    private void choose(int at, int index) {
        if (index >= 0 && index < choices.get(at).picks().size())
            desk.pick(choices.get(at).picks().get(index));
    }
}
