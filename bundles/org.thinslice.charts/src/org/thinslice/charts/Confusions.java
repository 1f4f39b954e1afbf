// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * Which points of a scale, or which categories, one observer chose where another chose each.
 *
 * @param item   the item rated
 * @param points the points in order, in words
 * @param one    the observer whose answers are the rows; empty for all pairs of observers, each counted both ways
 * @param other  the observer whose answers are the columns; empty for all pairs
 * @param cells  row by row, one for each two points
 */
public record Confusions(String item, List<String> points, String one, String other, List<Cell> cells) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * Two points.
     *
     * @param count how often they met on a slice
     * @param slice a slice on which they did; empty where they never did
     */
    public record Cell(int count, String slice) {
        public Cell {
            Objects.requireNonNull(slice, "slice");
            if (count < 0)
                throw new IllegalArgumentException("%d meetings".formatted(count));
        }
    }

    public Confusions {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        points = List.copyOf(points);
        cells = List.copyOf(cells);
        if (cells.size() != points.size() * points.size() || one.isEmpty() != other.isEmpty())
            throw new IllegalArgumentException("%d cells for %d points of %s and %s".formatted(cells.size(), points.size(), one, other));
    }

    /** Whether all pairs of observers are counted together. */
    public boolean pooled() {
        return one.isEmpty();
    }

    /** How often two points met. */
    public Cell cell(int row, int column) {
        return cells.get(row * points.size() + column);
    }

    /** Sum of a row. */
    public int total(int row) {
        return cells.subList(row * points.size(), (row + 1) * points.size()).stream().mapToInt(Cell::count).sum();
    }

    /** Share of a cell in its row, 0 to 1; 0 for a row without answers. */
    public double share(int row, int column) {
        return total(row) == 0 ? 0 : cell(row, column).count / (double) total(row);
    }

    /** What a cell stands for. */
    public Subject subject(int row, int column) {
        var subject = Subject.of(Part.ITEM, item);
        if (!pooled())
            subject = subject.with(Part.OBSERVER, one).with(Part.OTHER_OBSERVER, other);
        var slice = cell(row, column).slice;
        return slice.isEmpty() ? subject : subject.with(Part.SLICE, slice);
    }

    @Override
    public String title() {
        return pooled() ? TEXTS.say("confusions.title", item) : TEXTS.say("confusions.title.pair", item, one, other);
    }

    @Override
    public String summary() {
        var same = 0;
        var all = 0;
        for (var row = 0; row < points.size(); row++) {
            same += cell(row, row).count;
            all += total(row);
        }
        return title() + ": " + TEXTS.say("confusions.summary", ScaleUse.percent(all == 0 ? 0 : same / (double) all), all);
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(pooled() ? TEXTS.say("head.answer") : one, pooled() ? TEXTS.say("head.answer.other") : other,
                TEXTS.say("head.count"), TEXTS.say("head.share"), TEXTS.say("head.example")));
        for (var row = 0; row < points.size(); row++)
            for (var column = 0; column < points.size(); column++)
                table.add(List.of(points.get(row), points.get(column), Integer.toString(cell(row, column).count),
                        Cells.number(share(row, column)), cell(row, column).slice));
        return table;
    }

    @Override
    public List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        for (var row = 0; row < points.size(); row++)
            for (var column = 0; column < points.size(); column++)
                subjects.add(subject(row, column));
        return subjects;
    }
}
