// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** Long triples on their way into a {@link Ratings} table: counting sort by unit, then by rater within the unit. */
final class RatingRows {

    private static final Texts TEXTS = Texts.of(RatingRows.class);

    private final Level level;
    private final Categories categories;
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final Map<String, Integer> raters = new LinkedHashMap<>();
    private final Map<Integer, String> sessions = new HashMap<>();
    private final Coder coder;
    private int[] unitOf = new int[64];
    private int[] raterOf = new int[64];
    private int size;
    /** Whether the rows came by unit and rater, which is how they are kept. */
    private boolean inOrder = true;
    private String lastUnit = "";
    private int lastNumber = -1;

    RatingRows(Level level, Categories categories) {
        this.level = level;
        this.categories = categories;
        coder = new Coder(64, categories.values());
    }

    /** Rows mostly come unit by unit, which saves looking the same name up again. */
    int unit(String name) {
        if (lastNumber < 0 || !lastUnit.equals(name)) {
            lastNumber = units.computeIfAbsent(name, n -> units.size());
            lastUnit = name;
        }
        return lastNumber;
    }

    int rater(String name) {
        return raters.computeIfAbsent(name, n -> raters.size());
    }

    void session(int unit, String name) {
        sessions.put(unit, name);
    }

    void add(String unitName, String raterName, double value) {
        double finite = Coder.finite(value);
        int unit = unit(unitName);
        int rater = rater(raterName);
        if (size == unitOf.length) {
            unitOf = Arrays.copyOf(unitOf, 2 * size);
            raterOf = Arrays.copyOf(raterOf, 2 * size);
        }
        inOrder &= size == 0 || unit > unitOf[size - 1] || unit == unitOf[size - 1] && rater > raterOf[size - 1];
        unitOf[size] = unit;
        raterOf[size++] = rater;
        coder.add(finite);
    }

    Ratings table() throws Problem {
        int[] start = starts();
        int[] order = inOrder ? new int[0] : sorted(sorted(identity(), raterOf, raters.size()), unitOf, units.size());
        refuseTwice(order);
        var codes = inOrder ? coder.codes() : coder.codes().in(order);
        var names = new Names(List.copyOf(units.keySet()), List.copyOf(raters.keySet()), sessionNames());
        var cells = size == (long) units.size() * raters.size() ? Cells.complete(units.size(), raters.size(), codes)
                : new Cells(raters.size(), start, ratersIn(order), codes);
        return new Ratings(level, categories, names, cells);
    }

    private int[] starts() {
        int[] start = new int[units.size() + 1];
        for (int i = 0; i < size; i++)
            start[unitOf[i] + 1]++;
        for (int u = 1; u < start.length; u++)
            start[u] += start[u - 1];
        return start;
    }

    private int[] ratersIn(int[] order) {
        if (inOrder)
            return Arrays.copyOf(raterOf, size);
        int[] rater = new int[size];
        for (int i = 0; i < size; i++)
            rater[i] = raterOf[order[i]];
        return rater;
    }

    private void refuseTwice(int[] order) throws Problem {
        for (int i = 1; i < order.length; i++)
            if (unitOf[order[i]] == unitOf[order[i - 1]] && raterOf[order[i]] == raterOf[order[i - 1]])
                throw new Problem(TEXTS.say("ratings.twice", new ArrayList<>(raters.keySet()).get(raterOf[order[i]]),
                        new ArrayList<>(units.keySet()).get(unitOf[order[i]])));
    }

    private Optional<List<String>> sessionNames() {
        if (sessions.isEmpty())
            return Optional.empty();
        var names = new ArrayList<String>();
        for (var unit : units.entrySet())
            names.add(sessions.getOrDefault(unit.getValue(), unit.getKey()));
        return Optional.of(names);
    }

    private int[] identity() {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /** Stable counting sort of row numbers by a key. */
    private static int[] sorted(int[] rows, int[] key, int keys) {
        int[] next = new int[keys + 1];
        for (int row : rows)
            next[key[row] + 1]++;
        for (int k = 0; k < keys; k++)
            next[k + 1] += next[k];
        int[] order = new int[rows.length];
        for (int row : rows)
            order[next[key[row]]++] = row;
        return order;
    }
}
