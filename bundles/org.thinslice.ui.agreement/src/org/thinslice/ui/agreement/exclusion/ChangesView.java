// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Texts;
import org.thinslice.study.Change;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.Desks;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Registration;

/** What was changed since the study was made, and why; what is left out can be taken in again from here. */
public final class ChangesView extends ViewPart {

    private static final Texts TEXTS = Texts.of(ChangesView.class);

    private final StackLayout stack = new StackLayout();
    private Composite parent;
    private AgreementDesk desk;
    private Label words;
    private Table table;
    private List<Change> changes = List.of();
    private List<ChangeRow> rows = List.of();
    private Registration listening;

    @Override
    public void createPartControl(Composite place) {
        parent = place;
        parent.setLayout(stack);
        desk = Desks.of(getViewSite());
        words = new Label(parent, SWT.WRAP);
        words.setText(TEXTS.say("changes.none"));
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        column("changes.when", 130);
        column("changes.what", 280);
        column("changes.before", 64);
        column("changes.after", 64);
        column("changes.reason", 230);
        column("changes.state", 80);
        menu();
        listening = desk.listen(this::refresh);
    }

    private void column(String key, int width) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(TEXTS.say(key));
        column.setWidth(width);
    }

    private void menu() {
        var menu = new Menu(table);
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.say("menu.one", TEXTS.say("menu.takeback")));
        item.addListener(SWT.Selection, event -> takeBack());
        menu.addListener(SWT.Show, event -> item.setEnabled(table.getSelectionIndex() >= 0 && rows.get(table.getSelectionIndex()).out().isPresent()));
        table.setMenu(menu);
        table.addListener(SWT.DefaultSelection, event -> takeBack());
    }

    private void takeBack() {
        if (table.getSelectionIndex() >= 0)
            rows.get(table.getSelectionIndex()).out().ifPresent(thing -> new Excluding(OpenStudy.in(getSite()), getSite().getShell(), desk)
                    .ask(List.of(thing), true));
    }

    private void refresh() {
        var next = desk.study().map(Study::changes).orElse(List.of());
        if (next != changes) {
            changes = next;
            rows = desk.study().map(ChangeRow::of).orElse(List.of());
            table.removeAll();
            for (var row : rows)
                new TableItem(table, SWT.NONE).setText(new String[] { row.when(), row.what(), row.before(), row.after(), row.reason(), row.state() });
        }
        stack.topControl = rows.isEmpty() ? words : table;
        parent.layout();
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
