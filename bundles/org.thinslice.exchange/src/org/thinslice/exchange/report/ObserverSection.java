// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.observers.Severity;
import org.thinslice.base.Decimals;
import org.thinslice.exchange.report.Table.Cell;
import org.thinslice.study.Answer;
import org.thinslice.study.Observer;

/** A line for each observer and item: how much and how they rated. */
final class ObserverSection {

    private final ReportData data;

    ObserverSection(ReportData data) {
        this.data = data;
    }

    void write(Html html) {
        html.element("p", Page.TEXTS.say("observers.words"));
        var table = new Table(Page.TEXTS.say("observers.table")).kind("dense").words(say("observer")).words(say("item")).numbers(say("ratings"), say("notrated"),
                say("mean"), say("sd"), say("shift"), say("spread"), say("together"), say("floor"), say("ceiling"));
        for (var item : data.items())
            for (int r = 0; r < item.results().ratings().raters(); r++)
                row(table, item, r);
        table.write(html);
    }

    private void row(Table table, ReportItem item, int rater) {
        var ratings = item.results().ratings();
        var severity = item.severities().get(rater);
        double[] own = IntStream.range(0, ratings.observations()).filter(i -> ratings.raterAt(i) == rater).mapToDouble(ratings::valueAt).toArray();
        boolean numbers = ratings.level() != Level.NOMINAL;
        table.row(Cell.words(name(item, rater)), Cell.words(item.label()), Cell.whole(own.length), Cell.whole(notRatable(item, ratings.rater(rater))),
                Cell.number(numbers ? Arrays.stream(own).average() : OptionalDouble.empty(), 2),
                Cell.number(numbers ? deviation(own) : OptionalDouble.empty(), 2), open(severity.shift()), open(severity.spread()), bounded(severity),
                share(ratings, own, true), share(ratings, own, false));
    }

    private String name(ReportItem item, int rater) {
        var code = item.results().ratings().rater(rater);
        boolean simulated = !data.results().facts().allSimulated() && data.plan().observer(code).filter(Observer::simulated).isPresent();
        return simulated ? code + " (" + say("simulated").toLowerCase(Locale.ROOT) + ")" : code;
    }

    private static long notRatable(ReportItem item, String observer) {
        var table = item.results().table();
        return table.slices().stream().filter(slice -> table.answer(slice.code(), observer).filter(Answer.NotRatable.class::isInstance).isPresent()).count();
    }

    private static OptionalDouble deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        return values.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }

    private static Cell open(Reliability number) {
        if (number.number().isEmpty())
            return Cell.words("–");
        double value = number.number().getAsDouble();
        return new Cell(Decimals.fixed(value, 2) + number.interval().map(each -> " [" + Decimals.fixed(each.low(), 2) + ", "
                + Decimals.fixed(each.high(), 2) + "]").orElse(""), OptionalDouble.of(value));
    }

    private static Cell bounded(Severity severity) {
        var number = severity.withOthers().number();
        return number.isEmpty() ? Cell.words("–") : new Cell(Decimals.bounded(number.getAsDouble()) + severity.withOthers().interval()
                .map(each -> " [" + Decimals.bounded(each.low()) + ", " + Decimals.bounded(each.high()) + "]").orElse(""), number);
    }

    /** Share of ratings at the lowest or highest point of the scale; a dash for names and for scales without points. */
    private static Cell share(Ratings ratings, double[] own, boolean floor) {
        var points = ratings.categories().values();
        if (points.isEmpty() || own.length == 0 || ratings.level() == Level.NOMINAL)
            return Cell.words("–");
        double end = points.get(floor ? 0 : points.size() - 1);
        double share = Arrays.stream(own).filter(value -> value == end).count() / (double) own.length;
        return new Cell(Decimals.fixed(100 * share, 0) + " %", OptionalDouble.of(share));
    }

    private static String say(String head) {
        return Page.TEXTS.say("head." + head);
    }
}
