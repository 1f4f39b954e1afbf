// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.Optional;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.guidance.Benchmark;
import org.thinslice.base.Decimals;
import org.thinslice.exchange.report.Table.Cell;
import org.thinslice.results.StatisticsSentences;

/** One line for each item: what to report. */
final class SummarySection {

    private final ReportData data;

    SummarySection(ReportData data) {
        this.data = data;
    }

    void write(Html html) {
        if (data.items().isEmpty()) {
            html.element("p", Page.TEXTS.say("summary.none"));
            return;
        }
        var table = new Table(Page.TEXTS.say("summary.table")).kind("dense").words(say("item")).words(say("coefficient")).numbers(say("value"))
                .words(interval(data)).words(say("words")).words(say("single")).numbers(say("slices"), say("observers"), say("ratings"));
        for (var item : data.items()) {
            var result = item.results().reported().result();
            var basis = result.basis();
            table.row(Cell.words(item.label()), Cell.words(result.label()), Cell.bounded(result.number()), Cell.words(brackets(result.interval())),
                    Cell.words(words(result)), Cell.words(item.results().reported().single().map(SummarySection::single).orElse("–")),
                    Cell.whole(basis.units()), Cell.whole(basis.raters()), Cell.whole(basis.observations()));
        }
        table.write(html);
        var statistics = new StatisticsSentences(data.results());
        html.element("p", statistics.intervals(), "class", "faint");
        statistics.nested().forEach(sentence -> html.element("p", sentence + " " + Page.TEXTS.say("summary.sessions"), "class", "notice"));
    }

    private static String say(String head) {
        return Page.TEXTS.say("head." + head);
    }

    static String interval(ReportData data) {
        return Page.TEXTS.say("head.interval", Decimals.shortest(100 * data.results().settings().confidence(), 1));
    }

    /** [.62, .79]; a dash where there is none. */
    static String brackets(Optional<Interval> interval) {
        return interval.map(each -> "[" + Decimals.bounded(each.low()) + ", " + Decimals.bounded(each.high()) + "]").orElse("–");
    }

    /** ICC(A,1) = .58 [.46, .69]. */
    static String single(Result result) {
        return result.number().isEmpty() ? "–" : result.label() + " = " + Decimals.bounded(result.number().getAsDouble())
                + result.interval().map(each -> " " + brackets(Optional.of(each))).orElse("");
    }

    /** The size in words with their source; where there is no value, why. */
    static String words(Result result) {
        return result.number().isEmpty() ? result.why() : Benchmark.suiting(result).map(scale -> scale.sentence(result)).orElse("–");
    }
}
