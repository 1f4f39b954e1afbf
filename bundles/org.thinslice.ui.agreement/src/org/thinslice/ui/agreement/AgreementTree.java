// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.ui.agreement.model.AgreementLine;
import org.thinslice.ui.agreement.model.ItemAgreement;

/** Items and, under each, its coefficients: value, interval in print and drawn, what it rests on, what to know. */
final class AgreementTree {

    private static final Texts TEXTS = Texts.of(AgreementTree.class);
    private static final int DRAWN = 3;

    private final Tree tree;
    private Consumer<Subject> picked = subject -> { };

    AgreementTree(Composite parent) {
        tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        column("tree.coefficient", 218, SWT.LEFT);
        column("tree.value", 56, SWT.RIGHT);
        column("tree.interval", 104, SWT.LEFT);
        column("tree.drawn", 158, SWT.LEFT);
        column("tree.slices", 60, SWT.RIGHT);
        column("tree.observers", 86, SWT.RIGHT);
        column("tree.ratings", 72, SWT.RIGHT);
        column("tree.note", 420, SWT.LEFT);
        tree.addListener(SWT.PaintItem, new IntervalCell(DRAWN, AgreementTree::line));
        tree.addListener(SWT.Selection, event -> pick((TreeItem) event.item));
    }

    private void column(String key, int width, int style) {
        var column = new TreeColumn(tree, style);
        column.setText(TEXTS.say(key));
        column.setWidth(Heads.width(tree, column.getText(), width));
    }

    Tree tree() {
        return tree;
    }

    void onPick(Consumer<Subject> listener) {
        picked = listener;
    }

    /** The coefficient selected, if it is one. */
    Optional<AgreementLine> selected() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : line(tree.getSelection()[0]);
    }

    /** Shows other results. */
    void show(List<ItemAgreement> items) {
        tree.setRedraw(false);
        tree.removeAll();
        items.forEach(this::add);
        tree.setRedraw(true);
    }

    private void add(ItemAgreement item) {
        var head = new TreeItem(tree, SWT.NONE);
        head.setText(0, item.label());
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        head.setData(item);
        for (var result : item.results().results()) {
            var line = new AgreementLine(item, result);
            var row = new TreeItem(head, SWT.NONE);
            row.setData(line);
            List<Function<AgreementLine, String>> cells = List.of(l -> l.result().label(), AgreementLine::value, AgreementLine::interval,
                    l -> "", l -> Integer.toString(l.result().basis().units()), l -> Integer.toString(l.result().basis().raters()),
                    l -> Integer.toString(l.result().basis().observations()), AgreementLine::note);
            for (var i = 0; i < cells.size(); i++)
                row.setText(i, cells.get(i).apply(line));
        }
        head.setExpanded(true);
    }

    /** Selects the line a subject means; the item's head if it means no coefficient. */
    void select(Subject subject) {
        var current = tree.getSelectionCount() == 0 ? Optional.<Subject>empty() : Optional.of(subject(tree.getSelection()[0]));
        if (current.filter(now -> means(now, subject)).isPresent())
            return;
        rows().stream().filter(row -> means(subject(row), subject)).findFirst().ifPresent(tree::setSelection);
    }

    private static boolean means(Subject row, Subject wanted) {
        return row.get(Part.ITEM).equals(wanted.get(Part.ITEM)) && row.get(Part.COEFFICIENT).equals(wanted.get(Part.COEFFICIENT));
    }

    private List<TreeItem> rows() {
        var rows = new ArrayList<TreeItem>();
        for (var head : tree.getItems()) {
            rows.add(head);
            rows.addAll(List.of(head.getItems()));
        }
        return rows;
    }

    private void pick(TreeItem item) {
        picked.accept(subject(item));
    }

    private static Subject subject(TreeItem item) {
        return item.getData() instanceof AgreementLine line ? line.subject()
                : Subject.of(Part.ITEM, ((ItemAgreement) item.getData()).label());
    }

    private static Optional<AgreementLine> line(TreeItem item) {
        return item.getData() instanceof AgreementLine line ? Optional.of(line) : Optional.empty();
    }
}
