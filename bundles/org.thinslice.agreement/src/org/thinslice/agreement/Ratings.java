// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * One item's ratings: units (slices) × raters (observers), kept by unit and sparse, so that memory grows with the
 * ratings and not with the cells of the table. Immutable.
 */
public final class Ratings {

    private final Level level;
    private final Categories categories;
    private final Names names;
    private final Cells cells;
    private final Ends ends;

    Ratings(Level level, Categories categories, Names names, Cells cells) {
        this(level, categories, names, cells, Ends.OPEN);
    }

    Ratings(Level level, Categories categories, Names names, Cells cells, Ends ends) {
        this.level = level;
        this.categories = categories;
        this.names = names;
        this.cells = cells;
        this.ends = ends;
    }

    /** A table with units named 1, 2, … and raters r1, r2, …; NaN marks a missing rating. */
    public static Ratings wide(Level level, Categories categories, double[][] table) {
        return wide(level, categories, Names.numbered(table.length, table.length == 0 ? 0 : table[0].length), table);
    }

    /**
     * A table of units (rows) × raters (columns); NaN marks a missing rating.
     *
     * @throws IllegalArgumentException if rows have different lengths, names do not fit, or a value is infinite
     */
    public static Ratings wide(Level level, Categories categories, List<String> units, List<String> raters, double[][] table) {
        if (units.size() != table.length)
            throw new IllegalArgumentException("%d unit names for %d rows".formatted(units.size(), table.length));
        return wide(level, categories, new Names(units, raters, Optional.empty()), table);
    }

    private static Ratings wide(Level level, Categories categories, Names names, double[][] table) {
        return new Ratings(level, categories, names, new WideCells(table, names.raters().size()).cells(categories));
    }

    /** Collects long triples (unit, rater, value). */
    public static RatingsBuilder builder(Level level, Categories categories) {
        return new RatingsBuilder(level, categories);
    }

    public Level level() {
        return level;
    }

    public Categories categories() {
        return categories;
    }

    /** The ends of the scale: the first and the last of its points, or what was said of a scale without points. */
    public Ends ends() {
        var points = categories.values();
        return points.isEmpty() ? ends : new Ends(points.get(0), points.get(points.size() - 1));
    }

    /** Number of units, rated or not. */
    public int units() {
        return cells.units();
    }

    /** Number of raters, with ratings or not. */
    public int raters() {
        return cells.raters();
    }

    /** Number of ratings. */
    public int observations() {
        return cells.codes().size();
    }

    public String unit(int unit) {
        return names.units().get(unit);
    }

    public String rater(int rater) {
        return names.raters().get(rater);
    }

    /** Whether units belong to sessions, so that sessions can be resampled. */
    public boolean hasSessions() {
        return names.sessions().isPresent();
    }

    /** The session a unit was cut from. */
    public Optional<String> session(int unit) {
        return names.sessions().map(sessions -> sessions.get(unit));
    }

    /** First place of a unit's ratings. */
    public int from(int unit) {
        return cells.starts()[unit];
    }

    /** The place after a unit's last rating. */
    public int to(int unit) {
        return cells.starts()[unit + 1];
    }

    /** Number of ratings of a unit. */
    public int count(int unit) {
        return to(unit) - from(unit);
    }

    /** Rater of the rating at a place; raters ascend within a unit. */
    public int raterAt(int place) {
        return cells.raterAt(place);
    }

    /** Value of the rating at a place. */
    public double valueAt(int place) {
        return cells.codes().value(place);
    }

    /** What a rater gave a unit. */
    public OptionalDouble value(int unit, int rater) {
        int low = from(unit);
        int high = to(unit) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (raterAt(middle) == rater)
                return OptionalDouble.of(valueAt(middle));
            if (raterAt(middle) < rater)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return OptionalDouble.empty();
    }

    /** The whole table, units × raters, NaN where a rating is missing: for small tables. */
    public double[][] wide() {
        var table = new double[units()][raters()];
        for (int u = 0; u < units(); u++) {
            Arrays.fill(table[u], Double.NaN);
            for (int i = from(u); i < to(u); i++)
                table[u][raterAt(i)] = valueAt(i);
        }
        return table;
    }

    /** The same numbers read at another level of measurement. */
    public Ratings at(Level other) {
        return new Ratings(other, categories, names, cells, ends);
    }

    /** The same ratings with other declared categories. */
    public Ratings on(Categories other) {
        return new Ratings(level, other, names, cells, ends);
    }

    /** The same ratings on a scale with these ends, where points do not say them. */
    public Ratings within(Ends other) {
        return new Ratings(level, categories, names, cells, other);
    }

    /** The same ratings by raters numbered within each unit: right where each unit has raters of its own. */
    public Ratings numbered() {
        int most = IntStream.range(0, units()).map(this::count).max().orElse(0);
        var numbers = IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toList();
        var place = new int[observations()];
        for (int u = 0; u < units(); u++)
            for (int i = from(u); i < to(u); i++)
                place[i] = i - from(u);
        return new Ratings(level, categories, new Names(names.units(), numbers, names.sessions()),
                new Cells(most, cells.starts(), place, cells.codes()), ends);
    }

    Names names() {
        return names;
    }

    Cells cells() {
        return cells;
    }

    /** The ratings as indices into their distinct values. */
    Codes codes() {
        return cells.codes();
    }

    /** Number of ratings of each rater; counted once, not to be changed. */
    int[] perRater() {
        return cells.perRater();
    }

    /** Where each unit's ratings begin; not to be changed. */
    int[] starts() {
        return cells.starts();
    }
}
