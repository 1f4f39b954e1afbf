// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.SliceDisagreement;
import org.thinslice.charts.SliceDisagreement.Ranked;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws the slices in order of disagreement, a point each; the first ones and the one selected carry their codes. */
final class DisagreementDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);
    private static final int NAMED = 3;
    private static final int MANY = 120;
    /** More points than that lie on each other on every screen. */
    private static final int MOST_POINTS = 1500;

    private final SliceDisagreement figure;
    private final Look look;
    private final Subject selected;

    DisagreementDrawing(SliceDisagreement figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected;
    }

    Drawing drawing() {
        var style = new Style(look);
        var plot = style.plot();
        var count = figure.slices().size();
        var across = style.numbers(1 - Math.max(.6, count * .015), count + Math.max(.6, count * .015));
        across.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        across.setLabel(TEXTS.say("disagreement.axis"));
        plot.setDomainAxis(across);
        plot.setRangeAxis(style.numbers(0, Math.max(1e-9, figure.slices().stream().mapToDouble(Ranked::disagreement).max().orElse(1)) * 1.12));
        style.linesUp(plot);
        plot.addRangeMarker(new ValueMarker(figure.median(), look.quiet(), Ink.line(1.2)), Layer.BACKGROUND);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, points(false));
        plot.setRenderer(0, renderer(false));
        plot.setDataset(1, points(true));
        plot.setRenderer(1, renderer(true));
        names(plot);
        var caption = TEXTS.say("disagreement.caption", figure.measure(), Numbers.plain(figure.median(), 2));
        return new Drawing(style.chart(figure.title(), caption, plot), (data, whole) -> spots(plot, data), (int) (look.fontSize() * 14));
    }

    private boolean chosen(Ranked slice) {
        return selected.get(Part.SLICE).filter(slice.slice()::equals).isPresent();
    }

    private XYSeriesCollection points(boolean loud) {
        var series = new XYSeries("slices", false);
        var step = Math.max(1, figure.slices().size() / MOST_POINTS);
        for (var i = 0; i < figure.slices().size(); i++)
            if (chosen(figure.slices().get(i)) == loud && (loud || i < MANY || i % step == 0))
                series.add(i + 1, figure.slices().get(i).disagreement());
        return new XYSeriesCollection(series);
    }

    private XYLineAndShapeRenderer renderer(boolean loud) {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, loud ? look.ink() : look.accent());
        renderer.setSeriesShape(0, Ink.dot(loud ? 5.5 : figure.slices().size() > MANY ? 2 : 3.6));
        return renderer;
    }

    private void names(XYPlot plot) {
        for (var i = 0; i < figure.slices().size(); i++) {
            var slice = figure.slices().get(i);
            if (i >= NAMED && !chosen(slice))
                continue;
            var text = new XYTextAnnotation("  " + slice.slice(), i + 1, slice.disagreement());
            text.setFont(chosen(slice) ? look.boldFont() : look.captionFont());
            text.setPaint(look.ink());
            text.setTextAnchor(i < figure.slices().size() * .8 ? TextAnchor.BOTTOM_LEFT : TextAnchor.BOTTOM_RIGHT);
            if (i < NAMED && i > 0 && !chosen(slice) && figure.slices().get(i - 1).disagreement() - slice.disagreement() < figure.slices().get(0).disagreement() * .06)
                continue;
            plot.addAnnotation(text);
        }
    }

    private List<Spot> spots(XYPlot plot, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        var half = Math.max(1.5, plot.getDomainAxis().lengthToJava2D(.5, data, RectangleEdge.BOTTOM));
        for (var i = 0; i < figure.slices().size(); i++) {
            var slice = figure.slices().get(i);
            var x = plot.getDomainAxis().valueToJava2D(i + 1, data, RectangleEdge.BOTTOM);
            var y = plot.getRangeAxis().valueToJava2D(slice.disagreement(), data, RectangleEdge.LEFT);
            spots.add(new Spot(new Rectangle2D.Double(x - half, y - 8, 2 * half, data.getMaxY() - y + 8), figure.subject(slice), tip(i + 1, slice)));
        }
        return spots;
    }

    private static Supplier<String> tip(int rank, Ranked slice) {
        return () -> TEXTS.say("disagreement.tip", rank, slice.slice(), slice.session(), Numbers.plain(slice.disagreement(), 2),
                Numbers.open(slice.mean(), 2), slice.ratings());
    }
}
