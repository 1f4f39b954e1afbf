// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.util.List;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;

/** A curve of a coefficient bounded by 1, its intervals as a band. */
final class CurvePlot {

    /** A point of the curve. */
    record At(double x, Mark mark) {
    }

    private final List<At> points;
    private final Look look;

    CurvePlot(List<At> points, Look look) {
        this.points = points;
        this.look = look;
    }

    /** From 0, or lower if an interval is, to 1. */
    NumberAxis axis() {
        var least = points.stream().flatMapToDouble(at -> at.mark().least().stream()).min().orElse(0);
        var axis = new Style(look).numbers(Math.max(-1, Math.min(0, Math.floor(least * 5) / 5)), 1);
        axis.setTickUnit(new NumberTickUnit(.2));
        axis.setNumberFormatOverride(new BoundedFormat());
        return axis;
    }

    /** Puts the band behind and the curve before it. */
    void on(XYPlot plot) {
        plot.setDataset(1, band());
        plot.setRenderer(1, bandRenderer());
        plot.setDataset(0, curve());
        plot.setRenderer(0, curveRenderer());
    }

    private YIntervalSeriesCollection band() {
        var series = new YIntervalSeries("interval");
        for (var at : points)
            if (at.mark() instanceof Mark.Estimate mark)
                series.add(at.x(), mark.value(), mark.low(), mark.high());
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private DeviationRenderer bandRenderer() {
        var renderer = new DeviationRenderer(false, false);
        renderer.setSeriesFillPaint(0, look.accent());
        renderer.setAlpha(look.dark() ? .22f : .14f);
        return renderer;
    }

    private XYSeriesCollection curve() {
        var series = new XYSeries("value");
        points.forEach(at -> series.add(at.x(), at.mark().number().orElse(Double.NaN)));
        return new XYSeriesCollection(series);
    }

    private XYLineAndShapeRenderer curveRenderer() {
        var renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, look.accent());
        renderer.setSeriesStroke(0, Ink.line(2));
        renderer.setSeriesShape(0, Ink.dot(3.2));
        return renderer;
    }
}
