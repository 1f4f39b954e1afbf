// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Result;
import org.thinslice.base.Texts;

/**
 * The table a coefficient was computed from: slices × observers, each slice with whether it was used.
 *
 * @param observers names of the columns
 * @param rows      every slice of the table, in its order
 */
public record UsedTable(List<String> observers, List<Row> rows) {

    private static final Texts TEXTS = Texts.of(UsedTable.class);

    /**
     * One slice.
     *
     * @param slice  its name
     * @param values what each observer gave it, in the order of the columns
     * @param left   why it was left out; empty where it was used
     */
    public record Row(String slice, List<OptionalDouble> values, String left) {

        public Row {
            values = List.copyOf(values);
        }

        /** Whether the coefficient counts it. */
        public boolean used() {
            return left.isEmpty();
        }
    }

    public UsedTable {
        observers = List.copyOf(observers);
        rows = List.copyOf(rows);
    }

    /** The table of a result that was computed from these ratings. */
    public static UsedTable of(Ratings ratings, Result result) {
        int least = least(ratings, result);
        var rows = new ArrayList<Row>();
        for (int u = 0; u < ratings.units(); u++) {
            int unit = u;
            rows.add(new Row(ratings.unit(u), IntStream.range(0, ratings.raters()).mapToObj(rater -> ratings.value(unit, rater)).toList(),
                    ratings.count(u) >= least ? "" : why(ratings.count(u))));
        }
        return new UsedTable(IntStream.range(0, ratings.raters()).mapToObj(ratings::rater).toList(), rows);
    }

    /** How many ratings a slice needs to be used. */
    private static int least(Ratings ratings, Result result) {
        if ("listwise".equals(result.options().get("missing")))
            return Math.max(1, ratings.raters());
        return result.coefficient().startsWith("krippendorff_alpha") && !result.coefficient().endsWith("gwet") ? 2 : 1;
    }

    private static String why(int ratings) {
        return TEXTS.say(ratings == 0 ? "left.none" : ratings == 1 ? "left.one" : "left.incomplete");
    }

    /** How many slices were used. */
    public int used() {
        return (int) rows.stream().filter(Row::used).count();
    }
}
