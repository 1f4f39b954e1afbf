// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thinslice.agreement.Result;
import org.thinslice.base.Texts;

/**
 * The table of variance behind an intraclass correlation of complete slices.
 *
 * @param rows between slices, between observers, residual, within slices
 */
public record MeanSquares(List<Row> rows) {

    private static final Texts TEXTS = Texts.of(MeanSquares.class);

    /**
     * A line of it.
     *
     * @param source  where the differences come from
     * @param squares sum of squares
     * @param degrees degrees of freedom
     * @param mean    mean square
     */
    public record Row(String source, double squares, double degrees, double mean) {
    }

    public MeanSquares {
        rows = List.copyOf(rows);
    }

    /** The table behind a result; no rows where it does not rest on one. */
    public static MeanSquares of(Result result) {
        var rows = new ArrayList<Row>();
        var details = result.details();
        if (result.coefficient().equals("icc") && details.keySet().containsAll(List.of("n", "k", "MSR", "MSC", "MSE", "MSW"))) {
            double n = details.get("n");
            double k = details.get("k");
            rows.add(row("MSR", n - 1, details));
            rows.add(row("MSC", k - 1, details));
            rows.add(row("MSE", (n - 1) * (k - 1), details));
            rows.add(row("MSW", n * (k - 1), details));
        }
        return new MeanSquares(rows);
    }

    private static Row row(String name, double degrees, Map<String, Double> details) {
        return new Row(TEXTS.say("source." + name), degrees * details.get(name), degrees, details.get(name));
    }
}
