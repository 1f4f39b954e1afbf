// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.thinslice.base.Texts;
import org.thinslice.charts.DecisionGrid;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.Ramp;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws reliability over numbers of observers and of slices as a grid; a line goes round what is enough, what is there is bold. */
final class DecisionsDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final DecisionGrid figure;
    private final Look look;

    DecisionsDrawing(DecisionGrid figure, Look look) {
        this.figure = figure;
        this.look = look;
    }

    Drawing drawing() {
        var grid = new Grid(down(), across(), cells(), look);
        var caption = figure.answer() + " " + TEXTS.say("grid.caption", Numbers.bounded(figure.wanted()));
        var plot = grid.plot(.2);
        border(plot);
        return new Drawing(new Style(look).chart(figure.title(), caption, plot), (data, whole) -> spots(grid, data), grid.leastHeight());
    }

    private List<Label> down() {
        var labels = new ArrayList<Label>();
        figure.slices().forEach(number -> labels.add(label(labels.size(), number, number == figure.slicesNow())));
        return labels;
    }

    private List<Label> across() {
        var labels = new ArrayList<Label>();
        figure.observers().forEach(number -> labels.add(label(labels.size(), number, number == figure.watching())));
        return labels;
    }

    private Label label(int at, int number, boolean there) {
        return new Label(at, Integer.toString(number), there ? look.boldFont() : look.font(), there ? look.ink() : look.quiet());
    }

    private List<CellRenderer.Cell> cells() {
        var cells = new ArrayList<CellRenderer.Cell>();
        for (var row = 0; row < figure.cells().size(); row++)
            for (var column = 0; column < figure.observers().size(); column++) {
                var mark = figure.cells().get(row).get(column);
                var number = mark.number();
                cells.add(new CellRenderer.Cell(row, column, mark, number.isPresent() ? Ramp.at(number.getAsDouble()) : null, false));
            }
        return cells;
    }

    /** A line between what is enough and what is not. */
    private void border(XYPlot plot) {
        for (var row = 0; row < figure.cells().size(); row++)
            for (var column = 0; column < figure.observers().size(); column++) {
                if (enough(row, column) && column > 0 && !enough(row, column - 1))
                    plot.addAnnotation(line(column - .5, row - .5, column - .5, row + .5));
                if (enough(row, column) && row > 0 && !enough(row - 1, column))
                    plot.addAnnotation(line(column - .5, row - .5, column + .5, row - .5));
            }
    }

    private boolean enough(int row, int column) {
        return figure.cells().get(row).get(column).number().orElse(-1) >= figure.wanted();
    }

    private XYLineAnnotation line(double fromX, double fromY, double toX, double toY) {
        return new XYLineAnnotation(fromX, fromY, toX, toY, new BasicStroke(3.5f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER), look.ink());
    }

    private List<Spot> spots(Grid grid, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        var areas = grid.areas(data);
        for (var i = 0; i < areas.size(); i++) {
            var row = i / figure.observers().size();
            var column = i % figure.observers().size();
            var mark = figure.cells().get(row).get(column);
            spots.add(new Spot(areas.get(i), Subject.of(Part.ITEM, figure.item()), TEXTS.say("grid.tip", figure.slices().get(row), figure.observers().get(column),
                    Numbers.of(mark)) + (mark instanceof Mark.Missing ? "\n" + mark.why() : "")));
        }
        return spots;
    }
}
