// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Rows of points with their intervals: a name at the left, the number in print at the right. */
final class RowPlot {

    /**
     * One row.
     *
     * @param name    what stands at the left
     * @param printed what stands at the right: number and interval; the brief form is the number alone
     * @param mark    what is drawn; null for a head above other rows
     * @param colour  of point and interval
     */
    record Row(Label name, Label printed, Mark mark, Color colour, Subject subject, String tip) {
    }

    private final List<Row> rows;
    private final Look look;
    private final Subject selected;
    private final NumberAxis values;
    private final XYErrorRenderer marks = new XYErrorRenderer();

    RowPlot(List<Row> rows, NumberAxis values, Look look, Subject selected) {
        this.rows = rows;
        this.values = values;
        this.look = look;
        this.selected = selected;
    }

    /** A faint box behind some rows. The axis runs downwards, so its larger number comes first. */
    void band(double from, double to, int firstRow, int lastRow, Color colour) {
        marks.addAnnotation(new XYBoxAnnotation(from, lastRow + .5, to, firstRow - .5, null, null, colour), Layer.BACKGROUND);
    }

    /** The plot. @param printedShare of the picture's width that numbers in print may take at most */
    XYPlot plot(double printedShare) {
        var style = new Style(look);
        var plot = style.plot();
        style.linesAcross(plot);
        plot.setDomainAxis(values);
        plot.setRangeAxis(0, axis(rows.stream().map(Row::name).toList(), .4));
        plot.setRangeAxis(1, axis(rows.stream().map(Row::printed).toList(), printedShare));
        plot.setDataset(data());
        plot.setRenderer(renderer());
        return plot;
    }

    private LabelAxis axis(List<Label> labels, double share) {
        var axis = new LabelAxis(labels, -.5, rows.size() - .5, share, false);
        axis.setInverted(true);
        return axis;
    }

    /** One series for each row, so that each can have its own colour. */
    private XYIntervalSeriesCollection data() {
        var all = new XYIntervalSeriesCollection();
        for (var i = 0; i < rows.size(); i++)
            all.addSeries(series(i));
        return all;
    }

    private XYIntervalSeries series(int row) {
        var series = new XYIntervalSeries(row);
        var mark = rows.get(row).mark();
        if (mark != null && mark.number().isPresent()) {
            var value = mark.number().getAsDouble();
            var low = mark instanceof Mark.Estimate estimate ? estimate.low() : value;
            var high = mark instanceof Mark.Estimate estimate ? estimate.high() : value;
            series.add(value, low, high, row, row, row);
        }
        return series;
    }

    private XYErrorRenderer renderer() {
        marks.setDrawYError(false);
        marks.setCapLength(0);
        marks.setDrawSeriesLineAsPath(false);
        marks.setDefaultLinesVisible(false);
        marks.setErrorStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        marks.setUseFillPaint(true);
        marks.setDrawOutlines(true);
        marks.setUseOutlinePaint(true);
        var radius = look.fontSize() * .34;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            marks.setSeriesPaint(i, row.colour());
            marks.setSeriesOutlinePaint(i, row.colour());
            marks.setSeriesOutlineStroke(i, new BasicStroke(1.5f));
            marks.setSeriesFillPaint(i, row.mark() instanceof Mark.Point ? look.paper() : row.colour());
            marks.setSeriesShape(i, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
            if (row.subject().agrees(selected))
                band(values.getLowerBound(), values.getUpperBound(), i, i, look.selection());
        }
        return marks;
    }

    /** A spot for each row, as wide as the picture. */
    List<Spot> spots(Rectangle2D data, Rectangle2D whole) {
        var spots = new ArrayList<Spot>();
        var height = data.getHeight() / rows.size();
        for (var i = 0; i < rows.size(); i++)
            if (rows.get(i).mark() != null)
                spots.add(new Spot(new Rectangle2D.Double(whole.getX(), data.getY() + i * height, whole.getWidth(), height),
                        rows.get(i).subject(), rows.get(i).tip()));
        return spots;
    }

    /** Height at which each row has a line of its own, with the room that title, axis and caption take. */
    int leastHeight() {
        return (int) Math.ceil(look.fontSize() * (1.5 * rows.size() + 7));
    }
}
