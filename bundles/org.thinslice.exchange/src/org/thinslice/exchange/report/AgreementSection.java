// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Result;
import org.thinslice.charts.Figures;
import org.thinslice.exchange.report.Table.Cell;
import org.thinslice.results.LevelNote;

/** All coefficients of all items, as a chart and as a table. */
final class AgreementSection {

    private final ReportData data;
    private final Charts charts;

    AgreementSection(ReportData data, Charts charts) {
        this.data = data;
        this.charts = charts;
    }

    void write(Html html) {
        var tables = new LinkedHashMap<String, AgreementTable>();
        data.items().forEach(item -> tables.put(item.label(), item.results().agreement()));
        charts.add(html, Figures.agreement(tables, data.results().settings().confidence()));
        var table = new Table(Page.TEXTS.say("items.table")).words(say("item")).words(say("coefficient")).numbers(say("value"))
                .words(SummarySection.interval(data)).words(say("made")).numbers(say("slices"), say("observers"), say("ratings")).words(say("note"));
        for (var item : data.items())
            for (var result : item.results().agreement().results())
                table.row(Cell.words(item.label()), Cell.words(result.label()), Cell.bounded(result.number()),
                        Cell.words(SummarySection.brackets(result.interval())), Cell.words(result.interval().map(Interval::method).orElse("–")), Cell.whole(result.basis().units()), Cell.whole(result.basis().raters()),
                        Cell.whole(result.basis().observations()), Cell.words(notes(item.results().ratings().level(), result)));
        table.write(html);
    }

    /** Why there is no value or interval, and what to know before trusting it. */
    private static String notes(Level level, Result result) {
        return Stream.of(Stream.of(result.why()), LevelNote.of(level, result).stream(), result.findings().stream().map(Finding::text)).flatMap(each -> each).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String say(String head) {
        return Page.TEXTS.say("head." + head);
    }
}
