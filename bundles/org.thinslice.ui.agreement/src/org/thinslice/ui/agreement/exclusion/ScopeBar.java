// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.thinslice.base.Texts;
import org.thinslice.study.Scope;
import org.thinslice.study.SliceFilter;
import org.thinslice.ui.agreement.model.AgreementDesk;

/** One line above a view's content that says what its numbers leave out; it is there only when there is something to say. */
public final class ScopeBar {

    private static final Texts TEXTS = Texts.of(ScopeBar.class);

    private static final String AGAIN = "again";

    private final AgreementDesk desk;
    private final Link link;
    private Scope said;
    private boolean stopped;
    private String line = "";

    private ScopeBar(Composite whole, AgreementDesk desk) {
        this.desk = desk;
        link = new Link(whole, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 3).exclude(true).applyTo(link);
        link.setVisible(false);
        link.addListener(SWT.Selection, event -> clicked(event.text));
        var listening = desk.listen(this::refresh);
        link.addDisposeListener(event -> listening.close());
    }

    /** Puts the line above; what it answers is where the view's content goes. */
    public static Composite above(Composite parent, AgreementDesk desk) {
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(whole);
        new ScopeBar(whole, desk);
        var content = new Composite(whole, SWT.NONE);
        content.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        return content;
    }

    private void clicked(String what) {
        if (what.equals(AGAIN))
            desk.again();
        else
            desk.filter(SliceFilter.ALL);
    }

    private void refresh() {
        // told of every selection, too, which changes nothing here
        var now = desk.scope().orElse(null);
        if (now == said && desk.stopped() == stopped)
            return;
        said = now;
        stopped = desk.stopped();
        var next = desk.scope().map(scope -> ScopeWords.line(desk.study().orElseThrow().plan(), scope)).orElse("");
        var tip = desk.scope().map(scope -> ScopeWords.reasons(scope.exclusions())).orElse("");
        link.setToolTipText(tip.isEmpty() ? null : tip);
        var plain = next.replace("&", "&&").replace("<", "‹").replace(">", "›");
        var filtered = now == null || now.filter().isAll() ? plain : plain + "   <a>" + TEXTS.say("bar.clear") + "</a>";
        say(stopped ? TEXTS.say(now == null ? "bar.stopped.first" : "bar.stopped") + " <a href=\"" + AGAIN + "\">" + TEXTS.say("bar.again") + "</a>   " + filtered
                : filtered);
    }

    private void say(String next) {
        if (next.equals(line))
            return;
        line = next;
        link.setText(next);
        link.setVisible(!next.isEmpty());
        ((GridData) link.getLayoutData()).exclude = next.isEmpty();
        link.getParent().layout(true, true);
    }
}
