// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import org.thinslice.exchange.Styles.Look;

/**
 * One column of a table of rows.
 *
 * @param head  its name
 * @param width its width on a sheet, in characters
 * @param look  how its name looks
 * @param cell  writes a row's cell, exactly one
 */
record Column<R>(String head, int width, Look look, Cell<R> cell) {

    /** Writes exactly one cell. */
    @FunctionalInterface
    interface Cell<R> {
        void write(Cells out, R row) throws IOException;
    }

    static <R> Column<R> text(String head, int width, Cell<R> cell) {
        return new Column<>(head, width, Look.HEAD, cell);
    }

    /** A column that people are asked to fill in. */
    static <R> Column<R> input(String head, int width) {
        return new Column<>(head, width, Look.HEAD_INPUT, (out, row) -> out.blank());
    }

    /** A column whose cells stand on the right, and so does its name. */
    static <R> Column<R> number(String head, int width, Cell<R> cell) {
        return new Column<>(head, width, Look.HEAD_NUMBER, cell);
    }
}
