// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Thirty slices rated by six observers with gaps, drawn with k3 a point and a quarter stricter than the others and k5 at
 * random. What tests expect of it was computed in R, with lme4 and with formulas written out.
 */
final class OneStrict {

    private static final List<String> COLUMNS = List.of("4552425565565564237.54557473..", "644.5334..364564457.5455534.23",
            ".342325433.7324222524244.33331", "5542544665466355246.64656344.3", "272437157535565423572211754745", "463.544653565464.4736445..4543");

    private OneStrict() {
    }

    /** Slices c01 to c30, observers k1 to k6. */
    static Ratings panel(Level level) {
        var table = new double[30][6];
        for (int u = 0; u < 30; u++)
            for (int r = 0; r < 6; r++)
                table[u][r] = COLUMNS.get(r).charAt(u) == '.' ? Double.NaN : COLUMNS.get(r).charAt(u) - '0';
        return Ratings.wide(level, Categories.range(1, 7), IntStream.rangeClosed(1, 30).mapToObj("c%02d"::formatted).toList(),
                List.of("k1", "k2", "k3", "k4", "k5", "k6"), table);
    }
}
