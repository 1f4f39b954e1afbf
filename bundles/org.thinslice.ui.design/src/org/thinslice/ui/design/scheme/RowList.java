// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;

/**
 * Rows for the parts of an element; they are made anew when other parts are there than before, and refreshed otherwise.
 *
 * @param <P> a part: what a row stands for
 */
abstract class RowList<P> implements Row {

    final SchemeDesk desk;
    private final Composite list;
    private final Message message;
    private final Runnable resized;
    private final List<Row> rows = new ArrayList<>();
    private List<P> shown = List.of();

    RowList(SchemeDesk desk, Composite box, int columns, Runnable resized) {
        this.desk = desk;
        this.resized = resized;
        list = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 3).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        message = new Message(box, resized);
    }

    /** The parts there are now. */
    abstract List<P> parts();

    /** Makes the widgets of one part, as many as the list has columns, and says what to refresh. */
    abstract void row(P part, Composite parent, List<Row> rows);

    /** Shows what is to be put right. */
    abstract void check(Message place);

    @Override
    public void refresh() {
        var now = parts();
        if (now.equals(shown))
            rows.forEach(Row::refresh);
        else
            rebuild(now);
        check(message);
    }

    private void rebuild(List<P> now) {
        shown = List.copyOf(now);
        var focus = focused();
        rows.clear();
        for (var child : list.getChildren())
            child.dispose();
        now.forEach(part -> row(part, list, rows));
        if (focus >= 0 && focus < list.getChildren().length)
            list.getChildren()[focus].setFocus();
        list.requestLayout();
        resized.run();
    }

    private int focused() {
        var children = list.getChildren();
        for (int i = 0; i < children.length; i++)
            if (children[i].isFocusControl())
                return i;
        return -1;
    }

    /** A text field of a row. */
    TextRow field(Composite parent, String name, TextRow.Binding binding, List<Row> rows) {
        var row = new TextRow(parent, SWT.SINGLE, binding, null, desk.edits()::seal);
        row.control().setToolTipText(name);
        FormBuilder.name(row.control(), name);
        rows.add(row);
        return row;
    }

    /** A small button of a row. */
    static Button button(Composite parent, Icon icon, String name, Runnable action) {
        var button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(Icons.image(icon));
        button.setToolTipText(name);
        FormBuilder.name(button, name);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    /** Fills what is left of the row. */
    static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(control);
    }
}
