// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R>     what a row is
 * @param head    its head
 * @param width   in pixels at 100 %
 * @param numbers whether it holds numbers, which stand at the right
 * @param cell    the text of a cell
 * @param order   how rows are sorted by it
 */
public record Column<R>(String head, int width, boolean numbers, Function<R, String> cell, Comparator<R> order) {

    /** A column of words. */
    public static <R> Column<R> words(String head, int width, Function<R, String> cell) {
        return new Column<>(head, width, false, cell, Comparator.comparing(cell));
    }

    /** A column of numbers. */
    public static <R> Column<R> numbers(String head, int width, Function<R, String> cell, Comparator<R> order) {
        return new Column<>(head, width, true, cell, order);
    }
}
