// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thinslice.charts.Figures;
import org.thinslice.study.Plan;
import org.thinslice.study.Slice;

/** The ratings over the slices of each session, folded away until they are wanted. */
final class SessionCharts {

    private static final int MOST = 12;

    private final ReportData data;
    private final ReportItem item;
    private final Charts charts;

    SessionCharts(ReportData data, ReportItem item, Charts charts) {
        this.data = data;
        this.item = item;
        this.charts = charts;
    }

    void write(Html html) {
        var sessions = sessions();
        if (sessions.values().stream().allMatch(slices -> slices.size() < 2))
            return;
        html.element("h3", Page.TEXTS.say("item.sessions")).element("p", Page.TEXTS.say("item.sessions.words"), "class", "faint");
        if (sessions.size() > MOST)
            html.element("p", Page.TEXTS.say("item.sessions.some", MOST, sessions.size()), "class", "faint");
        sessions.entrySet().stream().limit(MOST).forEach(each -> {
            html.open("details").open("summary").open("bdi").text(each.getKey()).close("bdi", "summary");
            chart(html, each.getKey(), each.getValue());
            html.close("details");
        });
    }

    private void chart(Html html, String session, List<Slice> slices) {
        var starts = new LinkedHashMap<String, String>();
        slices.forEach(slice -> starts.put(slice.code(), clock(data.plan(), slice).orElse(slice.code())));
        charts.add(html, Figures.profile(item.label(), session, item.results().ratings(), List.copyOf(starts.keySet()), starts::get, data.palette()));
    }

    /** The slices of each session in order of time; sessions in the order of the plan. */
    private Map<String, List<Slice>> sessions() {
        var table = item.results().table();
        var sessions = table.slices().stream().collect(Collectors.groupingBy(table::sessionOf, LinkedHashMap::new, Collectors.toList()));
        sessions.replaceAll((session, slices) -> slices.stream()
                .sorted(Comparator.comparing(Slice::recording).thenComparingLong(slice -> slice.span().fromMicros())).toList());
        return sessions;
    }

    /** The start of a slice as people say it: 1:30; empty where no times are known. */
    static Optional<String> clock(Plan plan, Slice slice) {
        return plan.spanOf(slice).map(span -> span.fromMicros() / 1_000_000)
                .map(seconds -> String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
    }
}
