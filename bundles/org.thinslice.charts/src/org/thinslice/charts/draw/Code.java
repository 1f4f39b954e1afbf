// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** An observer's code beside a mark: left out where other marks are too close for it, unless it is the one selected. */
final class Code extends XYTextAnnotation {

    private static final long serialVersionUID = 1;

    private final double free;
    private final boolean always;

    /** @param free how far it is from its beginning to the next mark in its row, in numbers of the axis below */
    Code(String words, double x, double y, double free, boolean always) {
        super(words, x, y);
        this.free = free;
        this.always = always;
    }

    @Override
    public void draw(Graphics2D graphics, XYPlot plot, Rectangle2D data, ValueAxis across, ValueAxis up, int index, PlotRenderingInfo info) {
        var high = up.lengthToJava2D(1, data, plot.getRangeAxisEdge()) >= getFont().getSize2D();
        var width = graphics.getFontMetrics(getFont()).stringWidth(getText()) + getFont().getSize2D() / 2;
        if (always || high && across.lengthToJava2D(free, data, plot.getDomainAxisEdge()) >= width)
            super.draw(graphics, plot, data, across, up, index, info);
    }
}
