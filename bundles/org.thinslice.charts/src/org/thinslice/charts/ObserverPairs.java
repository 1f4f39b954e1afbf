// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.thinslice.base.Texts;

/**
 * How well each two observers agree.
 *
 * @param item        the item rated
 * @param coefficient what was computed for each pair
 * @param observers   in the order in which they are drawn
 * @param pairs       one for each two observers, in any order
 * @param palette     the observers' colours
 */
public record ObserverPairs(String item, String coefficient, List<String> observers, List<Pair> pairs, Palette palette)
        implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * Two observers.
     *
     * @param slices how many slices both have rated
     */
    public record Pair(String one, String other, Mark mark, int slices) {
        public Pair {
            Objects.requireNonNull(mark, "mark");
            if (one.equals(other) || slices < 0)
                throw new IllegalArgumentException("pair of %s and %s with %d slices".formatted(one, other, slices));
        }

        boolean joins(String a, String b) {
            return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
        }
    }

    public ObserverPairs {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(coefficient, "coefficient");
        Objects.requireNonNull(palette, "palette");
        observers = List.copyOf(observers);
        pairs = List.copyOf(pairs);
    }

    /** The pair of two observers, in either order. */
    public Optional<Pair> pair(String one, String other) {
        return pairs.stream().filter(pair -> pair.joins(one, other)).findAny();
    }

    /** What a cell stands for. */
    public Subject subject(String one, String other) {
        return Subject.of(Part.ITEM, item).with(Part.OBSERVER, one).with(Part.OTHER_OBSERVER, other);
    }

    @Override
    public String title() {
        return TEXTS.say("pairs.title", item);
    }

    @Override
    public String summary() {
        var numbers = pairs.stream().flatMapToDouble(pair -> pair.mark.number().stream()).sorted().toArray();
        if (numbers.length == 0)
            return TEXTS.say("pairs.summary.none", item);
        return TEXTS.say("pairs.summary", item, coefficient, Numbers.bounded(numbers[0]),
                Numbers.bounded(numbers[numbers.length - 1]), numbers.length);
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.observer"), TEXTS.say("head.other"), TEXTS.say("head.slices"),
                TEXTS.say("head.value"), TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why")));
        for (var pair : pairs)
            table.add(Cells.of(List.of(pair.one, pair.other, Integer.toString(pair.slices)), pair.mark));
        return table;
    }
}
