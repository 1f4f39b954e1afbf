// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

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
     * @param deviation own rating less the other observers' on the same slices, whichever slices each of them saw
     * @param spread    standard deviation of the own ratings, ≥ 0
     * @param slices    how many slices it rests on
     * @param drift     change of the deviation from the first to the last rating, in the order in which the observer rated
     * @param alarm     the rating at which a CUSUM of the deviations rang; empty if it did not
     */
    public record Severity(String observer, Mark deviation, double spread, int slices, Mark drift, OptionalInt alarm) {
        public Severity {
            Objects.requireNonNull(observer, "observer");
            Objects.requireNonNull(deviation, "deviation");
            Objects.requireNonNull(drift, "drift");
            Objects.requireNonNull(alarm, "alarm");
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
                TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why"), TEXTS.say("head.drift"), TEXTS.say("head.low"),
                TEXTS.say("head.high"), TEXTS.say("head.why"), TEXTS.say("head.alarm")));
        for (var row : observers)
            table.add(cells(row));
        return table;
    }

    private static List<String> cells(Severity row) {
        var compared = Cells.of(List.of(row.observer, Integer.toString(row.slices), Cells.number(row.spread)), row.deviation);
        var cells = new ArrayList<>(Cells.of(compared, row.drift));
        cells.add(row.alarm.isPresent() ? Integer.toString(row.alarm.getAsInt()) : "");
        return cells;
    }
}
