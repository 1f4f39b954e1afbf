// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tables of one study have in common: who and what is in them, and where their answers stand, which is looked up once for
 * all items.
 */
final class Frame {

    /** Instead of the number of a showing: the observer has not answered, or the answer is left out. */
    static final int NONE = -1;

    private final Plan plan;
    private final Scope scope;
    private final FinalRatings finals;
    private final List<Slice> slices;
    private final List<Observer> observers;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private int[][] rated;

    Frame(Plan plan, Scope scope, FinalRatings finals) {
        this.plan = plan;
        this.scope = scope;
        this.finals = finals;
        slices = scope.slices(plan);
        observers = scope.observers(plan);
        slices.forEach(slice -> rows.put(slice.code(), rows.size()));
        observers.forEach(observer -> columns.put(observer.code(), columns.size()));
    }

    Scope scope() {
        return scope;
    }

    List<Slice> slices() {
        return slices;
    }

    List<Observer> observers() {
        return observers;
    }

    String sessionOf(Slice slice) {
        return plan.sessionOf(slice);
    }

    /** A slice's place among the slices; null if it is not in. */
    Integer row(String slice) {
        return rows.get(slice);
    }

    /** An observer's showings that are analysed, in the order of the slices, by number; {@link #NONE} where there is no answer. */
    synchronized int[] rated(Observer observer) {
        if (rated == null)
            rated = find();
        return rated[columns.get(observer.code())];
    }

    /** The number of a showing; {@link #NONE} if it has no answer, or the answer is left out. */
    int number(Showing showing) {
        return scope.holds(showing) ? finals.number(showing) : NONE;
    }

    /** One walk over all showings: to look up each cell would go through the memory of a large study at random. */
    private int[][] find() {
        var found = new int[observers.size()][slices.size()];
        for (var own : found)
            Arrays.fill(own, NONE);
        finals.forEachShowing((showing, number) -> {
            var row = rows.get(showing.slice());
            var column = columns.get(showing.observer());
            if (row != null && column != null && showing.role() == Role.RATED && scope.holds(showing))
                found[column][row] = number;
        });
        return found;
    }
}
