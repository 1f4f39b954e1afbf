// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import org.thinslice.exchange.report.Table.Cell;
import org.thinslice.results.multiverse.Multiverse;

/** What the coefficients would have been had other choices been made. */
final class ChoicesSection {

    private final ReportData data;

    ChoicesSection(ReportData data) {
        this.data = data;
    }

    void write(Html html) {
        html.element("p", Page.TEXTS.say("choices.words", ReportItem.SPLITS));
        for (var item : data.items())
            item.multiverse().ifPresent(multiverse -> write(html, multiverse));
    }

    private static void write(Html html, Multiverse multiverse) {
        html.open("h3").open("bdi").text(multiverse.label()).close("bdi", "h3");
        html.element("p", multiverse.summary());
        Table.of(Page.TEXTS.say("choices.table", multiverse.label()), multiverse.swayRows()).write(html);
        html.open("details").element("summary", Page.TEXTS.say("choices.all", multiverse.label()));
        Table.of(Page.TEXTS.say("choices.all", multiverse.label()), multiverse.rows()).kind("tall").write(html);
        var why = new Table(Page.TEXTS.say("choices.exclusions", multiverse.label())).words(Page.TEXTS.say("head.left")).words(Page.TEXTS.say("head.why"));
        multiverse.exclusions().forEach(each -> why.row(Cell.words(each.label()), Cell.words(each.why())));
        why.write(html);
        html.close("details");
    }
}
