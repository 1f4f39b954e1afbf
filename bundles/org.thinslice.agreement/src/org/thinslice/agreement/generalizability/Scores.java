// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;

/** A long table: a score and the level of each facet it was given under. Levels of nested facets may repeat their names. */
public final class Scores {

    private final List<String> facets;
    private final List<Map<String, Integer>> names = new ArrayList<>();
    private int[][] level;
    private double[] value = new double[16];
    private int size;

    private Scores(List<String> facets) {
        this.facets = List.copyOf(facets);
        level = new int[facets.size()][16];
        facets.forEach(f -> names.add(new LinkedHashMap<>()));
    }

    /** An empty table over facets. */
    public static Scores over(String... facets) {
        return new Scores(List.of(facets));
    }

    /** Slices and observers of one item, and sessions where the slices have them: facets slice, observer, session. */
    public static Scores of(Ratings ratings) {
        var scores = ratings.hasSessions() ? over("slice", "observer", "session") : over("slice", "observer");
        scores.add(ratings, new String[0]);
        return scores;
    }

    /** Slices and observers of several items: facets slice, observer, item. */
    public static Scores of(Map<String, Ratings> items) {
        var scores = over("slice", "observer", "item");
        items.forEach((item, ratings) -> scores.add(ratings, new String[] { item }));
        return scores;
    }

    private void add(Ratings ratings, String[] further) {
        int[] observer = IntStream.range(0, ratings.raters()).map(r -> place(1, ratings.rater(r))).toArray();
        for (int u = 0; u < ratings.units(); u++) {
            if (ratings.count(u) == 0)
                continue;
            int slice = place(0, ratings.unit(u));
            int third = facets.size() < 3 ? -1 : place(2, further.length > 0 ? further[0] : ratings.session(u).orElseThrow());
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                next();
                level[0][size] = slice;
                level[1][size] = observer[ratings.raterAt(i)];
                if (third >= 0)
                    level[2][size] = third;
                value[size++] = ratings.valueAt(i);
            }
        }
    }

    private int place(int facet, String name) {
        var known = names.get(facet);
        return known.computeIfAbsent(name, n -> known.size());
    }

    private void next() {
        if (size < value.length)
            return;
        value = Arrays.copyOf(value, 2 * size);
        for (int f = 0; f < level.length; f++)
            level[f] = Arrays.copyOf(level[f], 2 * size);
    }

    /**
     * Adds a score.
     *
     * @param levels one for each facet, in their order
     * @throws IllegalArgumentException if the score is not a finite number or a level is missing
     */
    public Scores add(double score, String... levels) {
        if (!Double.isFinite(score) || levels.length != facets.size())
            throw new IllegalArgumentException("score %s for %d levels of %s".formatted(score, levels.length, facets));
        next();
        for (int f = 0; f < levels.length; f++)
            level[f][size] = place(f, levels[f]);
        value[size++] = score;
        return this;
    }

    public List<String> facets() {
        return facets;
    }

    /** Number of scores. */
    public int size() {
        return size;
    }

    double value(int at) {
        return value[at];
    }

    /** The level of a facet, from 0 in order of appearance. @throws IllegalArgumentException if there is no such facet */
    int[] levels(String facet) {
        int at = facets.indexOf(facet);
        if (at < 0)
            throw new IllegalArgumentException("the scores have no facet %s, only %s".formatted(facet, facets));
        return Arrays.copyOf(level[at], size);
    }

    /** The scores less their mean, and the mean. */
    Centred centred() {
        double sum = 0;
        for (int i = 0; i < size; i++)
            sum += value[i] - value[0];
        double mean = size == 0 ? 0 : value[0] + sum / size;
        return new Centred(mean, Arrays.stream(value, 0, size).map(v -> v - mean).toArray());
    }

    record Centred(double mean, double[] values) {
    }
}
