// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.TimeSpan;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Figures;
import org.thinslice.charts.ItemFigures;
import org.thinslice.charts.Palette;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.RatedOrder;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;

/**
 * The charts of an export: coefficients with their intervals, pairs of observers, slices beside sessions, change over time, hidden
 * repeats, confusions, and ratings over the slices of a session.
 */
final class ChartList {

    private static final int MOST_SESSIONS = 12;
    /** Beyond that, the order of all ratings takes more memory than the rest of an export; the numbers are on the sheet of observers. */
    static final int MOST_RATINGS = 100_000;

    private ChartList() {
    }

    static List<Figure> of(Study study, List<ItemAgreement> items, Settings settings, Progress progress) throws Stopped {
        var palette = new Palette(study.plan().observers().stream().map(Observer::code).toList());
        var tables = new LinkedHashMap<String, AgreementTable>();
        items.forEach(item -> tables.put(item.table().label(), item.agreement()));
        var figures = new ArrayList<Figure>();
        figures.add(Figures.agreement(tables, settings.confidence()));
        items.forEach(item -> figures.add(Figures.pairs(item.table().label(), item.pairs(), palette)));
        if (study.ratings().size() <= MOST_RATINGS) {
            var order = RatedOrder.of(study.ratings());
            for (var item : items)
                figures.addAll(new ItemFigures(item.table().label(), item.ratings(), order.of(item.ratings()), item.table().repeats(), settings, palette)
                        .all(progress));
        }
        items.forEach(item -> figures.addAll(sessions(study.plan(), item, palette)));
        figures.removeIf(Figure::isEmpty);
        return figures;
    }

    private static List<Figure> sessions(Plan plan, ItemAgreement item, Palette palette) {
        var figures = new ArrayList<Figure>();
        bySession(item.table()).entrySet().stream().limit(MOST_SESSIONS).forEach(each -> {
            var starts = new LinkedHashMap<String, String>();
            each.getValue().forEach(slice -> starts.put(slice.code(), plan.spanOf(slice).map(ChartList::clock).orElse(slice.code())));
            figures.add(Figures.profile(item.table().label(), each.getKey(), item.ratings(), List.copyOf(starts.keySet()), starts::get,
                    palette));
        });
        return figures;
    }

    private static Map<String, List<Slice>> bySession(RatingTable table) {
        var sessions = new LinkedHashMap<String, List<Slice>>();
        table.slices().stream().sorted(Comparator.comparingLong(slice -> slice.span().fromMicros()))
                .forEach(slice -> sessions.computeIfAbsent(table.sessionOf(slice), s -> new ArrayList<>()).add(slice));
        var ordered = new LinkedHashMap<String, List<Slice>>();
        table.slices().forEach(slice -> ordered.put(table.sessionOf(slice), sessions.get(table.sessionOf(slice))));
        return ordered;
    }

    /** The start of a stretch as people say it: 1:30. */
    private static String clock(TimeSpan span) {
        long seconds = span.fromMicros() / 1_000_000;
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
