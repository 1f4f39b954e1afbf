// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.GrowingReliability;
import org.thinslice.charts.Look;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Spot;

/** Draws a coefficient against the number of ratings there were when it would have been computed. */
final class GrowthDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final GrowingReliability figure;
    private final Look look;

    GrowthDrawing(GrowingReliability figure, Look look) {
        this.figure = figure;
        this.look = look;
    }

    Drawing drawing() {
        var style = new Style(look);
        var plot = style.plot();
        var curve = new CurvePlot(figure.steps().stream().map(step -> new CurvePlot.At(step.ratings(), step.mark())).toList(), look);
        var up = curve.axis();
        var across = style.numbers(0, all() * 1.02);
        across.setLabel(TEXTS.say("growth.axis"));
        plot.setDomainAxis(across);
        plot.setRangeAxis(0, up);
        plot.setRangeAxis(1, new LabelAxis(last(), up.getLowerBound(), 1, .25, true));
        style.linesUp(plot);
        curve.on(plot);
        return new Drawing(style.chart(figure.title(), TEXTS.say("growth.caption"), plot), (data, whole) -> spots(plot, data), (int) (look.fontSize() * 15));
    }

    private double all() {
        return figure.steps().isEmpty() ? 1 : figure.steps().get(figure.steps().size() - 1).ratings();
    }

    private List<Label> last() {
        var labels = new ArrayList<Label>();
        if (!figure.steps().isEmpty()) {
            var mark = figure.steps().get(figure.steps().size() - 1).mark();
            mark.number().ifPresent(value -> labels.add(new Label(value, Numbers.of(mark), Numbers.value(mark), look.boldFont(), look.ink())));
        }
        return labels;
    }

    private List<Spot> spots(XYPlot plot, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        var from = data.getX();
        for (var i = 0; i < figure.steps().size(); i++) {
            var step = figure.steps().get(i);
            var x = plot.getDomainAxis().valueToJava2D(step.ratings(), data, RectangleEdge.BOTTOM);
            var next = i + 1 < figure.steps().size()
                    ? (x + plot.getDomainAxis().valueToJava2D(figure.steps().get(i + 1).ratings(), data, RectangleEdge.BOTTOM)) / 2 : data.getMaxX();
            spots.add(new Spot(new Rectangle2D.Double(from, data.getY(), next - from, data.getHeight()), figure.subject(),
                    TEXTS.say("growth.tip", step.ratings(), step.slices(), step.observers(), Numbers.of(step.mark()))
                            + (step.mark().number().isPresent() ? "" : "\n" + step.mark().why())));
            from = next;
        }
        return spots;
    }
}
