// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * A coefficient as the study grew: of the first ratings, of more and more of them in the order they were given, of all.
 *
 * @param item        the item rated
 * @param coefficient which
 * @param steps       in order of time
 */
public record GrowingReliability(String item, String coefficient, List<Step> steps) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * The study at one moment.
     *
     * @param ratings   ratings so far, at least 1
     * @param slices    slices rated so far by two observers or more
     * @param observers observers who had rated so far
     * @param mark      the coefficient of these ratings
     */
    public record Step(int ratings, int slices, int observers, Mark mark) {
        public Step {
            Objects.requireNonNull(mark, "mark");
            if (ratings < 1 || slices < 0 || observers < 0)
                throw new IllegalArgumentException("%d ratings, %d slices, %d observers".formatted(ratings, slices, observers));
        }
    }

    public GrowingReliability {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(coefficient, "coefficient");
        steps = List.copyOf(steps);
    }

    /** What the line stands for. */
    public Subject subject() {
        return Subject.of(Part.ITEM, item).with(Part.COEFFICIENT, coefficient);
    }

    @Override
    public String title() {
        return TEXTS.say("growth.title", coefficient, item);
    }

    @Override
    public String summary() {
        if (steps.isEmpty())
            return title();
        var last = steps.get(steps.size() - 1);
        var all = steps.stream().map(step -> step.ratings + ": " + Numbers.of(step.mark)).toList();
        return TEXTS.say("growth.summary", title(), String.join("; ", all), last.ratings);
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.ratings"), TEXTS.say("head.shared"), TEXTS.say("head.observers"), TEXTS.say("head.value"),
                TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why")));
        for (var step : steps)
            table.add(Cells.of(List.of(Integer.toString(step.ratings), Integer.toString(step.slices), Integer.toString(step.observers)), step.mark));
        return table;
    }
}
