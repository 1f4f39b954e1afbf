// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Part;
import org.thinslice.charts.ScaleUse;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws a bar for each observer, made of the points of the scale and hung at the scale's middle. */
final class UseDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);
    private static final double HALF = .36;
    /** Orange over neutral to purple, as in PuOr of ColorBrewer: told apart with any common colour vision. */
    private static final Color LOW = new Color(0xB35806);
    private static final Color HIGH = new Color(0x542788);

    private final ScaleUse figure;
    private final Look look;
    private final Subject selected;

    UseDrawing(ScaleUse figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected;
    }

    Drawing drawing() {
        var style = new Style(look);
        var plot = style.plot();
        var widest = figure.ordered() ? 1 : .5;
        var across = style.numbers(-widest, widest);
        across.setVisible(false);
        plot.setDomainAxis(across);
        plot.setRangeAxis(0, axis(true, .3));
        plot.setRangeAxis(1, axis(false, figure.ordered() ? .3 : .02));
        plot.setDataset(data());
        plot.setRenderer(renderer());
        plot.setDomainZeroBaselineVisible(figure.ordered());
        plot.setDomainZeroBaselinePaint(look.quiet());
        var least = (int) Math.ceil(look.fontSize() * (1.5 * figure.observers().size() + 6));
        return new Drawing(style.chart(figure.title(), caption(), plot), (data, whole) -> spots(plot, data), least);
    }

    private String caption() {
        var points = figure.points();
        return figure.ordered() ? TEXTS.say("use.caption", points.get(0), points.get(points.size() - 1))
                : TEXTS.say("use.names", String.join(", ", points));
    }

    private LabelAxis axis(boolean left, double share) {
        var labels = new ArrayList<Label>();
        for (var use : figure.observers()) {
            var chosen = selected.get(Part.OBSERVER).filter(use.observer()::equals).isPresent();
            var ends = !figure.ordered() ? "" : TEXTS.say("use.ends", ScaleUse.percent(use.share(0)), ScaleUse.percent(use.share(figure.points().size() - 1)));
            labels.add(new Label(labels.size(), left ? use.observer() : ends, left ? use.observer() : "",
                    chosen && left ? look.boldFont() : look.font(), left ? look.ink() : look.quiet()));
        }
        var axis = new LabelAxis(labels, -.5, figure.observers().size() - .5, share, false);
        axis.setInverted(true);
        return axis;
    }

    private XYIntervalSeriesCollection data() {
        var all = new XYIntervalSeriesCollection();
        for (var point = 0; point < figure.points().size(); point++) {
            var series = new XYIntervalSeries(figure.points().get(point));
            for (var row = 0; row < figure.observers().size(); row++) {
                var from = from(row, point);
                var to = from + figure.observers().get(row).share(point);
                series.add((from + to) / 2, from, to, row, row - HALF, row + HALF);
            }
            all.addSeries(series);
        }
        return all;
    }

    private double from(int row, int point) {
        var use = figure.observers().get(row);
        var from = figure.start(use);
        for (var before = 0; before < point; before++)
            from += use.share(before);
        return from;
    }

    private XYBarRenderer renderer() {
        var renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        for (var point = 0; point < figure.points().size(); point++)
            renderer.setSeriesPaint(point, colour(point));
        return renderer;
    }

    private Color colour(int point) {
        var middle = (figure.points().size() - 1) / 2.0;
        var neutral = look.dark() ? new Color(0x55585E) : new Color(0xE3E3E6);
        var share = middle == 0 ? 0 : Math.abs(point - middle) / middle;
        var end = point < middle ? LOW : HIGH;
        var strong = look.dark() ? mix(end, Color.WHITE, .35) : end;
        return mix(neutral, strong, share);
    }

    private static Color mix(Color from, Color to, double share) {
        return new Color((int) (from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) (from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) (from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    private List<Spot> spots(XYPlot plot, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        var height = data.getHeight() / Math.max(1, figure.observers().size());
        for (var row = 0; row < figure.observers().size(); row++)
            for (var point = 0; point < figure.points().size(); point++) {
                var use = figure.observers().get(row);
                var left = plot.getDomainAxis().valueToJava2D(from(row, point), data, RectangleEdge.BOTTOM);
                var right = plot.getDomainAxis().valueToJava2D(from(row, point) + use.share(point), data, RectangleEdge.BOTTOM);
                if (right > left)
                    spots.add(new Spot(new Rectangle2D.Double(left, data.getY() + row * height, right - left, height),
                            figure.subject(use.observer()), TEXTS.say("use.point", use.observer(), figure.points().get(point),
                                    use.counts().get(point), ScaleUse.percent(use.share(point)))));
            }
        return spots;
    }
}
