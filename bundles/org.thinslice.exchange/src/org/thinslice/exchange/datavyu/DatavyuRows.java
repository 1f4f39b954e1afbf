// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.datavyu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thinslice.base.Problem;
import org.thinslice.exchange.Grid;

/** Takes cells of a spreadsheet apart: a row for each code of each cell. What a cell says again, as an export by frames does, is passed over. */
public final class DatavyuRows {

    /** The header of the rows. */
    public static final List<String> HEADS = List.of("file", "column", "code", "item", "value", "ordinal", "onset", "offset", "coder");

    private final String file;
    private final Grid.Rows rows;
    private final Map<String, List<String>> before = new HashMap<>();
    private int count;

    DatavyuRows(String file, Grid.Rows rows) {
        this.file = file;
        this.rows = rows;
    }

    /** How many rows there were. */
    int count() {
        return count;
    }

    /**
     * One cell.
     *
     * @param line  where it stands
     * @param cells ordinal, onset, offset (in milliseconds) and the codes of the column
     */
    void cell(long line, DatavyuColumn column, List<String> cells) throws Problem {
        if (cells.equals(before.put(column.name(), cells)) || cells.get(1).isEmpty())
            return;
        var coder = column.coder().isPresent() ? code(column, cells, column.coder().getAsInt()) : "";
        for (int i = 0; i < column.codes().size(); i++)
            if (column.coder().isEmpty() || column.coder().getAsInt() != i) {
                count++;
                rows.row(line, List.of(file, column.name(), column.codes().get(i), column.item(i), code(column, cells, i), cells.get(0), cells.get(1),
                        cells.get(2), coder));
            }
    }

    /** A code that nobody has filled in stands there as its name in angle brackets. */
    private static String code(DatavyuColumn column, List<String> cells, int code) {
        var text = 3 + code < cells.size() ? cells.get(3 + code).strip() : "";
        return text.equals("<" + column.codes().get(code) + ">") ? "" : text;
    }
}
