// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Texts;
import org.thinslice.results.multiverse.Multiverse;
import org.thinslice.ui.agreement.Desks;
import org.thinslice.ui.kit.OpenStudy;

/** What the coefficients would have been had other choices been made: how far each moves, and every choice. */
public final class ChoicesView extends ViewPart {

    private static final Texts TEXTS = Texts.of(ChoicesView.class);

    private ChoicesDesk desk;
    private Composite place;
    private Label words;
    private Button start;
    private CTabFolder tabs;
    private ChoiceTable moves;
    private ChoiceTable every;
    private Multiverse shown;

    @Override
    public void createPartControl(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(place);
        words = new Label(place, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        start = new Button(place, SWT.PUSH);
        start.setText(TEXTS.say("choices.start"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(start);
        start.addListener(SWT.Selection, event -> {
            desk.compute();
            refresh();
        });
        tabs = new CTabFolder(place, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(tabs);
        moves = tab("choices.moves");
        every = tab("choices.all");
        every.onPick(row -> desk.pick(shown.exclusions().get(row / shown.aggregations().size())));
        tabs.setSelection(0);
        desk = new ChoicesDesk(Desks.of(getViewSite()), new JobRunning(OpenStudy.in(getSite()), parent), this::refresh);
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("choices.copy", () -> Copying.text(tabs.getDisplay(), shown == null ? "" : SheetDesk.tabs(
                tabs.getSelectionIndex() == 0 ? shown.swayRows() : shown.rows()))));
        bar.add(new Separator());
        bar.add(action("choices.save", this::save));
        refresh();
    }

    private ChoiceTable tab(String key) {
        var made = new ChoiceTable(tabs);
        var tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(TEXTS.say(key));
        tab.setControl(made.control());
        return made;
    }

    private static Action action(String key, Runnable what) {
        return new Action(TEXTS.say(key)) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    private void save() {
        if (shown == null)
            return;
        var why = new ArrayList<List<String>>();
        why.add(List.of(TEXTS.say("choices.left"), TEXTS.say("choices.why")));
        shown.exclusions().forEach(each -> why.add(List.of(each.label(), each.why())));
        new TableSaving(OpenStudy.in(getSite()), getSite().getShell()).ask(shown.summary(), shown.label(), List.of(shown.swayRows(), shown.rows(), why));
    }

    private void refresh() {
        if (desk == null)
            return;
        words.setText(desk.words());
        start.setVisible(desk.waiting());
        ((GridData) start.getLayoutData()).exclude = !desk.waiting();
        var next = desk.multiverse().orElse(null);
        if (next != shown) {
            shown = next;
            moves.show(next == null ? List.of() : next.swayRows());
            every.show(next == null ? List.of() : next.rows());
        }
        place.layout();
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }

    @Override
    public void dispose() {
        if (desk != null)
            desk.close();
        super.dispose();
    }
}
