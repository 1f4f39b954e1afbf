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
        if (data.results().facts().leftOut().isEmpty())
            html.element("p", Page.TEXTS.say("left.none"));
        else
            people(html);
        html.element("h3", Page.TEXTS.say("left.coefficients"));
        var table = coefficients();
        if (table.isEmpty())
            html.element("p", Page.TEXTS.say("left.coefficients.none"));
        else
            table.write(html);
    }

    private void people(Html html) {
        html.element("p", Page.TEXTS.say("left.words"));
        var table = new Table(Page.TEXTS.say("left.table")).words(say("left")).words(say("reason")).words(say("when"));
        for (var each : data.results().facts().leftOut())
            table.row(Cell.words(each.what()), Cell.words(each.reason()), Cell.words(Page.AT.format(each.at())));
        table.write(html);
        var before = new Table(Page.TEXTS.say("left.before")).words(say("item")).words(say("everything")).words(say("without_left"));
        for (var item : data.items())
            before.row(Cell.words(item.label()), Cell.words(data.results().before(item.results()).map(SummarySection::single).orElse("–")),
                    Cell.words(SummarySection.single(item.results().reported().result())));
        before.write(html);
    }

    private Table coefficients() {
        var table = new Table(Page.TEXTS.say("left.coefficients.table")).words(say("item")).words(say("coefficient")).words(say("left")).words(say("why"));
        for (var item : data.items())
            for (var result : item.results().agreement().results())
                for (var dropped : result.basis().dropped())
                    table.row(Cell.words(item.label()), Cell.words(result.label()), Cell.words(dropped.count() + " " + dropped.what()),
                            Cell.words(dropped.why()));
        return table;
    }

    private static String say(String head) {
        return Page.TEXTS.say("head." + head);
    }
}
