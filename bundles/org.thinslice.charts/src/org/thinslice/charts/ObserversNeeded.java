// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.thinslice.base.Texts;

/**
 * How reliable the mean of a number of observers is, or would be.
 *
 * @param item   the item rated
 * @param curve  reliability of the mean of 1, 2, 3, … observers
 * @param there  how many observers there are; beyond them the curve is an extrapolation
 * @param wanted the reliability asked for, in (0, 1)
 */
public record ObserversNeeded(String item, List<Mark> curve, int there, double wanted) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    public ObserversNeeded {
        Objects.requireNonNull(item, "item");
        curve = List.copyOf(curve);
        if (there < 1 || !(wanted > 0 && wanted < 1))
            throw new IllegalArgumentException("%d observers, reliability %s wanted".formatted(there, wanted));
    }

    /** The smallest number of observers whose mean reaches the reliability asked for; empty if none on the curve does. */
    public OptionalInt needed() {
        for (var i = 0; i < curve.size(); i++)
            if (curve.get(i).number().orElse(Double.NEGATIVE_INFINITY) >= wanted)
                return OptionalInt.of(i + 1);
        return OptionalInt.empty();
    }

    /** The answer in a sentence. */
    public String answer() {
        var needed = needed();
        if (needed.isEmpty())
            return TEXTS.say("needed.more", Numbers.bounded(wanted), curve.size());
        return TEXTS.say(needed.getAsInt() <= there ? "needed.enough" : "needed.extrapolated", Numbers.bounded(wanted), needed.getAsInt(), there);
    }

    @Override
    public String title() {
        return TEXTS.say("needed.title", item);
    }

    @Override
    public String summary() {
        return title() + ": " + answer();
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.observers"), TEXTS.say("head.value"), TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why")));
        for (var i = 0; i < curve.size(); i++)
            table.add(Cells.of(List.of(Integer.toString(i + 1)), curve.get(i)));
        return table;
    }
}
