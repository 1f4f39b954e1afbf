// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.ObserversNeeded;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws reliability against the number of observers, its interval as a band, what is extrapolated in dashes. */
final class NeededDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final ObserversNeeded figure;
    private final Look look;

    NeededDrawing(ObserversNeeded figure, Look look) {
        this.figure = figure;
        this.look = look;
    }

    Drawing drawing() {
        var style = new Style(look);
        var plot = style.plot();
        var across = style.numbers(.5, figure.curve().size() + .5);
        across.setTickUnit(new NumberTickUnit(figure.curve().size() > 14 ? 2 : 1));
        across.setLabel(TEXTS.say("needed.axis"));
        var least = figure.curve().stream().flatMapToDouble(mark -> mark.least().stream()).min().orElse(0);
        var up = style.numbers(Math.max(-1, Math.min(0, Math.floor(least * 5) / 5)), 1);
        up.setTickUnit(new NumberTickUnit(.2));
        up.setNumberFormatOverride(new BoundedFormat());
        plot.setDomainAxis(across);
        plot.setRangeAxis(up);
        style.linesUp(plot);
        plot.addRangeMarker(new ValueMarker(figure.wanted(), look.quiet(), new BasicStroke(1.2f)), Layer.BACKGROUND);
        plot.setDataset(1, band());
        plot.setRenderer(1, bandRenderer());
        plot.setDataset(0, lines());
        plot.setRenderer(0, lineRenderer());
        return new Drawing(style.chart(figure.title(), figure.answer(), plot), (data, whole) -> spots(plot, data), (int) (look.fontSize() * 16));
    }

    private YIntervalSeriesCollection band() {
        var series = new YIntervalSeries("interval");
        for (var i = 0; i < figure.curve().size(); i++)
            if (figure.curve().get(i) instanceof Mark.Estimate mark)
                series.add(i + 1, mark.value(), mark.low(), mark.high());
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private DeviationRenderer bandRenderer() {
        var renderer = new DeviationRenderer(false, false);
        var accent = look.accent();
        renderer.setSeriesFillPaint(0, new Color(accent.getRed(), accent.getGreen(), accent.getBlue()));
        renderer.setAlpha(look.dark() ? .22f : .14f);
        return renderer;
    }

    private XYSeriesCollection lines() {
        var seen = new XYSeries("seen");
        var beyond = new XYSeries("beyond");
        for (var k = 1; k <= figure.curve().size(); k++) {
            var value = figure.curve().get(k - 1).number().orElse(Double.NaN);
            if (k <= figure.there())
                seen.add(k, value);
            if (k >= figure.there())
                beyond.add(k, value);
        }
        var data = new XYSeriesCollection(seen);
        data.addSeries(beyond);
        return data;
    }

    private XYLineAndShapeRenderer lineRenderer() {
        var renderer = new XYLineAndShapeRenderer(true, true);
        var dot = new Ellipse2D.Double(-3, -3, 6, 6);
        renderer.setSeriesStroke(0, new BasicStroke(2));
        renderer.setSeriesStroke(1, new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] { 5, 4 }, 0));
        for (var series = 0; series < 2; series++) {
            renderer.setSeriesPaint(series, look.accent());
            renderer.setSeriesShape(series, dot);
        }
        renderer.setSeriesShapesFilled(1, false);
        return renderer;
    }

    private List<Spot> spots(XYPlot plot, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        for (var k = 1; k <= figure.curve().size(); k++) {
            var left = plot.getDomainAxis().valueToJava2D(k - .5, data, RectangleEdge.BOTTOM);
            var right = plot.getDomainAxis().valueToJava2D(k + .5, data, RectangleEdge.BOTTOM);
            spots.add(new Spot(new Rectangle2D.Double(left, data.getY(), right - left, data.getHeight()), Subject.NONE,
                    TEXTS.say("needed.tip", k, Numbers.of(figure.curve().get(k - 1)))));
        }
        return spots;
    }
}
