// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table that holds the numbers of a figure: full precision, a point as the decimal sign. */
final class Cells {

    private Cells() {
    }

    /** The given cells, then value, low, high and the reason for what is absent. */
    static List<String> of(List<String> first, Mark mark) {
        var cells = new ArrayList<>(first);
        cells.add(mark.number().isPresent() ? number(mark.number().getAsDouble()) : "");
        cells.add(mark instanceof Mark.Estimate estimate ? number(estimate.low()) : "");
        cells.add(mark instanceof Mark.Estimate estimate ? number(estimate.high()) : "");
        cells.add(mark.why());
        return List.copyOf(cells);
    }

    /** A number at full precision; whole numbers without decimals. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : Double.toString(value);
    }
}
