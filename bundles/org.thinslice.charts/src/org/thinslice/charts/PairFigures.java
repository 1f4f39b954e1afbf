// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.thinslice.agreement.BlandAltman;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Ratings;
import org.thinslice.charts.PairDifferences.Limits;
import org.thinslice.charts.PairDifferences.Point;

/** Makes the figures that set two observers side by side. */
public final class PairFigures {

    private PairFigures() {
    }

    /** How two observers differ; empty where they share fewer than two slices. */
    public static Optional<PairDifferences> differences(String item, Ratings ratings, String one, String other, double confidence) {
        var first = place(ratings, one);
        var second = place(ratings, other);
        return BlandAltman.of(ratings, first, second, confidence).map(found -> {
            var points = new ArrayList<Point>();
            for (var unit = 0; unit < ratings.units(); unit++) {
                var a = ratings.value(unit, first);
                var b = ratings.value(unit, second);
                if (a.isPresent() && b.isPresent())
                    points.add(new Point(ratings.unit(unit), (a.getAsDouble() + b.getAsDouble()) / 2, a.getAsDouble() - b.getAsDouble()));
            }
            return new PairDifferences(item, one, other, points, new Limits(mark(found.bias(), found.ofBias()),
                    mark(found.low(), found.ofLow()), mark(found.high(), found.ofHigh())));
        });
    }

    private static Mark mark(double value, Interval interval) {
        return new Mark.Estimate(value, interval.low(), interval.high());
    }

    /** What one observer chose where another chose each point; declared points only. */
    public static Confusions confusions(String item, Ratings ratings, String one, String other) {
        var first = place(ratings, one);
        var second = place(ratings, other);
        var counts = new ConfusionCounts(ratings);
        for (var unit = 0; unit < ratings.units(); unit++) {
            var a = ratings.value(unit, first);
            var b = ratings.value(unit, second);
            if (a.isPresent() && b.isPresent())
                counts.add(ratings.unit(unit), a.getAsDouble(), b.getAsDouble(), 1);
        }
        return new Confusions(item, ratings.categories().labels(), one, other, counts.cells());
    }

    /** The same over all pairs of observers, each pair counted both ways; declared points only. */
    public static Confusions confusions(String item, Ratings ratings) {
        var counts = new ConfusionCounts(ratings);
        for (var unit = 0; unit < ratings.units(); unit++)
            counts.addPairs(unit);
        return new Confusions(item, ratings.categories().labels(), "", "", counts.cells());
    }

    private static int place(Ratings ratings, String rater) {
        for (var i = 0; i < ratings.raters(); i++)
            if (ratings.rater(i).equals(rater))
                return i;
        throw new IllegalArgumentException("no observer " + rater + " in the ratings");
    }

    /** Counts of meetings of points, and for each two points the slice where they met most. */
    private static final class ConfusionCounts {

        private final Ratings ratings;
        private final List<Double> points;
        private final int[][] count;
        private final int[][] most;
        private final String[][] slice;

        ConfusionCounts(Ratings ratings) {
            this.ratings = ratings;
            points = ratings.categories().values();
            count = new int[points.size()][points.size()];
            most = new int[points.size()][points.size()];
            slice = new String[points.size()][points.size()];
        }

        void addPairs(int unit) {
            var used = new int[points.size()];
            for (var i = ratings.from(unit); i < ratings.to(unit); i++) {
                var point = points.indexOf(ratings.valueAt(i));
                if (point >= 0)
                    used[point]++;
            }
            for (var a = 0; a < used.length; a++)
                for (var b = 0; b < used.length; b++)
                    if (used[a] > 0)
                        add(ratings.unit(unit), points.get(a), points.get(b), used[a] * (a == b ? used[a] - 1 : used[b]));
        }

        void add(String unit, double first, double second, int times) {
            var a = points.indexOf(first);
            var b = points.indexOf(second);
            if (a < 0 || b < 0 || times == 0)
                return;
            count[a][b] += times;
            if (times > most[a][b]) {
                most[a][b] = times;
                slice[a][b] = unit;
            }
        }

        List<Confusions.Cell> cells() {
            var cells = new ArrayList<Confusions.Cell>();
            for (var a = 0; a < points.size(); a++)
                for (var b = 0; b < points.size(); b++)
                    cells.add(new Confusions.Cell(count[a][b], slice[a][b] == null ? "" : slice[a][b]));
            return cells;
        }
    }
}
