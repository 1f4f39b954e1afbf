// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A table and the sheet it wants to be on.
 *
 * @param sheet   name of the sheet; its table is named after it
 * @param columns its columns, at least one
 * @param fixed   how many columns on the left stay in view, and come again where there are more than a sheet has
 * @param rows    its rows; read once, in their order
 */
record SheetTable<R>(String sheet, List<Column<R>> columns, int fixed, List<R> rows) {

    SheetTable {
        Objects.requireNonNull(sheet, "sheet");
        columns = List.copyOf(columns);
        Objects.requireNonNull(rows, "rows");
        if (columns.isEmpty() || fixed < 0 || fixed > columns.size())
            throw new IllegalArgumentException("%d of %d columns stay in view".formatted(fixed, columns.size()));
    }
}
