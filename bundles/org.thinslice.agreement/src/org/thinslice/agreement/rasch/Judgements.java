// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;

/**
 * Ratings of several items: slices × observers × items, kept by slice and sparse. Immutable.
 */
public final class Judgements {

    private final List<String> slices;
    private final List<String> observers;
    private final List<String> items;
    private final List<Ratings> tables;
    private final int[] start;
    private final int[] observer;
    private final int[] item;
    private final double[] value;

    private Judgements(List<String> slices, List<String> observers, List<String> items, List<Ratings> tables, int[] start, int[] observer,
            int[] item, double[] value) {
        this.slices = List.copyOf(slices);
        this.observers = List.copyOf(observers);
        this.items = List.copyOf(items);
        this.tables = tables;
        this.start = start;
        this.observer = observer;
        this.item = item;
        this.value = value;
    }

    /** One item alone. */
    public static Judgements of(String item, Ratings ratings) {
        return of(Map.of(item, ratings));
    }

    /** The tables of several items by their names, in their order; slices and observers are the same where their names are. */
    public static Judgements of(Map<String, Ratings> items) {
        var slices = new LinkedHashMap<String, Integer>();
        var observers = new LinkedHashMap<String, Integer>();
        for (var table : items.values()) {
            for (int u = 0; u < table.units(); u++)
                slices.putIfAbsent(table.unit(u), slices.size());
            for (int r = 0; r < table.raters(); r++)
                observers.putIfAbsent(table.rater(r), observers.size());
        }
        int[] start = new int[slices.size() + 1];
        for (var table : items.values())
            for (int u = 0; u < table.units(); u++)
                start[slices.get(table.unit(u)) + 1] += table.count(u);
        for (int s = 0; s < slices.size(); s++)
            start[s + 1] += start[s];
        int size = start[slices.size()];
        var all = new Judgements(new ArrayList<>(slices.keySet()), new ArrayList<>(observers.keySet()), new ArrayList<>(items.keySet()),
                new ArrayList<>(items.values()), start, new int[size], new int[size], new double[size]);
        all.fill(slices, observers);
        return all;
    }

    private void fill(Map<String, Integer> sliceNumber, Map<String, Integer> observerNumber) {
        int[] next = start.clone();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            for (int u = 0; u < table.units(); u++) {
                int slice = sliceNumber.get(table.unit(u));
                for (int place = table.from(u); place < table.to(u); place++) {
                    int at = next[slice]++;
                    observer[at] = observerNumber.get(table.rater(table.raterAt(place)));
                    item[at] = i;
                    value[at] = table.valueAt(place);
                }
            }
        }
    }

    public List<String> slices() {
        return slices;
    }

    public List<String> observers() {
        return observers;
    }

    public List<String> items() {
        return items;
    }

    /** Number of ratings. */
    public int size() {
        return value.length;
    }

    /** Whether the categories of every item have an order. */
    boolean ordered() {
        return tables.stream().noneMatch(table -> table.level() == Level.NOMINAL);
    }

    int from(int slice) {
        return start[slice];
    }

    int to(int slice) {
        return start[slice + 1];
    }

    int observer(int place) {
        return observer[place];
    }

    int item(int place) {
        return item[place];
    }

    double value(int place) {
        return value[place];
    }
}
