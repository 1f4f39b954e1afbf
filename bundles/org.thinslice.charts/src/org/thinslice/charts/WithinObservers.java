// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * How well each observer agrees with their own earlier rating of the same slice, from hidden repeats.
 *
 * @param item      the item rated
 * @param measure   name of the coefficient
 * @param observers all together first, under an empty name, then one by one
 * @param palette   the observers' colours
 */
public record WithinObservers(String item, String measure, List<Repeated> observers, Palette palette) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * One observer, or all.
     *
     * @param observer    code; empty for all together
     * @param pairs       slices rated twice
     * @param reliability within the observer
     * @param same        share of ratings that came back the same
     * @param change      mean of second − first rating
     */
    public record Repeated(String observer, int pairs, Mark reliability, Mark same, Mark change) {
        public Repeated {
            Objects.requireNonNull(observer, "observer");
            Objects.requireNonNull(reliability, "reliability");
            Objects.requireNonNull(same, "same");
            Objects.requireNonNull(change, "change");
        }
    }

    public WithinObservers {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(palette, "palette");
        observers = List.copyOf(observers);
    }

    /** Who a row is about, in words. */
    public String name(Repeated row) {
        return row.observer.isEmpty() ? TEXTS.say("repeats.all") : row.observer;
    }

    /** What a row stands for. */
    public Subject subject(Repeated row) {
        var subject = Subject.of(Part.ITEM, item);
        return row.observer.isEmpty() ? subject : subject.with(Part.OBSERVER, row.observer);
    }

    @Override
    public String title() {
        return TEXTS.say("repeats.title", item);
    }

    @Override
    public String summary() {
        var all = observers.stream().map(row -> name(row) + " " + Numbers.of(row.reliability)).toList();
        return title() + ", " + measure + ": " + String.join("; ", all);
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.observer"), TEXTS.say("head.twice"), measure, TEXTS.say("head.low"), TEXTS.say("head.high"),
                TEXTS.say("head.why"), TEXTS.say("head.same"), TEXTS.say("head.second")));
        for (var row : observers) {
            var cells = new ArrayList<>(Cells.of(List.of(name(row), Integer.toString(row.pairs)), row.reliability));
            cells.add(row.same.number().isPresent() ? Cells.number(row.same.number().getAsDouble()) : "");
            cells.add(row.change.number().isPresent() ? Cells.number(row.change.number().getAsDouble()) : "");
            table.add(cells);
        }
        return table;
    }

    @Override
    public List<Subject> subjects() {
        return observers.stream().map(this::subject).toList();
    }
}
