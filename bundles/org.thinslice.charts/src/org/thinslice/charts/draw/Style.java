// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.thinslice.charts.Look;

/** Turns JFreeChart's own looks off and ours on: no frame, no plot ground, hairlines, titles at the left. */
final class Style {

    private static final Stroke HAIRLINE = new BasicStroke(1);

    private final Look look;

    Style(Look look) {
        this.look = look;
    }

    /** A plot without any decoration. */
    XYPlot plot() {
        var plot = new XYPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setNoDataMessage(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** Hairlines at the numbers of the horizontal axis. */
    void linesAcross(XYPlot plot) {
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(look.hairline());
        plot.setDomainGridlineStroke(HAIRLINE);
    }

    /** Hairlines at the numbers of the vertical axis. */
    void linesUp(XYPlot plot) {
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(look.hairline());
        plot.setRangeGridlineStroke(HAIRLINE);
    }

    /** An axis of numbers: quiet labels, no line, no ticks. */
    NumberAxis numbers(double from, double to) {
        var axis = new NumberAxis();
        axis.setRange(from, to);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setNumberFormatOverride(new DecimalFormat("0.##", signs()));
        axis.setTickLabelFont(look.captionFont());
        axis.setTickLabelPaint(look.quiet());
        axis.setLabelFont(look.captionFont());
        axis.setLabelPaint(look.quiet());
        return axis;
    }

    private static DecimalFormatSymbols signs() {
        var signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setMinusSign('−');
        return signs;
    }

    /** The chart around a plot, with its title at the top and a caption at the bottom, both at the left. */
    JFreeChart chart(String title, String caption, XYPlot plot) {
        var chart = new JFreeChart(null, look.titleFont(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(6, 8, 4, 8));
        chart.setBorderVisible(false);
        var head = text(title, RectangleEdge.TOP);
        head.setFont(look.titleFont());
        head.setPaint(look.ink());
        head.setPadding(0, 0, look.fontSize() * .6, 0);
        chart.addSubtitle(head);
        if (!caption.isEmpty())
            chart.addSubtitle(text(caption, RectangleEdge.BOTTOM));
        var hints = chart.getRenderingHints();
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
        hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return chart;
    }

    private TextTitle text(String words, RectangleEdge edge) {
        var title = new TextTitle(words);
        title.setFont(look.captionFont());
        title.setPaint(look.quiet());
        title.setPosition(edge);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMargin(RectangleInsets.ZERO_INSETS);
        title.setPadding(edge == RectangleEdge.BOTTOM ? 4 : 0, 0, 0, 0);
        return title;
    }
}
