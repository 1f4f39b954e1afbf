// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.thinslice.base.Texts;

/** The coefficients before and after, side by side. */
final class ComparisonTable {

    private static final Texts TEXTS = Texts.of(ComparisonTable.class);

    private final Table table;

    ComparisonTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        column("table.item", 170, SWT.LEFT);
        column("table.coefficient", 210, SWT.LEFT);
        column("table.before", 130, SWT.LEFT);
        column("table.after", 130, SWT.LEFT);
        column("table.change", 80, SWT.RIGHT);
    }

    private void column(String key, int width, int style) {
        var column = new TableColumn(table, style);
        column.setText(TEXTS.say(key));
        column.setWidth(width);
    }

    Table table() {
        return table;
    }

    /** Shows a comparison; none while it is computed. */
    void show(Optional<Comparison> comparison) {
        table.setRedraw(false);
        table.removeAll();
        var last = "";
        for (var row : comparison.map(Comparison::rows).orElse(List.of())) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { row.item().equals(last) ? "" : row.item(), row.label(), row.was(), row.becomes(), row.change() });
            item.setFont(0, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            last = row.item();
        }
        table.setRedraw(true);
    }
}
