// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.SliceRatings;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws each observer's mark above the point of the scale it was given on; equal ratings are stacked. */
final class SliceDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);
    /** Width of a letter as a share of the size of type. */
    private static final double LETTER = .6;
    /** Pixels the scale has in a narrow view, and the share of it codes may add. */
    private static final double NARROW = 260;
    private static final double MOST_ROOM = .3;

    private record Placed(SliceRatings.Given given, int height) {
    }

    private final SliceRatings figure;
    private final Look look;
    private final Subject selected;
    private final List<Placed> placed = new ArrayList<>();
    private int highest;

    SliceDrawing(SliceRatings figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected;
        var stacks = new HashMap<Double, Integer>();
        for (var given : figure.ratings()) {
            var height = stacks.merge(given.value(), 1, Integer::sum);
            placed.add(new Placed(given, height));
            highest = Math.max(highest, height);
        }
    }

    Drawing drawing() {
        var plot = new Style(look).plot();
        var up = new NumberAxis();
        up.setRange(0, Math.max(4, highest + .8));
        up.setVisible(false);
        plot.setDomainAxis(across());
        plot.setRangeAxis(up);
        plot.setDataset(data());
        plot.setRenderer(renderer());
        plot.addAnnotation(new XYLineAnnotation(figure.scale().lowest(), 0, figure.scale().highest(), 0, new BasicStroke(2), look.quiet()));
        mean(plot);
        codes(plot);
        var key = figure.mean() instanceof Mark.Estimate ? "slice.caption" : "slice.caption.alone";
        var caption = TEXTS.say(key, Numbers.open(figure.mean(), 2));
        var chart = new Style(look).chart(figure.title(), figure.mean().number().isPresent() ? caption : figure.mean().why(), plot);
        return new Drawing(chart, (data, whole) -> spots(plot, data), (int) (look.fontSize() * 10));
    }

    /** The scale, with room for the codes beside the marks at its upper end. */
    private NumberAxis across() {
        var axis = ScaleAxis.points(figure.scale(), look);
        var longest = figure.ratings().stream().mapToInt(given -> given.observer().length()).max().orElse(0);
        var share = Math.min(MOST_ROOM, longest * look.fontSize() * LETTER / NARROW);
        axis.setRange(axis.getLowerBound(), axis.getUpperBound() + (figure.scale().highest() - figure.scale().lowest()) * share);
        return axis;
    }

    private void mean(XYPlot plot) {
        figure.mean().number().ifPresent(mean -> plot.addAnnotation(new XYLineAnnotation(mean, 0, mean,
                plot.getRangeAxis().getUpperBound(), new BasicStroke(2), look.ink())));
    }

    private void codes(XYPlot plot) {
        for (var mark : placed) {
            var beside = mark.given().value() + (figure.scale().highest() - figure.scale().lowest()) * .026;
            var text = new Code(mark.given().observer(), beside, mark.height(), next(mark) - beside, chosen(mark));
            text.setFont(chosen(mark) ? look.boldFont() : look.captionFont());
            text.setPaint(look.ink());
            text.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(text);
        }
    }

    /** Where the next mark in the same row is; beyond the scale if there is none. */
    private double next(Placed mark) {
        return placed.stream().filter(other -> other.height() == mark.height()).mapToDouble(other -> other.given().value())
                .filter(value -> value > mark.given().value()).min().orElse(2 * figure.scale().highest() - figure.scale().lowest());
    }

    private boolean chosen(Placed mark) {
        return selected.get(Part.OBSERVER).filter(mark.given().observer()::equals).isPresent();
    }

    private XYSeriesCollection data() {
        var data = new XYSeriesCollection();
        for (var mark : placed) {
            var series = new XYSeries(mark.given().observer());
            series.add(mark.given().value(), mark.height());
            data.addSeries(series);
        }
        return data;
    }

    private XYLineAndShapeRenderer renderer() {
        var renderer = new XYLineAndShapeRenderer(false, true);
        for (var i = 0; i < placed.size(); i++) {
            var radius = chosen(placed.get(i)) ? look.fontSize() * .48 : look.fontSize() * .36;
            renderer.setSeriesPaint(i, figure.palette().colour(placed.get(i).given().observer(), look));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        }
        return renderer;
    }

    private List<Spot> spots(XYPlot plot, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        for (var mark : placed) {
            var x = plot.getDomainAxis().valueToJava2D(mark.given().value(), data, RectangleEdge.BOTTOM);
            var y = plot.getRangeAxis().valueToJava2D(mark.height(), data, RectangleEdge.LEFT);
            spots.add(new Spot(new Rectangle2D.Double(x - 9, y - 9, 18, 18), figure.subject(mark.given().observer()),
                    mark.given().observer() + ": " + figure.scale().label(mark.given().value())));
        }
        return spots;
    }
}
