// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.thinslice.base.Texts;

/**
 * Which points of the scale each observer uses, and how often: floor and ceiling are seen at the ends. Names have no order,
 * so neither middle nor ends.
 *
 * @param item      the item rated
 * @param points    the points of the scale in order, in words
 * @param observers in the order in which they are drawn
 * @param ordered   whether the points have an order; names have none
 */
public record ScaleUse(String item, List<String> points, List<Use> observers, boolean ordered) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /** How often one observer used each point. */
    public record Use(String observer, List<Integer> counts) {
        public Use {
            Objects.requireNonNull(observer, "observer");
            counts = List.copyOf(counts);
        }

        /** All ratings of the observer. */
        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** Share of a point, 0 to 1; 0 where there are no ratings. */
        public double share(int point) {
            return total() == 0 ? 0 : counts.get(point) / (double) total();
        }
    }

    public ScaleUse {
        Objects.requireNonNull(item, "item");
        points = List.copyOf(points);
        observers = List.copyOf(observers);
        for (var use : observers)
            if (use.counts.size() != points.size())
                throw new IllegalArgumentException("%s: %d counts for %d points".formatted(use.observer, use.counts.size(), points.size()));
    }

    /** What a row stands for. */
    public Subject subject(String observer) {
        return Subject.of(Part.OBSERVER, observer).with(Part.ITEM, item);
    }

    /** Where a bar begins, left of the middle of the scale: minus the share below it; bars of names begin one below the other. */
    public double start(Use use) {
        if (!ordered)
            return -.5;
        var middle = (points.size() - 1) / 2.0;
        return -IntStream.range(0, points.size())
                .mapToDouble(point -> point < middle ? use.share(point) : point == middle ? use.share(point) / 2 : 0).sum();
    }

    @Override
    public String title() {
        return TEXTS.say("use.title", item);
    }

    @Override
    public String summary() {
        var ends = observers.stream().map(use -> TEXTS.say("use.tip", use.observer, points.get(0), percent(use.share(0)),
                points.get(points.size() - 1), percent(use.share(points.size() - 1)))).toList();
        return title() + ": " + String.join("; ", ends);
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        var heads = new ArrayList<>(List.of(TEXTS.say("head.observer")));
        heads.addAll(points);
        table.add(heads);
        for (var use : observers) {
            var row = new ArrayList<>(Arrays.asList(use.observer));
            use.counts.forEach(count -> row.add(Integer.toString(count)));
            table.add(row);
        }
        return table;
    }

    /** A share as whole percent. */
    public static String percent(double share) {
        return Numbers.plain(share * 100, 0) + " %";
    }
}
