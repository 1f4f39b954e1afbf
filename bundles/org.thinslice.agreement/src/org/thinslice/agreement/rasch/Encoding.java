// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * Judgements as the model takes them: categories numbered 0, 1, … among those used, and without observers and items whose
 * ratings all lie at one end, since these have no finite place. Leaving one out can put another at an end, so it goes on
 * until nothing changes.
 */
final class Encoding {

    /** Why an observer or item takes no part. */
    enum Fate {
        USED, NOT_RATED, LOWEST, HIGHEST
    }

    private final Judgements all;
    private final Steps steps;
    private final Fate[] observers;
    private final Fate[] items;
    private double[][] points;

    Encoding(Judgements all, Steps steps) {
        this.all = all;
        this.steps = steps;
        observers = new Fate[all.observers().size()];
        items = new Fate[all.items().size()];
        Arrays.fill(observers, Fate.USED);
        Arrays.fill(items, Fate.USED);
        do
            points = used();
        while (drop());
    }

    /** Whether the rating at a place takes part. */
    boolean used(int place) {
        return observers[all.observer(place)] == Fate.USED && items[all.item(place)] == Fate.USED;
    }

    Fate observer(int observer) {
        return observers[observer];
    }

    Fate item(int item) {
        return items[item];
    }

    /** Number of sets of thresholds, used or not. */
    int groups() {
        return points.length;
    }

    /** Which set of thresholds a rating has. */
    int group(int observer, int item) {
        return switch (steps) {
            case SHARED -> 0;
            case BY_ITEM -> item;
            case BY_OBSERVER -> observer;
        };
    }

    /** The categories used in a set, ascending. */
    double[] points(int group) {
        return points[group];
    }

    /** The category of the rating at a place, 0 for the lowest used. */
    int code(int place) {
        return Arrays.binarySearch(points[group(all.observer(place), all.item(place))], all.value(place));
    }

    private double[][] used() {
        int groups = switch (steps) {
            case SHARED -> 1;
            case BY_ITEM -> items.length;
            case BY_OBSERVER -> observers.length;
        };
        var sets = new TreeSet[groups];
        Arrays.setAll(sets, g -> new TreeSet<Double>());
        for (int i = 0; i < all.size(); i++)
            if (used(i))
                add(sets[group(all.observer(i), all.item(i))], all.value(i));
        return Arrays.stream(sets).map(Encoding::array).toArray(double[][]::new);
    }

    @SuppressWarnings("unchecked")
    private static void add(TreeSet<?> set, double value) {
        ((TreeSet<Double>) set).add(value);
    }

    private static double[] array(TreeSet<?> set) {
        return set.stream().mapToDouble(x -> (Double) x).toArray();
    }

    /** Takes out those at one end; answers whether there were any. */
    private boolean drop() {
        var ends = new boolean[2][2][];
        ends[0] = new boolean[][] { new boolean[observers.length], new boolean[observers.length] };
        ends[1] = new boolean[][] { new boolean[items.length], new boolean[items.length] };
        int[] ofObserver = new int[observers.length];
        int[] ofItem = new int[items.length];
        for (int i = 0; i < all.size(); i++) {
            if (!used(i))
                continue;
            int code = code(i);
            int top = points[group(all.observer(i), all.item(i))].length - 1;
            ofObserver[all.observer(i)]++;
            ofItem[all.item(i)]++;
            for (int end = 0; end < 2; end++)
                if (end == 0 ? code > 0 : code < top) {
                    ends[0][end][all.observer(i)] = true;
                    ends[1][end][all.item(i)] = true;
                }
        }
        boolean dropped = drop(observers, ofObserver, ends[0]);
        return drop(items, ofItem, ends[1]) || dropped;
    }

    private static boolean drop(Fate[] fate, int[] ratings, boolean[][] inside) {
        boolean dropped = false;
        for (int i = 0; i < fate.length; i++) {
            if (fate[i] != Fate.USED || ratings[i] > 0 && inside[0][i] && inside[1][i])
                continue;
            fate[i] = ratings[i] == 0 ? Fate.NOT_RATED : inside[0][i] ? Fate.HIGHEST : Fate.LOWEST;
            dropped |= ratings[i] > 0;
        }
        return dropped;
    }
}
