// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.PairDifferences;
import org.thinslice.charts.PairDifferences.Point;
import org.thinslice.charts.Part;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws differences against means; slices that share a place make one larger point. Limits and their intervals lie behind. */
final class DifferencesDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private record Place(Point point, List<String> slices) {
    }

    private final PairDifferences figure;
    private final Look look;
    private final Subject selected;
    private final List<Place> places = new ArrayList<>();

    DifferencesDrawing(PairDifferences figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected;
        figure.places().forEach((point, slices) -> places.add(new Place(point, slices)));
    }

    Drawing drawing() {
        var style = new Style(look);
        var plot = style.plot();
        plot.setDomainAxis(across(style));
        var up = up(style);
        plot.setRangeAxis(0, up);
        plot.setRangeAxis(1, ends(up));
        style.linesUp(plot);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(look.quiet());
        Stream.of(figure.limits().lower(), figure.limits().upper()).forEach(mark -> limit(plot, mark, new float[] { 5, 4 }));
        limit(plot, figure.limits().mean(), null);
        plot.setDataset(data());
        plot.setRenderer(renderer());
        var caption = TEXTS.say("differences.caption", figure.points().size());
        return new Drawing(style.chart(figure.title(), caption, plot), (data, whole) -> spots(plot, data), (int) (look.fontSize() * 15));
    }

    private NumberAxis across(Style style) {
        var means = figure.points().stream().mapToDouble(Point::mean).summaryStatistics();
        var margin = Math.max(.5, (means.getMax() - means.getMin()) * .06);
        var axis = style.numbers(means.getMin() - margin, means.getMax() + margin);
        axis.setLabel(TEXTS.say("differences.axis"));
        return axis;
    }

    /** All differences, the limits with their intervals, and zero. */
    private NumberAxis up(Style style) {
        var range = DoubleStream.concat(DoubleStream.concat(DoubleStream.of(0), figure.points().stream().mapToDouble(Point::difference)),
                Stream.of(figure.limits().lower(), figure.limits().upper()).flatMapToDouble(DifferencesDrawing::ends)).summaryStatistics();
        var margin = Math.max(.25, (range.getMax() - range.getMin()) * .06);
        return style.numbers(range.getMin() - margin, range.getMax() + margin);
    }

    private static DoubleStream ends(Mark mark) {
        return DoubleStream.concat(mark.least().stream(), mark.most().stream());
    }

    private void limit(XYPlot plot, Mark mark, float[] dash) {
        if (mark instanceof Mark.Estimate estimate && estimate.low() < estimate.high())
            plot.addRangeMarker(new IntervalMarker(estimate.low(), estimate.high(), Ink.translucent(look.accent(), look.dark() ? 50 : 30)), Layer.BACKGROUND);
        mark.number().ifPresent(value -> plot.addRangeMarker(new ValueMarker(value, look.accent(),
                new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0)), Layer.BACKGROUND));
    }

    private LabelAxis ends(NumberAxis up) {
        var limits = figure.limits();
        var labels = new ArrayList<Label>();
        labels.add(end(limits.upper(), "differences.end.upper"));
        labels.add(end(limits.mean(), "differences.end.mean"));
        labels.add(end(limits.lower(), "differences.end.lower"));
        return new LabelAxis(labels, up.getLowerBound(), up.getUpperBound(), .3, true);
    }

    private Label end(Mark mark, String key) {
        var value = mark.number().orElse(0);
        var number = Numbers.plain(value, 2);
        return new Label(value, TEXTS.say(key, number), number, look.captionFont(), look.ink());
    }

    private XYSeriesCollection data() {
        var data = new XYSeriesCollection();
        for (var i = 0; i < places.size(); i++) {
            var series = new XYSeries(i);
            series.add(places.get(i).point().mean(), places.get(i).point().difference());
            data.addSeries(series);
        }
        return data;
    }

    private XYLineAndShapeRenderer renderer() {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setUseOutlinePaint(true);
        for (var i = 0; i < places.size(); i++) {
            var radius = radius(places.get(i));
            var chosen = isSelected(places.get(i));
            renderer.setSeriesShape(i, Ink.dot(radius));
            renderer.setSeriesPaint(i, chosen ? look.accent() : Ink.translucent(look.ink(), 120));
            renderer.setSeriesOutlinePaint(i, chosen ? look.ink() : look.paper());
            renderer.setSeriesOutlineStroke(i, new BasicStroke(chosen ? 2 : .8f));
        }
        return renderer;
    }

    /** The area grows with the number of slices. */
    private static double radius(Place place) {
        return Math.min(14, 3.2 * Math.sqrt(place.slices().size()));
    }

    private boolean isSelected(Place place) {
        return selected.get(Part.SLICE).filter(place.slices()::contains).isPresent();
    }

    private List<Spot> spots(XYPlot plot, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        for (var place : places) {
            var x = plot.getDomainAxis().valueToJava2D(place.point().mean(), data, RectangleEdge.BOTTOM);
            var y = plot.getRangeAxis().valueToJava2D(place.point().difference(), data, RectangleEdge.LEFT);
            var reach = Math.max(6, radius(place));
            var shown = place.slices().subList(0, Math.min(6, place.slices().size()));
            spots.add(new Spot(new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach), figure.subject(place.slices().get(0)),
                    TEXTS.say("differences.tip", Numbers.plain(place.point().mean(), 2), Numbers.plain(place.point().difference(), 2),
                            place.slices().size(), String.join(", ", shown) + (shown.size() < place.slices().size() ? ", …" : ""))));
        }
        return spots;
    }
}
