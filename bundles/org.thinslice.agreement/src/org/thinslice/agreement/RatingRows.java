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
    private int[] unitOf = new int[64];
    private int[] raterOf = new int[64];
    private double[] valueOf = new double[64];
    private int size;

    RatingRows(Level level, Categories categories) {
        this.level = level;
        this.categories = categories;
    }

    int unit(String name) {
        return units.computeIfAbsent(name, n -> units.size());
    }

    int rater(String name) {
        return raters.computeIfAbsent(name, n -> raters.size());
    }

    void session(int unit, String name) {
        sessions.put(unit, name);
    }

    void add(int unit, int rater, double value) {
        if (size == unitOf.length) {
            unitOf = Arrays.copyOf(unitOf, 2 * size);
            raterOf = Arrays.copyOf(raterOf, 2 * size);
            valueOf = Arrays.copyOf(valueOf, 2 * size);
        }
        unitOf[size] = unit;
        raterOf[size] = rater;
        valueOf[size++] = value;
    }

    Ratings table() throws Problem {
        int[] byRater = sorted(identity(), raterOf, raters.size());
        int[] order = sorted(byRater, unitOf, units.size());
        int[] start = new int[units.size() + 1];
        int[] rater = new int[size];
        double[] value = new double[size];
        for (int i = 0; i < size; i++) {
            int row = order[i];
            refuseTwice(i, order);
            start[unitOf[row] + 1] = i + 1;
            rater[i] = raterOf[row];
            value[i] = valueOf[row];
        }
        for (int u = 1; u < start.length; u++)
            start[u] = Math.max(start[u], start[u - 1]);
        return new Ratings(level, categories, List.copyOf(units.keySet()), List.copyOf(raters.keySet()), sessionNames(),
                start, rater, value);
    }

    private void refuseTwice(int i, int[] order) throws Problem {
        if (i > 0 && unitOf[order[i]] == unitOf[order[i - 1]] && raterOf[order[i]] == raterOf[order[i - 1]])
            throw new Problem(TEXTS.say("ratings.twice", new ArrayList<>(raters.keySet()).get(raterOf[order[i]]),
                    new ArrayList<>(units.keySet()).get(unitOf[order[i]])));
    }

    private Optional<List<String>> sessionNames() {
        if (sessions.isEmpty())
            return Optional.empty();
        var names = new ArrayList<String>();
        for (var unit : units.entrySet())
            names.add(sessions.getOrDefault(unit.getValue(), unit.getKey()));
        return Optional.of(List.copyOf(names));
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
