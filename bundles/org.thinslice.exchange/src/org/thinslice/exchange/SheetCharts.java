// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.ChartDrawing.Axis;

/** The spreadsheet program's own charts, and the sheet with their numbers. */
final class SheetCharts {

    /** Items with charts; those beyond have their numbers on the other sheets. */
    static final int MOST_ITEMS = 12;

    private static final String COEFFICIENT = ".0#;-.0#;0";

    private final ChartPage page;
    private final ChartData data;

    private SheetCharts(ChartPage page, ChartData data) {
        this.page = page;
        this.data = data;
    }

    /** Adds both sheets, the charts first; none if there is nothing to draw. */
    static List<XSSFSheet> add(Book book, List<ItemAgreement> items, List<ObserverNumbers> observers, Settings settings, Progress progress)
            throws Problem {
        if (items.stream().allMatch(item -> item.ratings().observations() == 0))
            return List.of();
        var sheets = List.of(book.sheet(Failures.TEXTS.say("sheet.charts")), book.sheet(Failures.TEXTS.say("sheet.chart_data")));
        var charts = new SheetCharts(new ChartPage(book, sheets.get(0)), new ChartData(book, sheets.get(1)));
        var places = IntStream.range(0, Math.min(MOST_ITEMS, items.size())).boxed().toList();
        Together.each(places, progress, (i, part) -> new ItemCharts(items.get(i), settings).tables(observers.get(i), part)).forEach(charts::item);
        return sheets;
    }

    private void item(ItemCharts.Tables tables) {
        if (tables.item().ratings().observations() == 0)
            return;
        page.heading(tables.item().table().label());
        var forest = tables.coefficients();
        forest(forest, new Axis(say("chart.coefficient"), from(forest), 1, COEFFICIENT));
        forest(tables.levels(), new Axis(say("chart.reliability.score"), from(tables.levels()), 1, COEFFICIENT));
        draw(tables.use(), drawing -> drawing.shares(tables.use().heads().subList(1, tables.use().heads().size()), say("chart.share")));
        var scale = tables.item().ratings().categories();
        var rating = new Axis(say("chart.mean"), scale.declared() ? scale.values().get(0) : Double.NaN,
                scale.declared() ? scale.values().get(scale.size() - 1) : Double.NaN, "0.##");
        draw(tables.sessions(), drawing -> drawing.points(rating, say("chart.session")));
        draw(tables.slices(), drawing -> drawing.points(rating, say("chart.slice")));
        draw(tables.severity(), drawing -> drawing.points(new Axis(say("chart.shift"), Double.NaN, Double.NaN, "0.0"), say("chart.observer")));
        var needed = tables.needed();
        draw(needed, drawing -> drawing.lines(needed.heads().subList(1, needed.heads().size()),
                new Axis(say("chart.reliability.mean"), from(needed), 1, COEFFICIENT), say("chart.observers")));
    }

    private void forest(ChartTable whole, Axis axis) {
        if (!whole.isEmpty()) {
            var table = whole.shortened().inRows(axis.from());
            var placed = data.add(table);
            new ForestChart(page.chart(table.title(), table.note()), placed, table).draw(axis, ChartDrawing.BLUE);
        }
    }

    private interface Drawn {
        void on(ChartDrawing drawing);
    }

    private void draw(ChartTable whole, Drawn drawn) {
        if (whole.isEmpty())
            return;
        var table = whole.shortened();
        var placed = data.add(table);
        drawn.on(new ChartDrawing(page.chart(table.title(), table.note()), placed));
    }

    /** Where an axis of coefficients starts: at 0, or below where anything is below. */
    private static double from(ChartTable table) {
        var lowest = table.rows().stream().flatMap(row -> Stream.of(row.values().get(0), row.values().get(1))).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).min().orElse(0);
        return lowest >= 0 ? 0 : Math.max(-1, Math.floor(lowest * 5) / 5);
    }

    private static String say(String key) {
        return Failures.TEXTS.say(key);
    }
}
