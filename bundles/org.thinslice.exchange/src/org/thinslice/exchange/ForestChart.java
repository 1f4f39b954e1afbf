// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.thinslice.exchange.ChartData.Placed;
import org.thinslice.exchange.ChartDrawing.Axis;

/**
 * A forest plot of the spreadsheet program's own kind: for each row of a table its name at the left, a point, and its interval.
 * No chart of theirs has rows of points, so it is a chart of points over points: how far right is the value, how far down
 * the row. The names are the labels of a second series of points, without marks, at the left end of the axis.
 */
final class ForestChart {

    private static final double NAMES = .38;
    private static final double TOP = .12;
    private static final double BOTTOM = .2;

    private final XSSFChart chart;
    private final Placed data;
    private final ChartTable table;

    /** @param table with the columns value, low, high, below, above, row and start of ItemCharts */
    ForestChart(XSSFChart chart, Placed data, ChartTable table) {
        this.chart = chart;
        this.data = data;
        this.table = table;
    }

    void draw(Axis axis, String colour) {
        var drawing = new ChartDrawing(chart, data);
        var rows = rows();
        var values = drawing.values(AxisPosition.BOTTOM, axis);
        values.setCrosses(AxisCrosses.MAX);
        var points = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, values, rows);
        points.setVaryColors(false);
        points.setStyle(ScatterStyle.LINE_MARKER);
        var series = series(points, 1, axis.title());
        series.setMarkerStyle(MarkerStyle.SQUARE);
        ChartShapes.after(series.getCTScatterSer().getMarker().getSymbol(), "size", "7");
        ChartShapes.mark(series.getCTScatterSer().getMarker(), colour);
        drawing.interval(series.getCTScatterSer().addNewErrBars(), STErrDir.X);
        var names = series(points, 7, table.heads().get(0));
        names.setMarkerStyle(MarkerStyle.NONE);
        chart.plot(points);
        label(names);
        ChartShapes.inner(chart, NAMES, TOP, 1 - NAMES - .04, 1 - TOP - BOTTOM);
    }

    private XDDFScatterChartData.Series series(XDDFScatterChartData points, int column, String title) {
        var series = (XDDFScatterChartData.Series) points.addSeries(data.numbers(column), data.numbers(6));
        series.setTitle(title);
        series.setSmooth(false);
        series.setShapeProperties(ChartShapes.line(null, null));
        return series;
    }

    /** The axis downwards: from above the first row to below the last, without a scale of its own. */
    private XDDFValueAxis rows() {
        var axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setOrientation(AxisOrientation.MAX_MIN);
        axis.setMinimum(.4);
        axis.setMaximum(table.rows().size() + .6);
        axis.setVisible(false);
        axis.setMajorUnit(1.0);
        return axis;
    }

    /** The names as words of their own for each point: only the newest programs take them from cells. */
    private void label(XDDFScatterChartData.Series names) {
        ChartShapes.before(names.getCTScatterSer().getXVal(), PointLabels.left(table.rows().stream().map(ChartTable.Row::label).toList()));
    }
}
