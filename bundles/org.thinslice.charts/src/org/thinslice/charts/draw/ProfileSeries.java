// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;

import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Part;
import org.thinslice.charts.SessionProfile;
import org.thinslice.charts.Subject;

/**
 * The data of a session's picture and how they are drawn. Observers who gave the same rating are set side by side, a
 * little left and right of their slice: the ratings themselves are never moved.
 */
final class ProfileSeries {

    private static final double SIDE_BY_SIDE = .34;

    private final SessionProfile figure;
    private final Look look;
    private final Subject selected;

    ProfileSeries(SessionProfile figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected;
    }

    /** Where across an observer's rating of a slice is drawn. */
    double place(int slice, SessionProfile.ObserverLine line) {
        var count = figure.observers().size();
        return count < 2 ? slice : slice + SIDE_BY_SIDE * (figure.observers().indexOf(line) / (count - 1.0) - .5);
    }

    XYIntervalSeriesCollection intervals() {
        var series = new XYIntervalSeries("interval");
        for (var i = 0; i < figure.slices().size(); i++)
            if (figure.slices().get(i).mean() instanceof Mark.Estimate mean)
                series.add(i, i, i, mean.value(), mean.low(), mean.high());
        var data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    XYErrorRenderer intervalRenderer() {
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setCapLength(0);
        renderer.setErrorPaint(translucent(look.ink(), look.dark() ? 95 : 70));
        renderer.setErrorStroke(new BasicStroke(9, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        renderer.setDefaultShapesVisible(false);
        renderer.setDefaultLinesVisible(false);
        return renderer;
    }

    XYSeriesCollection lines() {
        var data = new XYSeriesCollection();
        for (var line : figure.observers()) {
            var series = new XYSeries(line.observer());
            for (var i = 0; i < figure.slices().size(); i++)
                series.add(place(i, line), line.ratings().get(i).orElse(Double.NaN));
            data.addSeries(series);
        }
        return data;
    }

    XYLineAndShapeRenderer lineRenderer() {
        var renderer = new XYLineAndShapeRenderer(true, true);
        var anyone = selected.get(Part.OBSERVER).filter(name -> figure.observers().stream().anyMatch(line -> line.observer().equals(name)));
        for (var i = 0; i < figure.observers().size(); i++) {
            var observer = figure.observers().get(i).observer();
            var chosen = anyone.filter(observer::equals).isPresent();
            var colour = figure.palette().colour(observer, look);
            renderer.setSeriesPaint(i, anyone.isPresent() && !chosen ? translucent(colour, 80) : colour);
            renderer.setSeriesStroke(i, figure.palette().line(observer, chosen ? 2.5f : 1.2f));
            renderer.setSeriesShape(i, dot(chosen ? 4 : 3));
        }
        return renderer;
    }

    XYSeriesCollection means() {
        var series = new XYSeries("mean");
        for (var i = 0; i < figure.slices().size(); i++)
            series.add(i, figure.slices().get(i).mean().number().orElse(Double.NaN));
        return new XYSeriesCollection(series);
    }

    XYLineAndShapeRenderer meanRenderer() {
        var renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, look.ink());
        renderer.setSeriesStroke(0, new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesShape(0, dot(4.5));
        return renderer;
    }

    private static Ellipse2D dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Color translucent(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
