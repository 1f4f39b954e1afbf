// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.thinslice.base.Texts;
import org.thinslice.charts.DriftOverTime;
import org.thinslice.charts.DriftOverTime.Block;
import org.thinslice.charts.DriftOverTime.Course;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws each observer's deviation from the others over time on task; of many observers only those who changed in colour. */
final class DriftDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);
    private static final int MANY = 8;

    private final DriftOverTime figure;
    private final Look look;
    private final Subject selected;

    DriftDrawing(DriftOverTime figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected;
    }

    Drawing drawing() {
        var style = new Style(look);
        var plot = style.plot();
        var end = figure.observers().stream().flatMap(course -> course.blocks().stream()).mapToDouble(Block::to).max().orElse(1);
        var across = style.numbers(0, end + 1);
        across.setLabel(TEXTS.say("drift.axis"));
        var up = up(style);
        plot.setDomainAxis(across);
        plot.setRangeAxis(0, up);
        plot.setRangeAxis(1, ends(up));
        style.linesUp(plot);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(look.quiet());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, lines());
        plot.setRenderer(0, lineRenderer());
        plot.setDataset(1, alarms());
        plot.setRenderer(1, alarmRenderer());
        return new Drawing(style.chart(figure.title(), TEXTS.say("drift.caption"), plot), (data, whole) -> spots(plot, data), (int) (look.fontSize() * 16));
    }

    private NumberAxis up(Style style) {
        var reach = figure.observers().stream().flatMap(course -> course.blocks().stream()).mapToDouble(block -> Math.abs(block.mean())).max().orElse(1);
        var end = Math.max(.5, reach * 1.1);
        return style.numbers(-end, end);
    }

    private boolean chosen(Course course) {
        return selected.get(Part.OBSERVER).filter(course.observer()::equals).isPresent();
    }

    /** Whether a line stands out: all do where they are few, else the one selected and those with an alarm. */
    private boolean loud(Course course) {
        return figure.observers().size() <= MANY || chosen(course) || course.alarm().isPresent();
    }

    private Color colour(Course course) {
        var colour = figure.palette().colour(course.observer(), look);
        var other = figure.observers().stream().anyMatch(this::chosen) && !chosen(course);
        return loud(course) ? Ink.translucent(colour, other ? 110 : 255) : Ink.translucent(look.quiet(), 70);
    }

    private LabelAxis ends(NumberAxis up) {
        var labels = new ArrayList<Label>();
        for (var course : figure.observers())
            if (loud(course) && !course.blocks().isEmpty()) {
                var last = course.blocks().get(course.blocks().size() - 1).mean();
                var change = course.change().number();
                var words = course.observer() + (change.isPresent() ? " " + signed(change.getAsDouble()) : "");
                labels.add(new Label(last, words, course.observer(), chosen(course) ? look.boldFont() : look.font(),
                        figure.palette().colour(course.observer(), look)));
            }
        return new LabelAxis(labels, up.getLowerBound(), up.getUpperBound(), .3, labels.size() <= MANY);
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + Numbers.plain(value, 2);
    }

    private XYSeriesCollection lines() {
        var data = new XYSeriesCollection();
        for (var course : figure.observers()) {
            var series = new XYSeries(course.observer());
            course.blocks().forEach(block -> series.add(block.middle(), block.mean()));
            data.addSeries(series);
        }
        return data;
    }

    private XYLineAndShapeRenderer lineRenderer() {
        var renderer = new XYLineAndShapeRenderer(true, true);
        for (var i = 0; i < figure.observers().size(); i++) {
            var course = figure.observers().get(i);
            renderer.setSeriesPaint(i, colour(course));
            renderer.setSeriesStroke(i, figure.palette().line(course.observer(), chosen(course) ? 2.6f : loud(course) ? 1.6f : 1));
            renderer.setSeriesShape(i, Ink.dot(loud(course) ? 3 : 1.5));
        }
        return renderer;
    }

    /** The alarms lie on their observers' lines. */
    private XYSeriesCollection alarms() {
        var data = new XYSeriesCollection();
        for (var course : figure.observers()) {
            var series = new XYSeries(course.observer());
            course.alarm().ifPresent(alarm -> series.add(alarm.position(), height(course, alarm.position())));
            data.addSeries(series);
        }
        return data;
    }

    private static double height(Course course, double position) {
        var blocks = course.blocks();
        for (var i = 1; i < blocks.size(); i++)
            if (blocks.get(i).middle() >= position) {
                var share = (position - blocks.get(i - 1).middle()) / (blocks.get(i).middle() - blocks.get(i - 1).middle());
                return blocks.get(i - 1).mean() + Math.max(0, share) * (blocks.get(i).mean() - blocks.get(i - 1).mean());
            }
        return blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).mean();
    }

    private XYLineAndShapeRenderer alarmRenderer() {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setUseOutlinePaint(true);
        for (var i = 0; i < figure.observers().size(); i++) {
            var course = figure.observers().get(i);
            renderer.setSeriesPaint(i, figure.palette().colour(course.observer(), look));
            renderer.setSeriesOutlinePaint(i, look.ink());
            renderer.setSeriesShape(i, Ink.triangle(6, course.alarm().map(DriftOverTime.Alarm::lenient).orElse(true)));
        }
        return renderer;
    }

    private List<Spot> spots(XYPlot plot, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        for (var course : figure.observers())
            for (var block : course.blocks()) {
                var x = plot.getDomainAxis().valueToJava2D(block.middle(), data, RectangleEdge.BOTTOM);
                var y = plot.getRangeAxis().valueToJava2D(block.mean(), data, RectangleEdge.LEFT);
                spots.add(new Spot(new Rectangle2D.Double(x - 6, y - 6, 12, 12), figure.subject(course.observer()), tip(course, block)));
            }
        return spots;
    }

    private static String tip(Course course, Block block) {
        var tip = TEXTS.say("drift.tip", course.observer(), Math.round(block.from()), Math.round(block.to()), signed(block.mean()));
        if (course.change().number().isPresent())
            tip += "\n" + TEXTS.say("drift.tip.change", Numbers.open(course.change(), 2));
        return tip + course.alarm().map(alarm -> "\n" + TEXTS.say("drift.tip.alarm", alarm.rating(), alarm.lenient() ? 1 : 0)).orElse("");
    }
}
