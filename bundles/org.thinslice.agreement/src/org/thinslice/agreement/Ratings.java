// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thinslice.base.Problem;

/**
 * One item's ratings: units (slices) × raters (observers), kept by unit and sparse, so that memory grows with the
 * ratings and not with the cells of the table. Immutable.
 */
public final class Ratings {

    private final Level level;
    private final Categories categories;
    private final List<String> units;
    private final List<String> raters;
    private final Optional<List<String>> sessions;
    private final int[] start;
    private final int[] rater;
    private final double[] value;
    private Codes codes;
    private int[] perRater;

    Ratings(Level level, Categories categories, List<String> units, List<String> raters, Optional<List<String>> sessions,
            int[] start, int[] rater, double[] value) {
        this.level = level;
        this.categories = categories;
        this.units = units;
        this.raters = raters;
        this.sessions = sessions;
        this.start = start;
        this.rater = rater;
        this.value = value;
    }

    /** A table with units named 1, 2, … and raters r1, r2, …; NaN marks a missing rating. */
    public static Ratings wide(Level level, Categories categories, double[][] table) {
        int columns = table.length == 0 ? 0 : table[0].length;
        var units = IntStream.rangeClosed(1, table.length).mapToObj(Integer::toString).toList();
        var raters = IntStream.rangeClosed(1, columns).mapToObj(i -> "r" + i).toList();
        return wide(level, categories, units, raters, table);
    }

    /**
     * A table of units (rows) × raters (columns); NaN marks a missing rating.
     *
     * @throws IllegalArgumentException if rows have different lengths, names do not fit, or a value is infinite
     */
    public static Ratings wide(Level level, Categories categories, List<String> units, List<String> raters, double[][] table) {
        if (units.size() != table.length)
            throw new IllegalArgumentException("%d unit names for %d rows".formatted(units.size(), table.length));
        int all = Arrays.stream(table).mapToInt(row -> (int) Arrays.stream(row).filter(x -> !Double.isNaN(x)).count()).sum();
        int[] start = new int[table.length + 1];
        int[] rater = new int[all];
        double[] value = new double[all];
        int next = 0;
        for (int u = 0; u < table.length; u++) {
            if (table[u].length != raters.size())
                throw new IllegalArgumentException("row %d has %d cells for %d raters".formatted(u + 1, table[u].length, raters.size()));
            for (int r = 0; r < table[u].length; r++)
                if (!Double.isNaN(table[u][r])) {
                    rater[next] = r;
                    value[next++] = finite(table[u][r]);
                }
            start[u + 1] = next;
        }
        return new Ratings(level, categories, List.copyOf(units), List.copyOf(raters), Optional.empty(), start, rater, value);
    }

    static double finite(double value) {
        if (!Double.isFinite(value))
            throw new IllegalArgumentException("a rating must be a finite number, not " + value);
        return value + 0.0;
    }

    /** Collects long triples (unit, rater, value). */
    public static Builder builder(Level level, Categories categories) {
        return new Builder(level, categories);
    }

    public Level level() {
        return level;
    }

    public Categories categories() {
        return categories;
    }

    /** Number of units, rated or not. */
    public int units() {
        return units.size();
    }

    /** Number of raters, with ratings or not. */
    public int raters() {
        return raters.size();
    }

    /** Number of ratings. */
    public int observations() {
        return value.length;
    }

    public String unit(int unit) {
        return units.get(unit);
    }

    public String rater(int rater) {
        return raters.get(rater);
    }

    /** Whether units belong to sessions, so that sessions can be resampled. */
    public boolean hasSessions() {
        return sessions.isPresent();
    }

    /** The session a unit was cut from. */
    public Optional<String> session(int unit) {
        return sessions.map(names -> names.get(unit));
    }

    /** First place of a unit's ratings. */
    public int from(int unit) {
        return start[unit];
    }

    /** The place after a unit's last rating. */
    public int to(int unit) {
        return start[unit + 1];
    }

    /** Number of ratings of a unit. */
    public int count(int unit) {
        return start[unit + 1] - start[unit];
    }

    /** Rater of the rating at a place; raters ascend within a unit. */
    public int raterAt(int place) {
        return rater[place];
    }

    /** Value of the rating at a place. */
    public double valueAt(int place) {
        return value[place];
    }

    /** What a rater gave a unit. */
    public OptionalDouble value(int unit, int rater) {
        int at = Arrays.binarySearch(this.rater, start[unit], start[unit + 1], rater);
        return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(value[at]);
    }

    /** The whole table, units × raters, NaN where a rating is missing: for small tables. */
    public double[][] wide() {
        var table = new double[units()][raters()];
        for (int u = 0; u < units(); u++) {
            Arrays.fill(table[u], Double.NaN);
            for (int i = start[u]; i < start[u + 1]; i++)
                table[u][rater[i]] = value[i];
        }
        return table;
    }

    /** The same numbers read at another level of measurement. */
    public Ratings at(Level other) {
        return new Ratings(other, categories, units, raters, sessions, start, rater, value);
    }

    /** The same ratings with other declared categories. */
    public Ratings on(Categories other) {
        return new Ratings(level, other, units, raters, sessions, start, rater, value);
    }

    /** The ratings as indices into their distinct values; computed once. */
    synchronized Codes codes() {
        if (codes == null)
            codes = Codes.of(value);
        return codes;
    }

    /** Number of ratings of each rater; counted once, not to be changed. */
    synchronized int[] perRater() {
        if (perRater == null) {
            perRater = new int[raters.size()];
            for (int r : rater)
                perRater[r]++;
        }
        return perRater;
    }

    int[] starts() {
        return start;
    }

    /** Collects ratings in any order; units and raters are numbered as they first appear. */
    public static final class Builder {

        private final RatingRows rows;

        private Builder(Level level, Categories categories) {
            rows = new RatingRows(level, categories);
        }

        /** Adds one rating. @throws IllegalArgumentException if the value is not a finite number */
        public Builder rating(String unit, String rater, double value) {
            rows.add(rows.unit(unit), rows.rater(rater), finite(value));
            return this;
        }

        /** Declares a unit, so that it keeps its place even without ratings. */
        public Builder unit(String unit) {
            rows.unit(unit);
            return this;
        }

        /** Declares a rater, so that the rater keeps its place even without ratings. */
        public Builder rater(String rater) {
            rows.rater(rater);
            return this;
        }

        /** Says which session a unit was cut from. */
        public Builder session(String unit, String session) {
            rows.session(rows.unit(unit), session);
            return this;
        }

        /** The table. @throws Problem if a rater rated a unit twice; the sentence names both */
        public Ratings build() throws Problem {
            return rows.table();
        }
    }
}
