// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.Choice;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.kit.Registration;

/**
 * The choices above a chart: of item, session, coefficient, observers. It is not there where there is nothing to choose, and
 * does nothing while nobody can see it.
 */
final class PickBar {

    private static final Texts TEXTS = Texts.of(PickBar.class);

    private final AgreementDesk desk;
    private final Sight sight;
    private final Composite bar;
    private final Registration listening;
    private List<Choice> choices = List.of();
    private final List<PickOne> picks = new ArrayList<>();
    private boolean stale;

    PickBar(Composite parent, AgreementDesk desk, Sight sight) {
        this.desk = desk;
        this.sight = sight;
        bar = new Composite(parent, SWT.NONE);
        var layout = new RowLayout();
        layout.center = true;
        layout.spacing = 5;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        listening = desk.listen(this::refresh);
        bar.addDisposeListener(event -> listening.close());
    }

    /** The view has come to the front. */
    void catchUp() {
        if (stale)
            bar.getDisplay().asyncExec(() -> {
                if (!bar.isDisposed())
                    refresh();
            });
    }

    private void refresh() {
        stale = !bar.getParent().isVisible();
        if (stale)
            return;
        var next = Choice.of(sight, desk);
        var same = next.size() == picks.size();
        for (var i = 0; same && i < next.size(); i++)
            same = next.get(i).part() == choices.get(i).part() && picks.get(i).suits(next.get(i));
        choices = next;
        if (!same)
            build();
        for (var i = 0; i < picks.size(); i++)
            picks.get(i).show(choices.get(i));
    }

    private void build() {
        for (var child : bar.getChildren())
            child.dispose();
        picks.clear();
        for (var i = 0; i < choices.size(); i++)
            add(choices.get(i), i);
        ((GridData) bar.getLayoutData()).exclude = choices.isEmpty();
        bar.setVisible(!choices.isEmpty());
        bar.requestLayout();
    }

    private void add(Choice choice, int at) {
        new Label(bar, SWT.NONE).setText(choice.label());
        picks.add(PickOne.of(bar, choice, index -> choose(at, index)));
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
