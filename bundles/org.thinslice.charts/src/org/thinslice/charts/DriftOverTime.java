// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.thinslice.base.Texts;

/**
 * How each observer's deviation from the others changes over time on task.
 *
 * @param item      the item rated
 * @param observers in the order of the table
 * @param palette   the observers' colours
 */
public record DriftOverTime(String item, List<Course> observers, Palette palette) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * Some consecutive ratings of an observer.
     *
     * @param from    position of the first of them in the observer's order
     * @param to      position of the last
     * @param ratings how many
     * @param mean    mean of the deviations from the others, points of the scale
     */
    public record Block(double from, double to, int ratings, double mean) {
        public Block {
            if (!(from <= to) || ratings < 1 || !Double.isFinite(mean))
                throw new IllegalArgumentException("%d ratings from %s to %s, mean %s".formatted(ratings, from, to, mean));
        }

        /** The middle of the block. */
        public double middle() {
            return (from + to) / 2;
        }
    }

    /**
     * Where a CUSUM of the deviations rang.
     *
     * @param rating   which of the observer's ratings, 1 for the first
     * @param position its position in the observer's order
     * @param lenient  whether the observer had become more lenient, else more severe
     */
    public record Alarm(int rating, double position, boolean lenient) {
    }

    /**
     * One observer.
     *
     * @param blocks in order of time
     * @param change of the deviation from the first to the last rating by a straight line
     * @param alarm  the first alarm
     */
    public record Course(String observer, List<Block> blocks, Mark change, Optional<Alarm> alarm) {
        public Course {
            Objects.requireNonNull(observer, "observer");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(alarm, "alarm");
            blocks = List.copyOf(blocks);
        }
    }

    public DriftOverTime {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(palette, "palette");
        observers = List.copyOf(observers);
    }

    /** What an observer's line stands for. */
    public Subject subject(String observer) {
        return Subject.of(Part.OBSERVER, observer).with(Part.ITEM, item);
    }

    @Override
    public String title() {
        return TEXTS.say("drift.title", item);
    }

    @Override
    public String summary() {
        var all = observers.stream().map(course -> course.observer + " " + Numbers.open(course.change, 2)
                + course.alarm.map(alarm -> " " + TEXTS.say("drift.alarm.brief", alarm.rating)).orElse("")).toList();
        return title() + ": " + String.join("; ", all);
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.observer"), TEXTS.say("head.from"), TEXTS.say("head.to"), TEXTS.say("head.ratings"),
                TEXTS.say("head.deviation"), TEXTS.say("head.drift"), TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why"),
                TEXTS.say("head.alarm")));
        for (var course : observers)
            for (var block : course.blocks) {
                var first = List.of(course.observer, Cells.number(block.from), Cells.number(block.to), Integer.toString(block.ratings),
                        Cells.number(block.mean));
                var cells = new ArrayList<>(Cells.of(first, course.change));
                cells.add(course.alarm.map(alarm -> Integer.toString(alarm.rating)).orElse(""));
                table.add(cells);
            }
        return table;
    }
}
