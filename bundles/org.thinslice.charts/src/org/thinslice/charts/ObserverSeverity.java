// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * How high or low each observer rates compared with the others, and how much of the scale the observer uses.
 *
 * @param item      the item rated
 * @param observers in the order in which they are drawn
 * @param palette   the observers' colours
 */
public record ObserverSeverity(String item, List<Severity> observers, Palette palette) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * One observer.
     *
     * @param deviation mean over slices of the own rating less the mean of the other observers' ratings of that slice
     * @param spread    standard deviation of the own ratings, ≥ 0
     * @param slices    how many slices it rests on
     */
    public record Severity(String observer, Mark deviation, double spread, int slices) {
        public Severity {
            Objects.requireNonNull(observer, "observer");
            Objects.requireNonNull(deviation, "deviation");
            if (!(spread >= 0) || slices < 0)
                throw new IllegalArgumentException("spread %s over %d slices".formatted(spread, slices));
        }
    }

    public ObserverSeverity {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(palette, "palette");
        observers = List.copyOf(observers);
    }

    /** What a row stands for. */
    public Subject subject(String observer) {
        return Subject.of(Part.OBSERVER, observer).with(Part.ITEM, item);
    }

    @Override
    public String title() {
        return TEXTS.say("severity.title", item);
    }

    @Override
    public String summary() {
        var all = observers.stream().map(row -> row.observer + " " + Numbers.open(row.deviation, 2)).toList();
        return title() + ": " + String.join("; ", all);
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.observer"), TEXTS.say("head.rated"), TEXTS.say("head.spread"), TEXTS.say("head.deviation"),
                TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why")));
        for (var row : observers)
            table.add(Cells.of(List.of(row.observer, Integer.toString(row.slices), Cells.number(row.spread)), row.deviation));
        return table;
    }
}
