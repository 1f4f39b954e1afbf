// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Ramp;

/** Fills one cell for each item of the data and prints its number in it, if it fits; no value is a thin stroke. */
final class CellRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1;

    /** A cell of the grid; no colour means no value. */
    record Cell(int row, int column, String text, Color colour, boolean selected) {

        Cell(int row, int column, Mark mark, Color colour, boolean selected) {
            this(row, column, Numbers.value(mark), colour, selected);
        }
    }

    private final transient List<Cell> cells;
    private final transient Look look;
    /** The numbers of thousands of cells are few different ones. */
    private final transient Map<String, Double> widths = new HashMap<>();

    CellRenderer(List<Cell> cells, Look look) {
        this.cells = cells;
        this.look = look;
    }

    @Override
    public void drawItem(Graphics2D graphics, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info,
            XYPlot plot, ValueAxis across, ValueAxis down, XYDataset data, int series, int item, CrosshairState crosshair,
            int pass) {
        var cell = cells.get(item);
        var left = across.valueToJava2D(cell.column() - .5, area, plot.getDomainAxisEdge());
        var right = across.valueToJava2D(cell.column() + .5, area, plot.getDomainAxisEdge());
        var top = down.valueToJava2D(cell.row() - .5, area, plot.getRangeAxisEdge());
        var bottom = down.valueToJava2D(cell.row() + .5, area, plot.getRangeAxisEdge());
        draw(graphics, cell, new Rectangle2D.Double(left + .5, top + .5, right - left - 1, bottom - top - 1));
    }

    private void draw(Graphics2D graphics, Cell cell, Rectangle2D box) {
        if (cell.colour() == null) {
            graphics.setPaint(look.hairline());
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getY()));
        } else {
            graphics.setPaint(cell.colour());
            graphics.fill(box);
            print(graphics, cell, box);
        }
        if (cell.selected()) {
            graphics.setPaint(look.ink());
            graphics.setStroke(new BasicStroke(2.5f));
            graphics.draw(new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2));
        }
    }

    private void print(Graphics2D graphics, Cell cell, Rectangle2D box) {
        var text = cell.text();
        graphics.setFont(look.font());
        var metrics = graphics.getFontMetrics();
        double width = widths.computeIfAbsent(text, words -> metrics.getStringBounds(words, graphics).getWidth());
        if (width > box.getWidth() - 2 || metrics.getAscent() > box.getHeight())
            return;
        graphics.setPaint(Ramp.inkOn(cell.colour()));
        graphics.drawString(text, (float) (box.getCenterX() - width / 2),
                (float) (box.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0));
    }
}
