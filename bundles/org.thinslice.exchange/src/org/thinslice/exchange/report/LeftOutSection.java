// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import org.thinslice.exchange.report.Table.Cell;

/** What is not in the numbers: excluded by people, and left out by coefficients. */
final class LeftOutSection {

    private final ReportData data;

    LeftOutSection(ReportData data) {
        this.data = data;
    }

    void write(Html html) {
        html.element("p", Page.TEXTS.say("left.none"));
        html.element("h3", Page.TEXTS.say("left.coefficients"));
        var table = new Table(Page.TEXTS.say("left.coefficients.table")).words(say("item")).words(say("coefficient")).words(say("left")).words(say("why"));
        int rows = 0;
        for (var item : data.items())
            for (var result : item.results().agreement().results())
                for (var dropped : result.basis().dropped()) {
                    table.row(Cell.words(item.label()), Cell.words(result.label()), Cell.words(dropped.count() + " " + dropped.what()),
                            Cell.words(dropped.why()));
                    rows++;
                }
        if (rows == 0)
            html.element("p", Page.TEXTS.say("left.coefficients.none"));
        else
            table.write(html);
    }

    private static String say(String head) {
        return Page.TEXTS.say("head." + head);
    }
}
