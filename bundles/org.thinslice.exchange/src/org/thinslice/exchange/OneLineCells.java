// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.thinslice.exchange.Styles.Look;

/** Cells whose texts have blanks where they had line breaks, for programs that read a table line by line. */
record OneLineCells(Cells out) implements Cells {

    /** The same columns without line breaks. */
    static <R> List<Column<R>> of(List<Column<R>> columns) {
        return columns.stream().map(column -> new Column<R>(column.head(), column.width(), column.look(),
                (out, row) -> column.cell().write(new OneLineCells(out), row))).toList();
    }

    @Override
    public void blank() throws IOException {
        out.blank();
    }

    @Override
    public void text(Look look, String value) throws IOException {
        out.text(look, value.replaceAll("\\R", " "));
    }

    @Override
    public void number(Look look, double value) throws IOException {
        out.number(look, value);
    }

    @Override
    public void moment(Instant at) throws IOException {
        out.moment(at);
    }

    @Override
    public void truth(boolean value) throws IOException {
        out.truth(value);
    }

    @Override
    public void formula(Look look, String formula, double value) throws IOException {
        out.formula(look, formula, value);
    }
}
