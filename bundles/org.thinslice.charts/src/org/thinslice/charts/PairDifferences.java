// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * How two observers differ, slice by slice, with the limits of agreement of Bland and Altman (1986).
 *
 * @param item   the item rated
 * @param one    the first observer
 * @param other  the second observer
 * @param points the slices both rated
 * @param limits mean difference and limits, with their intervals
 */
public record PairDifferences(String item, String one, String other, List<Point> points, Limits limits) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * A slice that both rated.
     *
     * @param slice      its code
     * @param mean       mean of the two ratings
     * @param difference rating of the first observer less that of the second
     */
    public record Point(String slice, double mean, double difference) {
        public Point {
            Objects.requireNonNull(slice, "slice");
            if (!Double.isFinite(mean) || !Double.isFinite(difference))
                throw new IllegalArgumentException("slice %s: mean %s, difference %s".formatted(slice, mean, difference));
        }
    }

    /**
     * Where differences lie.
     *
     * @param mean  of all differences
     * @param lower limit of agreement, mean − 1.96 SD
     * @param upper limit of agreement, mean + 1.96 SD
     */
    public record Limits(Mark mean, Mark lower, Mark upper) {
        public Limits {
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");
        }
    }

    public PairDifferences {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(limits, "limits");
        points = List.copyOf(points);
    }

    /** Slices that share a place in the picture, by the first of them. */
    public Map<Point, List<String>> places() {
        record At(double mean, double difference) {
        }
        var firsts = new LinkedHashMap<At, Point>();
        var places = new LinkedHashMap<Point, List<String>>();
        for (var point : points) {
            var first = firsts.computeIfAbsent(new At(point.mean, point.difference), at -> point);
            places.computeIfAbsent(first, at -> new ArrayList<>()).add(point.slice);
        }
        return places;
    }

    /** What a slice's point stands for. */
    public Subject subject(String slice) {
        return Subject.of(Part.SLICE, slice).with(Part.OBSERVER, one).with(Part.OTHER_OBSERVER, other).with(Part.ITEM, item);
    }

    @Override
    public String title() {
        return TEXTS.say("differences.title", one, other, item);
    }

    @Override
    public String summary() {
        return title() + ": " + TEXTS.say("differences.summary", Numbers.open(limits.mean, 2), Numbers.open(limits.lower, 2),
                Numbers.open(limits.upper, 2), points.size());
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.slice"), TEXTS.say("head.what"), TEXTS.say("head.both"), TEXTS.say("head.difference"),
                TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why")));
        table.add(Cells.of(List.of("", TEXTS.say("differences.mean"), ""), limits.mean));
        table.add(Cells.of(List.of("", TEXTS.say("differences.lower"), ""), limits.lower));
        table.add(Cells.of(List.of("", TEXTS.say("differences.upper"), ""), limits.upper));
        for (var point : points)
            table.add(List.of(point.slice, TEXTS.say("differences.slice"), Cells.number(point.mean), Cells.number(point.difference), "", "", ""));
        return table;
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }
}
