// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells of one item as a table gave them, the latest attempt of each slice and observer, in the order of the table. */
final class ItemCells {

    /**
     * One cell.
     *
     * @param row     where it stands
     * @param column  name of its column
     * @param value   its text; empty if the rating is missing
     * @param attempt number of the attempt, 0 if the table does not say
     */
    record Cell(long row, String column, String slice, String observer, String value, int attempt) {
    }

    private record Key(String slice, String observer) {
    }

    private final String item;
    private final Map<Key, Cell> cells = new LinkedHashMap<>();
    private final Set<String> slices = new LinkedHashSet<>();
    private final Set<String> observers = new LinkedHashSet<>();
    private final Map<String, String> sessions = new HashMap<>();

    ItemCells(String item) {
        this.item = item;
    }

    String item() {
        return item;
    }

    boolean hasSessions() {
        return !sessions.isEmpty();
    }

    Set<String> slices() {
        return slices;
    }

    Set<String> observers() {
        return observers;
    }

    /** The session of a slice; empty if the table does not say. */
    String session(String slice) {
        return sessions.getOrDefault(slice, "");
    }

    List<Cell> cells() {
        return new ArrayList<>(cells.values());
    }

    /** Notes a slice and its session, which may be empty; gives the session it was noted with first. */
    String declare(String slice, String session) {
        slices.add(slice);
        if (!session.isEmpty())
            sessions.putIfAbsent(slice, session);
        return sessions.getOrDefault(slice, "");
    }

    void declareObserver(String observer) {
        observers.add(observer);
    }

    /**
     * Adds a cell; of two attempts the later one stays.
     *
     * @return the cell that is there already although none of the two says which attempt it is, else null
     */
    Cell add(Cell cell) {
        observers.add(cell.observer());
        var key = new Key(cell.slice(), cell.observer());
        var before = cells.get(key);
        if (before != null && before.attempt() == cell.attempt())
            return before;
        if (before == null || before.attempt() < cell.attempt())
            cells.put(key, cell);
        return null;
    }
}
