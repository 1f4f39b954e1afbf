// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.thinslice.exchange.ChartData.Placed;

/**
 * Draws with the spreadsheet program's own charts. Colours are those of Okabe and Ito, ramps are even to the eye, and the
 * numbers come from cells, so that a chart can be changed where it is.
 */
final class ChartDrawing {

    /** Ends of an axis and what is written along it; an end that is not a number is left to the spreadsheet program. */
    record Axis(String title, double from, double to, String format) {
    }

    private static final String INK = "222B30";
    private static final String GRID = "DDE4E8";
    static final String BLUE = "0072B2";
    private static final String ORANGE = "D55E00";

    private final XSSFChart chart;
    private final Placed data;

    ChartDrawing(XSSFChart chart, Placed data) {
        this.chart = chart;
        this.data = data;
    }

    /** Points with the interval of each: columns value, …, below (4), above (5). */
    void points(Axis axis, String labels) {
        var categories = categories(AxisPosition.BOTTOM);
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        categories.setTitle(labels);
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, categories, values(AxisPosition.LEFT, axis));
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        var series = (XDDFLineChartData.Series) lines.addSeries(data.labels(), data.numbers(1));
        series.setTitle(axis.title());
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        ChartShapes.after(series.getCTLineSer().getMarker().getSymbol(), "size", "7");
        series.setShapeProperties(ChartShapes.line(null, null));
        ChartShapes.mark(series.getCTLineSer().getMarker(), BLUE);
        interval(series.getCTLineSer().addNewErrBars(), STErrDir.Y);
        chart.plot(lines);
    }

    /** Bars of equal length divided into shares: a column for each share. */
    void shares(List<String> names, String title) {
        var categories = categories(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        var values = values(AxisPosition.BOTTOM, new Axis(title, 0, 1, "0%"));
        values.setCrosses(AxisCrosses.MAX);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.PERCENT_STACKED);
        bars.setGapWidth(40);
        bars.setVaryColors(false);
        for (int i = 0; i < names.size(); i++) {
            var series = bars.addSeries(data.labels(), data.numbers(i + 1));
            series.setTitle(names.get(i));
            series.setShapeProperties(ChartShapes.filled(ChartShapes.ramp(i, names.size())));
        }
        legend();
        chart.plot(bars);
        ChartShapes.after(chart.getCTChart().getPlotArea().getBarChartArray(0).getGapWidth(), "overlap", "100");
    }

    /** Lines over the labels: the first drawn through, the others dashed, the last one a goal. */
    void lines(List<String> names, Axis axis, String labels) {
        var categories = categories(AxisPosition.BOTTOM);
        categories.setTitle(labels);
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, categories, values(AxisPosition.LEFT, axis));
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        for (int i = 0; i < names.size(); i++) {
            var series = (XDDFLineChartData.Series) lines.addSeries(data.labels(), data.numbers(i + 1));
            series.setTitle(names.get(i));
            series.setSmooth(false);
            series.setMarkerStyle(i == 0 ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
            series.setShapeProperties(ChartShapes.line(i == names.size() - 1 ? ORANGE : BLUE, i == 0 ? null : PresetLineDash.DASH));
            if (i == 0)
                ChartShapes.mark(series.getCTLineSer().getMarker(), BLUE);
        }
        legend();
        chart.plot(lines);
    }

    private XDDFCategoryAxis categories(AxisPosition position) {
        var axis = chart.createCategoryAxis(position);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(ChartShapes.stroke(GRID, 1));
        return axis;
    }

    XDDFValueAxis values(AxisPosition position, Axis of) {
        var axis = chart.createValueAxis(position);
        axis.setTitle(of.title());
        if (Double.isFinite(of.from()))
            axis.setMinimum(of.from());
        if (Double.isFinite(of.to()))
            axis.setMaximum(of.to());
        axis.setNumberFormat(of.format());
        var axes = chart.getCTChart().getPlotArea();
        axes.getValAxArray(axes.sizeOfValAxArray() - 1).getNumFmt().setSourceLinked(false);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.getOrAddMajorGridProperties().setLineProperties(ChartShapes.stroke(GRID, .75));
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        return axis;
    }

    /** The interval of each value: columns below (4) and above (5). */
    void interval(CTErrBars bars, STErrDir.Enum direction) {
        bars.addNewErrDir().setVal(direction);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(false);
        ChartShapes.numbers(bars.addNewPlus(), data.numbers(5));
        ChartShapes.numbers(bars.addNewMinus(), data.numbers(4));
        var shape = new XDDFShapeProperties();
        shape.setLineProperties(ChartShapes.stroke(INK, 1.25));
        bars.addNewSpPr().set(shape.getXmlObject());
    }

    private void legend() {
        var legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
    }
}
