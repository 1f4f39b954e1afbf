// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.thinslice.charts.Spot;

/** Which place of a picture the arrow keys lead to. */
final class SpotWalk {

    /** Where an arrow key points. */
    enum Direction {
        LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

        private final int dx;
        private final int dy;

        Direction(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }
    }

    private SpotWalk() {
    }

    /** The nearest place in a direction, the first one if none is current; the current one at the end of the walk. */
    static Optional<Spot> next(List<Spot> spots, Optional<Spot> current, Direction direction) {
        if (current.isEmpty())
            return spots.stream().findFirst();
        return spots.stream().filter(spot -> ahead(current.get(), spot, direction) > 1)
                .min(Comparator.comparingDouble(spot -> effort(current.get(), spot, direction))).or(() -> current);
    }

    private static double ahead(Spot from, Spot to, Direction direction) {
        var a = from.area().getBounds2D();
        var b = to.area().getBounds2D();
        return (b.getCenterX() - a.getCenterX()) * direction.dx + (b.getCenterY() - a.getCenterY()) * direction.dy;
    }

    /** Way ahead, and twice the way aside: a place straight ahead wins over a nearer one that lies across. */
    private static double effort(Spot from, Spot to, Direction direction) {
        var a = from.area().getBounds2D();
        var b = to.area().getBounds2D();
        var aside = Math.abs((b.getCenterX() - a.getCenterX()) * direction.dy) + Math.abs((b.getCenterY() - a.getCenterY()) * direction.dx);
        return ahead(from, to, direction) + 2 * aside;
    }
}
