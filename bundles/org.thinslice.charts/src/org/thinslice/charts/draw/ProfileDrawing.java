// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.SessionProfile;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws the ratings of one session's slices: every observer's line, and over them the mean with its interval. */
final class ProfileDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final SessionProfile figure;
    private final Look look;
    private final Subject selected;
    private final ProfileSeries series;

    ProfileDrawing(SessionProfile figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected;
        this.series = new ProfileSeries(figure, look, selected);
    }

    Drawing drawing() {
        var style = new Style(look);
        var plot = style.plot();
        var across = new LabelAxis(columnLabels(), -.5, Math.max(1, figure.slices().size()) - .5, 0, false);
        var scale = ScaleAxis.of(figure.scale(), look);
        plot.setDomainAxis(across);
        plot.setRangeAxis(0, scale);
        plot.setRangeAxis(1, ends(scale));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, series.intervals());
        plot.setRenderer(0, series.intervalRenderer());
        plot.setDataset(1, series.lines());
        plot.setRenderer(1, series.lineRenderer());
        plot.setDataset(2, series.means());
        plot.setRenderer(2, series.meanRenderer());
        ScaleAxis.lines(plot, figure.scale(), look);
        var chart = style.chart(figure.title(), TEXTS.say(figure.scale().named() ? "profile.caption.names" : "profile.caption"), plot);
        return new Drawing(chart, (data, whole) -> spots(plot, data), (int) (look.fontSize() * 16));
    }


    private List<Label> columnLabels() {
        var labels = new ArrayList<Label>();
        for (var slice : figure.slices()) {
            var chosen = selected.get(Part.SLICE).filter(slice.slice()::equals).isPresent();
            labels.add(new Label(labels.size(), slice.label(), chosen ? look.boldFont() : look.captionFont(),
                    chosen ? look.ink() : look.quiet()));
        }
        return labels;
    }

    /** The observers' codes at the ends of their lines, in their colours. */
    private LabelAxis ends(NumberAxis scale) {
        var labels = new ArrayList<Label>();
        var mean = last(figure.slices().stream().map(slice -> slice.mean().number()).toList());
        if (!Double.isNaN(mean))
            labels.add(new Label(mean, TEXTS.say("profile.mean"), look.boldFont(), look.ink()));
        for (var line : figure.observers()) {
            var end = last(line.ratings());
            var chosen = selected.get(Part.OBSERVER).filter(line.observer()::equals).isPresent();
            if (!Double.isNaN(end))
                labels.add(new Label(end, line.observer(), chosen ? look.boldFont() : look.font(),
                        figure.palette().colour(line.observer(), look)));
        }
        return new LabelAxis(labels, scale.getLowerBound(), scale.getUpperBound(), .25, true);
    }

    private static double last(List<OptionalDouble> values) {
        for (var i = values.size() - 1; i >= 0; i--)
            if (values.get(i).isPresent())
                return values.get(i).getAsDouble();
        return Double.NaN;
    }

    private List<Spot> spots(XYPlot plot, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        var half = plot.getDomainAxis().lengthToJava2D(.5, data, RectangleEdge.BOTTOM);
        for (var i = 0; i < figure.slices().size(); i++) {
            var slice = figure.slices().get(i);
            var tip = figure.scale().named() ? "profile.tip.names" : "profile.tip.mean";
            var x = plot.getDomainAxis().valueToJava2D(i, data, RectangleEdge.BOTTOM);
            spots.add(new Spot(new Rectangle2D.Double(x - half, data.getY(), 2 * half, data.getHeight() + look.fontSize() * 1.6),
                    figure.subject(i), TEXTS.say(tip, slice.words(), Numbers.open(slice.mean(), 2))));
            for (var line : figure.observers())
                addPoint(spots, plot, data, i, line);
        }
        return spots;
    }

    private void addPoint(List<Spot> spots, XYPlot plot, Rectangle2D data, int i, SessionProfile.ObserverLine line) {
        if (line.ratings().get(i).isEmpty())
            return;
        var rating = line.ratings().get(i).getAsDouble();
        var x = plot.getDomainAxis().valueToJava2D(series.place(i, line), data, RectangleEdge.BOTTOM);
        var y = plot.getRangeAxis().valueToJava2D(rating, data, RectangleEdge.LEFT);
        var slice = figure.slices().get(i);
        spots.add(new Spot(new Rectangle2D.Double(x - 6, y - 6, 12, 12), figure.subject(i).with(Part.OBSERVER, line.observer()),
                () -> TEXTS.say("profile.tip.observer", slice.words(), line.observer(), figure.scale().label(rating))));
    }
}
