// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.observers.Order;
import org.thinslice.agreement.observers.Repeats;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/**
 * What a long table says beside the ratings of {@link RatingsFile}: in which order each observer rated (column
 * {@code position}, else {@code rated_at}, moments in ISO 8601 or numbers), and hidden repeats (rows whose {@code role} is
 * {@code repeat}, with their {@code occasion}, 2 if the table does not say). Positions that come from times count all of
 * an observer's showings, practice and repeats as well. A wide table says nothing of that.
 */
public final class RatedFile {

    private final Path file;
    private final boolean decimalComma;
    private final Map<String, Map<Showing, Double>> when;
    private final boolean timed;
    private final int repeated;
    private final Map<String, TreeMap<Integer, ItemCells>> repeats;

    /** A showing of a slice to an observer; occasion 1 is the rated one, 0 a practice. */
    record Showing(String slice, int occasion) {
    }

    RatedFile(Path file, boolean decimalComma, RatedRows rows) {
        this.file = file;
        this.decimalComma = decimalComma;
        this.when = rows.when();
        this.timed = rows.timed();
        this.repeated = rows.repeated();
        this.repeats = rows.repeats();
    }

    /**
     * Reads a table.
     *
     * @throws Problem if a position, time or occasion cannot be read; names row and column
     */
    public static RatedFile read(Path file, Progress progress) throws Problem {
        var grid = Grid.of(file);
        var rows = new RatedRows(file, grid.decimalComma());
        grid.read(rows, progress);
        return new RatedFile(file, grid.decimalComma(), rows);
    }

    /** What {@link RatingsFile} left out without this one taking it in. */
    public List<String> remarks(RatingsFile table) {
        var taken = Failures.TEXTS.say("remark.repeats", repeated);
        return table.remarks().stream().filter(remark -> !remark.equals(taken)).toList();
    }

    /** The order in which observers gave the ratings of one item. */
    public Order order(Ratings ratings) {
        var position = timed ? ranked() : when;
        return Order.ofPositions(ratings, (slice, observer) -> {
            var at = position.getOrDefault(observer, Map.of()).get(new Showing(slice, 1));
            return at == null ? OptionalDouble.empty() : OptionalDouble.of(at);
        });
    }

    /** 1, 2, 3, … in the order of time, equal times alike. */
    private Map<String, Map<Showing, Double>> ranked() {
        var ranked = new HashMap<String, Map<Showing, Double>>();
        when.forEach((observer, times) -> {
            var sorted = new ArrayList<>(times.values());
            sorted.sort(null);
            var own = new HashMap<Showing, Double>();
            times.forEach((showing, time) -> own.put(showing, (first(sorted, time) + sorted.lastIndexOf(time)) / 2.0 + 1));
            ranked.put(observer, own);
        });
        return ranked;
    }

    private static int first(List<Double> sorted, double time) {
        return sorted.indexOf(time);
    }

    /**
     * The hidden repeats of an item, each beside the rating before it.
     *
     * @param item    key of the item; empty for the only one
     * @param ratings its first ratings
     */
    public Repeats repeats(String item, Ratings ratings) throws Problem {
        var pairs = Repeats.builder(ratings.level(), ratings.categories());
        var occasions = repeats.getOrDefault(item.isEmpty() && repeats.size() == 1 ? repeats.keySet().iterator().next() : item, new TreeMap<>());
        var before = ratings;
        for (var occasion : occasions.values()) {
            var cells = new ItemCells("");
            for (int r = 0; r < ratings.raters(); r++)
                cells.declareObserver(ratings.rater(r));
            occasion.cells().forEach(cells::add);
            var again = new Codes(file, ratings.level(), ratings.categories(), decimalComma).ratings(cells);
            add(before, again, pairs);
            before = again;
        }
        return pairs.build();
    }

    private static void add(Ratings before, Ratings again, Repeats.Builder pairs) {
        var slices = new HashMap<String, Integer>();
        for (int u = 0; u < before.units(); u++)
            slices.put(before.unit(u), u);
        var observers = new HashMap<String, Integer>();
        for (int r = 0; r < before.raters(); r++)
            observers.put(before.rater(r), r);
        for (int r = 0; r < again.raters(); r++)
            for (int u = 0; u < again.units(); u++) {
                var slice = slices.get(again.unit(u));
                var observer = observers.get(again.rater(r));
                var first = slice == null || observer == null ? OptionalDouble.empty() : before.value(slice, observer);
                var second = again.value(u, r);
                if (first.isPresent() && second.isPresent())
                    pairs.pair(again.rater(r), again.unit(u), first.getAsDouble(), second.getAsDouble());
            }
    }
}
