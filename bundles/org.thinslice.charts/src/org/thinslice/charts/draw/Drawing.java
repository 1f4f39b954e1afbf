// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/**
 * A figure as a chart, and where in it what can be found.
 *
 * @param chart       the chart, in the look asked for
 * @param places      finds the spots once the plot's place is known
 * @param leastHeight the least height at which every label can be read, pixels at 100 %
 */
public record Drawing(JFreeChart chart, Places places, int leastHeight) {

    /** Finds the spots of a chart from the rectangle its data were drawn in. */
    @FunctionalInterface
    public interface Places {
        List<Spot> in(Rectangle2D data, Rectangle2D whole);
    }

    /** The drawing of a figure. */
    public static Drawing of(Figure figure, Look look, Subject selected) {
        return Drawings.of(figure, look, selected);
    }

    /** Draws the chart and answers what is where. */
    public List<Spot> draw(Graphics2D graphics, Rectangle2D area) {
        var info = new ChartRenderingInfo();
        chart.draw(graphics, area, info);
        return places.in(info.getPlotInfo().getDataArea(), area);
    }
}
