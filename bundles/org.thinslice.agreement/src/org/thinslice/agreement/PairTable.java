// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.List;
import java.util.stream.IntStream;

/** Observer × observer: one measure for every pair, on the units both rated. Symmetric; the diagonal is not defined. */
public final class PairTable {

    private final List<String> raters;
    private final PairMeasure measure;
    private final Reliability[][] cells;
    private final int[][] common;

    private PairTable(List<String> raters, PairMeasure measure) {
        this.raters = raters;
        this.measure = measure;
        cells = new Reliability[raters.size()][raters.size()];
        common = new int[raters.size()][raters.size()];
    }

    /** The table at 95 % confidence. */
    public static PairTable of(Ratings ratings, PairMeasure measure) {
        return of(ratings, measure, 0.95);
    }

    /** The table with intervals of a given confidence in (0, 1). */
    public static PairTable of(Ratings ratings, PairMeasure measure, double confidence) {
        var table = new PairTable(IntStream.range(0, ratings.raters()).mapToObj(ratings::rater).toList(), measure);
        var columns = new RaterColumns(ratings);
        var self = PairMeasure.undefined("undefined.self");
        for (int a = 0; a < table.size(); a++) {
            table.cells[a][a] = self;
            table.common[a][a] = columns.values(a).length;
            for (int b = 0; b < a; b++) {
                var pair = columns.pair(b, a);
                table.cells[a][b] = table.cells[b][a] = measure.of(pair, confidence);
                table.common[a][b] = table.common[b][a] = pair.units();
            }
        }
        return table;
    }

    /** Names of the observers, in the order of the table. */
    public List<String> raters() {
        return raters;
    }

    /** Number of observers. */
    public int size() {
        return raters.size();
    }

    public PairMeasure measure() {
        return measure;
    }

    /** The measure of two observers. */
    public Reliability cell(int a, int b) {
        return cells[a][b];
    }

    /** Number of units both rated. */
    public int common(int a, int b) {
        return common[a][b];
    }
}
