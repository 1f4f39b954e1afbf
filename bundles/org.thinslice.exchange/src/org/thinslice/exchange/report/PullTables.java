// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.agreement.observers.Influence;
import org.thinslice.base.Decimals;
import org.thinslice.exchange.report.Table.Cell;
import org.thinslice.results.Pulls;

/** Who pulls an item's coefficient down: that of one rating, since a mean over fewer observers is less reliable whoever is gone. */
final class PullTables {

    private static final int SLICES = 10;

    private final ReportItem item;

    PullTables(ReportItem item) {
        this.item = item;
    }

    void write(Html html) {
        if (item.results().ratings().raters() < 2)
            return;
        html.element("h3", say("item.pulls"));
        if (item.pulls().isEmpty()) {
            html.element("p", say("item.many", ReportItem.MANY), "class", "faint");
            return;
        }
        var pulls = item.pulls().get();
        var label = item.results().reported().ofOneRating().label();
        html.element("p", say("item.pulls.words", label));
        pulls.warnings().forEach(warning -> html.element("p", warning.text(), "class", "notice"));
        table(html, say("item.pulls.observers", label), "head.observer", pulls.observers());
        if (pulls.looked() == Pulls.MOST)
            html.element("p", say("item.pulls.looked", pulls.looked()), "class", "faint");
        table(html, say("item.pulls.slices", label), "head.slice", pulls.slices().stream().limit(SLICES).toList());
    }

    private static void table(Html html, String caption, String who, List<Influence> all) {
        var table = new Table(caption).words(say(who)).numbers(say("head.without"), say("head.change"));
        for (var each : all)
            table.row(Cell.words(each.left()), thousandths(each.without().number()), change(each.change()));
        table.write(html);
    }

    private static Cell thousandths(OptionalDouble number) {
        return number.isPresent() ? new Cell(Decimals.bounded(number.getAsDouble(), 3), number) : Cell.words("–");
    }

    /** Without − with: by how much the coefficient would rise (+) or fall (−) without it. */
    private static Cell change(OptionalDouble change) {
        if (change.isEmpty())
            return Cell.words("–");
        double rise = -change.getAsDouble();
        var text = Decimals.bounded(rise, 3);
        return new Cell(rise > 0 ? "+" + text : text, OptionalDouble.of(rise));
    }

    private static String say(String key, Object... values) {
        return Page.TEXTS.say(key, values);
    }
}
