// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.thinslice.charts.AgreementByItem;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.ObserverPairs;
import org.thinslice.charts.ObserverSeverity;
import org.thinslice.charts.ObserversNeeded;
import org.thinslice.charts.ScaleUse;
import org.thinslice.charts.SessionProfile;
import org.thinslice.charts.SliceRatings;
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
        if (figure instanceof AgreementByItem agreement)
            return new AgreementDrawing(agreement, look, selected).drawing();
        if (figure instanceof ObserverPairs pairs)
            return new PairsDrawing(pairs, look, selected).drawing();
        if (figure instanceof SessionProfile profile)
            return new ProfileDrawing(profile, look, selected).drawing();
        if (figure instanceof SliceRatings slice)
            return new SliceDrawing(slice, look, selected).drawing();
        if (figure instanceof ObserverSeverity severity)
            return new SeverityDrawing(severity, look, selected).drawing();
        if (figure instanceof ScaleUse use)
            return new UseDrawing(use, look, selected).drawing();
        if (figure instanceof ObserversNeeded needed)
            return new NeededDrawing(needed, look).drawing();
        throw new IllegalArgumentException("no drawing for " + figure.getClass());
    }

    /** Draws the chart and answers what is where. */
    public List<Spot> draw(Graphics2D graphics, Rectangle2D area) {
        var info = new ChartRenderingInfo();
        chart.draw(graphics, area, info);
        return places.in(info.getPlotInfo().getDataArea(), area);
    }
}
