// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * An axis that carries words at given places instead of numbers: names of rows at the left, printed numbers or the ends
 * of lines at the right, slices below. Words that are too long are shortened; at the bottom, words that would touch are
 * left out; at the sides they are moved apart if the axis is told so, of which heads alone remain where there is
 * no room for all, and else left out, heads last.
 */
final class LabelAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final double GAP = 8;

    private final transient List<Label> labels;
    private final double share;
    private final boolean apart;

    /** @param share of the picture's width the words may take at most, 0 to 1 */
    LabelAxis(List<Label> labels, double from, double to, double share, boolean apart) {
        this.labels = labels;
        this.share = share;
        this.apart = apart;
        setRange(from, to);
        setAxisLineVisible(false);
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D graphics, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        var reserved = space == null ? new AxisSpace() : space;
        reserved.ensureAtLeast(RectangleEdge.isLeftOrRight(edge) ? sideWidth(graphics, area) : lineHeight(graphics), edge);
        return reserved;
    }

    private double sideWidth(Graphics2D graphics, Rectangle2D area) {
        var room = area.getWidth() * share;
        var widest = labels.stream().mapToDouble(label -> label.width(graphics)).max().orElse(0);
        if (widest > room)
            widest = Math.min(room, labels.stream().mapToDouble(label -> label.briefWidth(graphics)).max().orElse(0));
        return widest + GAP + 1;
    }

    private double lineHeight(Graphics2D graphics) {
        return labels.stream().mapToDouble(label -> label.height(graphics)).max().orElse(0) + 2;
    }

    @Override
    public AxisState draw(Graphics2D graphics, double cursor, Rectangle2D plotArea, Rectangle2D dataArea,
            RectangleEdge edge, PlotRenderingInfo info) {
        if (RectangleEdge.isLeftOrRight(edge))
            drawAtSide(graphics, plotArea, dataArea, edge);
        else
            drawBelow(graphics, plotArea, dataArea, edge);
        return new AxisState(cursor);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return List.<ValueTick>of();
    }

    private void drawAtSide(Graphics2D graphics, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        var left = edge == RectangleEdge.LEFT;
        var x = left ? plotArea.getMinX() : dataArea.getMaxX() + GAP;
        var room = left ? dataArea.getMinX() - GAP - x : plotArea.getMaxX() - x;
        var heights = labels.stream().mapToDouble(label -> label.height(graphics)).toArray();
        var places = labels.stream().mapToDouble(label -> valueToJava2D(label.at(), dataArea, edge)).toArray();
        var all = apart && Spread.fits(heights, dataArea.getMinY(), dataArea.getMaxY());
        var ys = all ? Spread.apart(places, heights, dataArea.getMinY(), dataArea.getMaxY()) : places;
        var free = new Free();
        for (var heads : new boolean[] { true, false })
            for (var i = 0; i < ys.length; i++)
                if (labels.get(i).font().isBold() == heads && (all || (heads || !apart) && free.take(ys[i], heights[i] * .8)))
                    print(graphics, labels.get(i), labels.get(i).fitting(graphics, room + 1), x, ys[i]);
    }

    /** The stretches of the axis on which nothing is printed yet. */
    private static final class Free {
        private final List<double[]> taken = new ArrayList<>();

        boolean take(double middle, double height) {
            var from = middle - height / 2;
            var to = middle + height / 2;
            if (taken.stream().anyMatch(other -> from < other[1] - .01 && other[0] < to - .01))
                return false;
            return taken.add(new double[] { from, to });
        }
    }

    private void drawBelow(Graphics2D graphics, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        var free = Double.NEGATIVE_INFINITY;
        var y = edge == RectangleEdge.BOTTOM ? dataArea.getMaxY() + lineHeight(graphics) / 2 + 1
                : dataArea.getMinY() - lineHeight(graphics) / 2 - 1;
        var columns = labels.size() < 2 ? dataArea.getWidth()
                : Math.abs(valueToJava2D(labels.get(1).at(), dataArea, edge) - valueToJava2D(labels.get(0).at(), dataArea, edge));
        for (var label : labels) {
            var text = label.fitting(graphics, Math.max(columns - 4, 44));
            var width = new Label(0, text, label.font(), label.colour()).width(graphics);
            var x = Math.max(plotArea.getMinX(), Math.min(plotArea.getMaxX() - width, valueToJava2D(label.at(), dataArea, edge) - width / 2));
            if (x < free)
                continue;
            print(graphics, label, text, x, y);
            free = x + width + 4;
        }
    }

    private static void print(Graphics2D graphics, Label label, String text, double x, double middle) {
        graphics.setFont(label.font());
        graphics.setPaint(label.colour());
        var metrics = graphics.getFontMetrics();
        graphics.drawString(text, (float) x, (float) (middle + (metrics.getAscent() - metrics.getDescent()) / 2.0));
    }
}
