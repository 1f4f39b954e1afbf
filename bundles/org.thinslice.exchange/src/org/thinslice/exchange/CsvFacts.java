// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;

/**
 * What a csv file of an export turned out to hold.
 *
 * @param name    name of the file
 * @param columns its columns
 * @param rows    how many rows there are below the header
 */
record CsvFacts(String name, List<Fact> columns, int rows) {

    /**
     * A column.
     *
     * @param head     its head
     * @param type     integer, number, boolean, datetime, string, or any where cells differ in kind
     * @param bytes    longest cell, in bytes of UTF-8
     * @param several  whether a cell has line breaks
     */
    record Fact(String head, String type, int bytes, boolean several) {
    }

    CsvFacts {
        columns = List.copyOf(columns);
    }

    /** Whether a cell of any column has line breaks. */
    boolean several() {
        return columns.stream().anyMatch(Fact::several);
    }

    /** A column by its head. */
    Fact column(String head) {
        return columns.stream().filter(each -> each.head().equals(head)).findFirst().orElseThrow();
    }
}
