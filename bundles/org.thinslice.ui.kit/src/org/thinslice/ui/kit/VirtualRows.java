// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import org.eclipse.swt.widgets.Table;

/**
 * Takes rows out of virtual tables. On GTK, a table whose row with the cursor is taken out asks at once for the next row, even if that
 * one goes, too; the toolkit then makes an item for it that nobody disposes of, and whoever sets its colours later, as a change of
 * theme does, ends the program. So the cursor goes to the first row before, and the first row goes last and alone.
 */
public final class VirtualRows {

    private VirtualRows() {
    }

    /** Makes a table no longer than so many rows; where rows go, none is selected afterwards. */
    public static void cut(Table table, int most) {
        if (table.getItemCount() <= most)
            return;
        table.setSelection(0);
        table.setItemCount(Math.max(1, most));
        table.deselectAll();
        table.setItemCount(most);
    }
}
