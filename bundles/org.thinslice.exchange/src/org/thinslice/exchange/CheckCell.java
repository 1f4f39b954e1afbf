// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

/**
 * Where a coefficient is computed again.
 *
 * @param sheet the check sheet as formulas have it
 * @param row   its row there, 1 for the first
 */
record CheckCell(String sheet, int row) {

    /** The cell with the number computed again. */
    String live() {
        return sheet + "$" + CheckSheet.FORMULA + "$" + row;
    }

    /** The cell with its difference from the program's. */
    String difference() {
        return sheet + "$" + CheckSheet.DIFFERENCE + "$" + row;
    }
}
