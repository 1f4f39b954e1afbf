// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Picture;
import org.thinslice.charts.Size;

/** Puts charts into a report: once for light and once for dark pages, with the same numbers as a table below. */
final class Charts {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 380;

    private final String numbers;
    private int drawn;

    /** @param numbers what opens the table below a chart */
    Charts(String numbers) {
        this.numbers = numbers;
    }

    /** A figure; nothing where it has nothing to draw. */
    void add(Html html, Figure figure) {
        if (figure.isEmpty())
            return;
        html.open("figure");
        html.open("div", "class", "light").own(svg(figure, Look.LIGHT)).close("div");
        html.open("div", "class", "dark").own(svg(figure, Look.DARK)).close("div");
        html.open("details").element("summary", numbers);
        Table.of(figure.title(), figure.rows()).write(html);
        html.close("details", "figure");
    }

    /** Names inside a picture are made its own: what is hidden on a light page must not be what a visible picture refers to. */
    private String svg(Figure figure, Look look) {
        var own = "p" + ++drawn + "-";
        var size = new Size(WIDTH, Math.max(HEIGHT, Picture.leastHeight(figure, look)), 1);
        return Picture.svg(figure, look, size).replace("<clipPath id=\"", "<clipPath id=\"" + own).replace("clip-path=\"url(#", "clip-path=\"url(#" + own);
    }
}
