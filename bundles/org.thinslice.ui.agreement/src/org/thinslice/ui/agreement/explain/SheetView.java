// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Texts;
import org.thinslice.results.Grras;
import org.thinslice.results.GrrasItem;
import org.thinslice.ui.agreement.Column;
import org.thinslice.ui.agreement.Desks;
import org.thinslice.ui.agreement.RowTable;
import org.thinslice.ui.agreement.ScoringDialog;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.shell.Product;

/** The reporting sheet: fifteen items, what the study says to each, what is left to write; below, the one selected in full. */
public final class SheetView extends ViewPart {

    private static final Texts TEXTS = Texts.of(SheetView.class);
    private static final int MARGIN = 8;

    private SheetDesk desk;
    private SashForm sash;
    private RowTable<GrrasItem> table;
    private StyledText words;

    @Override
    public void createPartControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        table = new RowTable<>(sash, columns());
        table.viewer().addPostSelectionChangedListener(event -> read());
        words = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        words.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        words.setCaret(null);
        words.setFont(JFaceResources.getDialogFont());
        sash.setWeights(3, 2);
        var scoring = Desks.scoring(getSite().getWorkbenchWindow());
        desk = new SheetDesk(Desks.of(getViewSite()), scoring, new JobRunning(OpenStudy.in(getSite()), parent), InstantSource.system(), Product.version(),
                this::refresh);
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("sheet.paper", () -> Copying.text(sash.getDisplay(), desk.paper())));
        bar.add(new Separator());
        bar.add(action("sheet.copy", () -> Copying.text(sash.getDisplay(), desk.tabs())));
        bar.add(new Separator());
        bar.add(action("sheet.scores", () -> ScoringDialog.ask(getSite().getShell(), scoring, TEXTS.say("sheet.scores.use"))));
        bar.add(new Separator());
        bar.add(action("sheet.save", this::save));
        refresh();
    }

    private static List<Column<GrrasItem>> columns() {
        return List.of(Column.numbers(TEXTS.say("sheet.number"), 48, item -> Integer.toString(item.number()), Comparator.comparingInt(GrrasItem::number)),
                Column.words(TEXTS.say("sheet.section"), 130, item -> item.section().label()),
                Column.words(TEXTS.say("sheet.heading"), 190, GrrasItem::heading), Column.words(TEXTS.say("sheet.known"), 420, GrrasItem::knownText),
                Column.words(TEXTS.say("sheet.open"), 320, GrrasItem::openText));
    }

    private static Action action(String key, Runnable what) {
        var action = new Action(TEXTS.say(key)) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(TEXTS.say(key + ".tip"));
        return action;
    }

    private void save() {
        desk.written().ifPresent(written -> new TableSaving(OpenStudy.in(getSite()), getSite().getShell()).ask(Grras.title(), "GRRAS",
                List.of(written.sheet().rows())));
    }

    private void refresh() {
        if (desk == null)
            return;
        var place = table.viewer().getTable().getSelectionIndex();
        table.rows(desk.written().map(written -> written.sheet().items()).orElse(List.of()));
        table.viewer().getTable().setSelection(Math.max(0, place));
        read();
    }

    private void read() {
        var item = table.selected();
        words.setText(item == null ? TEXTS.say("sheet.none") : text(item));
        if (item != null)
            words.setStyleRange(Reading.bold(0, item.heading().length() + Integer.toString(item.number()).length() + 2));
    }

    private static String text(GrrasItem item) {
        var text = item.number() + "  " + item.heading() + "\n" + TEXTS.say("sheet.asks", item.asks());
        if (!item.known().isEmpty())
            text += "\n\n" + TEXTS.say("sheet.known") + "\n" + String.join("\n", item.known());
        return item.open().isEmpty() ? text : text + "\n\n" + TEXTS.say("sheet.open") + "\n" + item.openText();
    }

    @Override
    public void setFocus() {
        table.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        if (desk != null)
            desk.close();
        super.dispose();
    }
}
