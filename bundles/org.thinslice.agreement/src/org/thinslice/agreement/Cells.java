// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/** The ratings of a table, unit after unit, and what is counted of them once for every coefficient. */
final class Cells {

    private final int raters;
    private final int[] start;
    /** Whether every rater rated every unit, so that who gave a rating follows from its place. */
    private final boolean complete;
    private final int[] rater;
    private final Codes codes;
    private int[] perRater;
    private Patterns patterns;

    /**
     * @param raters number of raters, with ratings or not
     * @param start  where each unit's ratings begin, and where the last one's end
     * @param rater  who gave each rating, ascending within a unit
     * @param codes  the values
     */
    Cells(int raters, int[] start, int[] rater, Codes codes) {
        this(raters, start, false, rater, codes);
    }

    private Cells(int raters, int[] start, boolean complete, int[] rater, Codes codes) {
        this.raters = raters;
        this.complete = complete;
        this.start = start;
        this.rater = rater;
        this.codes = codes;
    }

    /** Every rater rated every unit. */
    static Cells complete(int units, int raters, Codes codes) {
        int[] start = new int[units + 1];
        for (int u = 1; u <= units; u++)
            start[u] = u * raters;
        return new Cells(raters, start, true, new int[0], codes);
    }

    int[] starts() {
        return start;
    }

    int units() {
        return start.length - 1;
    }

    int raters() {
        return raters;
    }

    int raterAt(int place) {
        return complete ? place % raters : rater[place];
    }

    Codes codes() {
        return codes;
    }

    /** Number of ratings of each rater; counted once, not to be changed. */
    synchronized int[] perRater() {
        if (perRater == null)
            perRater = countRaters();
        return perRater;
    }

    private int[] countRaters() {
        var counted = new int[raters];
        if (complete)
            Arrays.fill(counted, units());
        for (int r : rater)
            counted[r]++;
        return counted;
    }

    /** The units by equal counts of the scale's points; counted once. */
    synchronized Patterns patterns() {
        if (patterns == null)
            patterns = Patterns.of(start, codes);
        return patterns;
    }
}
