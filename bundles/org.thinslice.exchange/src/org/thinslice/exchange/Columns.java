// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

/** Letters of a sheet's columns. */
final class Columns {

    private static final String[] FIRST = new String[702];

    static {
        for (int i = 0; i < FIRST.length; i++)
            FIRST[i] = i < 26 ? String.valueOf((char) ('A' + i)) : "" + (char) ('A' + i / 26 - 1) + (char) ('A' + i % 26);
    }

    private Columns() {
    }

    /** The letters of a column: 0 is A, 26 is AA. */
    static String letters(int column) {
        if (column < FIRST.length)
            return FIRST[column];
        return org.apache.poi.ss.util.CellReference.convertNumToColString(column);
    }
}
