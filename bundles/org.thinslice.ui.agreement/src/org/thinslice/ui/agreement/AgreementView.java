// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Texts;
import org.thinslice.ui.agreement.exclusion.ExclusionMenu;
import org.thinslice.ui.agreement.exclusion.ScopeBar;
import org.thinslice.ui.agreement.explain.WhyMenu;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.ItemAgreement;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.agreement.model.StudyAgreement;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.chart.ChartCanvas;

/** The coefficients of every item with their intervals or the reason why there is none; each can be asked 'why?'. */
public final class AgreementView extends ViewPart {

    private static final Texts TEXTS = Texts.of(AgreementView.class);

    private final StackLayout stack = new StackLayout();
    private AgreementDesk desk;
    private Composite parent;
    private ChartCanvas words;
    private AgreementTree tree;
    private List<ItemAgreement> items = List.of();
    private Registration listening;

    @Override
    public void createPartControl(Composite place) {
        desk = Desks.of(getViewSite());
        parent = ScopeBar.above(place, desk);
        parent.setLayout(stack);
        words = new ChartCanvas(parent);
        tree = new AgreementTree(parent);
        tree.onPick(desk::pick);
        var why = new WhyMenu(getSite().getPage());
        tree.tree().addListener(SWT.DefaultSelection, event -> why.ask());
        getViewSite().getActionBars().getToolBarManager().add(why.action());
        why.on(tree.tree());
        new ExclusionMenu(getSite().getWorkbenchWindow(), desk).on(tree.tree());
        listening = desk.listen(this::refresh);
    }

    private void refresh() {
        var next = desk.agreement().map(StudyAgreement::items).orElse(List.of());
        if (next != items) {
            items = next;
            tree.show(items);
        }
        tree.select(desk.selected());
        say(desk.agreement().filter(StudyAgreement::simulated).map(all -> TEXTS.say("agreement.simulated")).orElse(""));
        words.say(Sight.sentence(desk.stage()));
        var top = items.isEmpty() ? words : tree.tree();
        if (stack.topControl != top) {
            stack.topControl = top;
            parent.layout();
        }
    }

    /** Setting even the same words again lays the whole part out anew. */
    private void say(String description) {
        if (!description.equals(getContentDescription()))
            setContentDescription(description);
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (listening != null)
            listening.close();
        super.dispose();
    }
}
