// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.thinslice.charts.Look;
import org.thinslice.charts.Scale;

/** The axis of the scale ratings were given on: its points as numbers, or the words that stand at them. */
final class ScaleAxis {

    private static final double MARGIN = .04;

    private static final double[] STEPS = { .1, .2, .5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000 };

    private ScaleAxis() {
    }

    /** The axis, with a little room beyond both ends. */
    static NumberAxis of(Scale scale, Look look) {
        return scale.words().isEmpty() ? numbers(scale, look, margin(scale)) : points(scale, look);
    }

    /** The same, with nothing printed beyond its ends however far it is stretched. */
    static NumberAxis points(Scale scale, Look look) {
        var labels = new ArrayList<Label>();
        if (scale.words().isEmpty())
            for (double step = step(scale), at = Math.ceil(scale.lowest() / step); at * step <= scale.highest() + step / 1000; at++)
                labels.add(new Label(at * step, scale.label(at * step), look.captionFont(), look.quiet()));
        scale.words().forEach((value, words) -> labels.add(new Label(value, words, look.captionFont(), look.quiet())));
        return new LabelAxis(labels, scale.lowest() - margin(scale), scale.highest() + margin(scale), .3, false);
    }

    private static double margin(Scale scale) {
        return (scale.highest() - scale.lowest()) * MARGIN;
    }

    private static double step(Scale scale) {
        return Arrays.stream(STEPS).filter(step -> step >= (scale.highest() - scale.lowest()) / 10).findFirst().orElse(STEPS[STEPS.length - 1]);
    }

    private static NumberAxis numbers(Scale scale, Look look, double margin) {
        var axis = new Style(look).numbers(scale.lowest() - margin, scale.highest() + margin);
        var steps = new TickUnits();
        for (var step : STEPS)
            if (step >= (scale.highest() - scale.lowest()) / 10)
                steps.add(new NumberTickUnit(step));
        axis.setStandardTickUnits(steps);
        return axis;
    }

    /** Hairlines at the points. */
    static void lines(XYPlot plot, Scale scale, Look look) {
        if (scale.words().isEmpty())
            new Style(look).linesUp(plot);
        else
            scale.words().keySet().forEach(value -> plot.addRangeMarker(
                    new ValueMarker(value, look.hairline(), new BasicStroke(1)), Layer.BACKGROUND));
    }
}
