// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.thinslice.base.Texts;

/**
 * How reliable the score of a session is, or would be, that averages over a number of its slices and of observers.
 *
 * @param item      the item rated
 * @param cells     row by row, one row for each of {@code slices}, one column for each of {@code observers}
 * @param slices    numbers of slices of a session, ascending
 * @param observers numbers of observers, ascending
 * @param slicesNow slices of a session that there are
 * @param watching  observers that there are
 * @param wanted    the reliability asked for, in (0, 1)
 */
public record DecisionGrid(String item, List<List<Mark>> cells, List<Integer> slices, List<Integer> observers, int slicesNow,
        int watching, double wanted) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    public DecisionGrid {
        Objects.requireNonNull(item, "item");
        cells = cells.stream().map(List::copyOf).toList();
        observers = List.copyOf(observers);
        slices = List.copyOf(slices);
        if (cells.size() != slices.size() || cells.isEmpty())
            throw new IllegalArgumentException("%d rows for %d numbers of slices".formatted(cells.size(), slices.size()));
        for (var row : cells)
            if (row.size() != observers.size())
                throw new IllegalArgumentException("%d cells for %d numbers of observers".formatted(row.size(), observers.size()));
        if (slicesNow < 1 || watching < 1 || !(wanted > 0 && wanted < 1))
            throw new IllegalArgumentException("%d slices, %d observers, %s wanted".formatted(slicesNow, watching, wanted));
    }

    /** The smallest number of observers of the grid who reach what is wanted in a row; empty if none does. */
    public OptionalInt needed(int row) {
        for (var i = 0; i < observers.size(); i++)
            if (cells.get(row).get(i).number().orElse(-1) >= wanted)
                return OptionalInt.of(observers.get(i));
        return OptionalInt.empty();
    }

    /** The answer in a sentence: with the slices there are, and with as many as the grid has. */
    public String answer() {
        var now = 0;
        while (now + 1 < slices.size() && slices.get(now + 1) <= slicesNow)
            now++;
        return now + 1 == slices.size() ? answer(now) : answer(now) + " " + answer(slices.size() - 1);
    }

    private String answer(int row) {
        var needed = needed(row);
        return needed.isPresent() ? TEXTS.say("grid.needed", slices.get(row), needed.getAsInt(), Numbers.bounded(wanted))
                : TEXTS.say("grid.never", slices.get(row), observers.get(observers.size() - 1), Numbers.bounded(wanted));
    }

    @Override
    public String title() {
        return TEXTS.say("grid.title", item);
    }

    @Override
    public String summary() {
        return title() + ": " + answer();
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.slices.session"), TEXTS.say("head.observers"), TEXTS.say("head.value"), TEXTS.say("head.low"),
                TEXTS.say("head.high"), TEXTS.say("head.why")));
        for (var row = 0; row < cells.size(); row++)
            for (var i = 0; i < observers.size(); i++)
                table.add(Cells.of(List.of(slices.get(row).toString(), observers.get(i).toString()), cells.get(row).get(i)));
        return table;
    }
}
