// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Projection;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.observers.MeanRatings;
import org.thinslice.agreement.observers.ScaleUse;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.results.IntervalWords;

/** The numbers behind the charts of one item. */
final class ItemCharts {

    /** What the spreadsheet's charts of a D study aim at. */
    static final double GOAL = .8;
    private static final int MOST_OBSERVERS = 12;
    private static final int MOST_POINTS = 11;

    private final ItemAgreement item;
    private final Settings settings;

    /** The tables of one item; there is nothing in those that names have not. */
    record Tables(ItemAgreement item, ChartTable coefficients, ChartTable use, ChartTable sessions, ChartTable slices, ChartTable severity,
            ChartTable needed, ChartTable levels) {
    }

    ItemCharts(ItemAgreement item, Settings settings) {
        this.item = item;
        this.settings = settings;
    }

    /** All of them. */
    Tables tables(ObserverNumbers observers, Progress progress) throws Stopped {
        var none = new ChartTable(label(), List.of(""), List.of(), "");
        if (item.ratings().observations() == 0)
            return new Tables(item, none, none, none, none, none, none, none);
        if (item.ratings().level() == Level.NOMINAL)
            return new Tables(item, coefficients(), use(), none, none, none, none, none);
        return new Tables(item, coefficients(), use(), sessions(), slices(), severity(observers), needed(progress), levels(progress));
    }

    /** Coefficients that are shares of 1, with their intervals. */
    private ChartTable coefficients() {
        var results = item.agreement().results().stream().filter(result -> result.number().isPresent()).toList();
        var rows = results.stream().map(result -> row(result.label(), result.reliability())).toList();
        return new ChartTable(say("chart.agreement", label(), percent()), heads("coefficient"), rows, IntervalWords.of(results, settings));
    }

    /** Scores of slices beside scores of sessions. */
    private ChartTable levels(Progress progress) throws Stopped {
        var results = LevelsTable.of(item.ratings(), settings, progress);
        var numbers = new LinkedHashMap<String, Reliability>();
        results.forEach((what, result) -> numbers.put(what, result.reliability()));
        return of(say("chart.levels", label(), percent()), "score", numbers, "levels");
    }

    /** Severity of each observer. */
    private ChartTable severity(ObserverNumbers numbers) {
        var shifts = new LinkedHashMap<String, Reliability>();
        for (var observer : item.table().observers())
            numbers.of(observer.code()).severity().ifPresent(each -> shifts.put(observer.code(), each.shift()));
        return of(say("chart.severity", label(), percent()), "observer", shifts, "severity");
    }

    /** Mean of each session over its ratings' slice means. */
    private ChartTable sessions() {
        var means = new LinkedHashMap<String, List<Double>>();
        for (int unit = 0; unit < item.ratings().units(); unit++) {
            var session = item.ratings().session(unit).orElse("");
            var values = values(unit);
            if (values.length > 0)
                means.computeIfAbsent(session, s -> new ArrayList<>()).add(IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElseThrow());
        }
        var intervals = new MeanRatings(settings.confidence(), item.ratings().ends());
        var numbers = new LinkedHashMap<String, Reliability>();
        means.forEach((session, values) -> numbers.put(session, intervals.of(values.stream().mapToDouble(Double::doubleValue).toArray())));
        return of(say("chart.sessions", label(), percent()), "session", numbers, "sessions");
    }

    /** Mean of each slice over its observers, of the first of many. */
    private ChartTable slices() {
        int[] rated = IntStream.range(0, item.ratings().units()).filter(unit -> item.ratings().count(unit) > 0).toArray();
        var intervals = new MeanRatings(settings.confidence(), item.ratings().ends());
        var means = new LinkedHashMap<String, Reliability>();
        Arrays.stream(rated).limit(ChartTable.MOST).forEach(unit -> means.put(item.ratings().unit(unit), intervals.of(values(unit))));
        return of(ChartTable.first(say("chart.slices", label(), percent()), rated.length), "slice", means, "slices");
    }

    /** Which part of an observer's ratings is at each point; without rows where the scale has no points or too many. */
    private ChartTable use() {
        var uses = ScaleUse.of(item.ratings(), settings.confidence());
        var points = item.ratings().categories();
        var heads = new ArrayList<>(List.of("observer"));
        heads.addAll(points.labels());
        if (!points.declared() || points.size() > MOST_POINTS)
            return new ChartTable(say("chart.use", label()), List.of("observer"), List.of(), "");
        var rows = uses.stream().filter(use -> use.ratings() > 0).map(use -> new ChartTable.Row(use.observer(),
                use.counts().stream().map(count -> OptionalDouble.of(count / (double) use.ratings())).toList())).toList();
        return new ChartTable(say("chart.use", label()), heads, rows, say("chart.use.note"));
    }

    /** How reliable the mean of 1, 2, 3, … observers would be. */
    private ChartTable needed(Progress progress) throws Stopped {
        var rows = new ArrayList<ChartTable.Row>();
        var curve = Projection.of(item.ratings(), Icc.Type.AGREEMENT, MOST_OBSERVERS, settings, progress);
        for (var step : curve)
            if (step.reliability().number().isPresent())
                rows.add(new ChartTable.Row(Integer.toString(step.raters()), List.of(step.reliability().number(), low(step.reliability()),
                        high(step.reliability()), OptionalDouble.of(GOAL))));
        return new ChartTable(say("chart.needed", label(), percent()), List.of("observers", say("chart.reliability"), say("chart.low"),
                say("chart.high"), say("chart.goal")), rows, note("needed", curve.stream().map(Projection::reliability).toList()));
    }

    /** Numbers of one kind with what is said of them. */
    private ChartTable of(String title, String label, Map<String, Reliability> numbers, String kind) {
        return new ChartTable(title, heads(label), numbers.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList(),
                note(kind, List.copyOf(numbers.values())));
    }

    private String note(String kind, List<Reliability> numbers) {
        return IntervalWords.ofAlike(numbers, settings).map(how -> say("chart." + kind + ".note") + " " + how).orElse(say("chart." + kind + ".note"));
    }

    private String label() {
        return item.table().label();
    }

    private double[] values(int unit) {
        return IntStream.range(item.ratings().from(unit), item.ratings().to(unit)).mapToDouble(item.ratings()::valueAt).toArray();
    }

    private static List<String> heads(String label) {
        return List.of(label, "value", "low", "high", "below", "above");
    }

    private static ChartTable.Row row(String label, Reliability of) {
        var value = of.number();
        var low = low(of);
        var high = high(of);
        return new ChartTable.Row(label, List.of(value, low, high, distance(low, value), distance(value, high)));
    }

    private static OptionalDouble distance(OptionalDouble from, OptionalDouble to) {
        return from.isPresent() && to.isPresent() ? OptionalDouble.of(Math.max(0, to.getAsDouble() - from.getAsDouble())) : OptionalDouble.empty();
    }

    private static OptionalDouble low(Reliability of) {
        return of.interval().map(Interval::low).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble high(Reliability of) {
        return of.interval().map(Interval::high).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private String percent() {
        return Long.toString(Math.round(100 * settings.confidence()));
    }

    private static String say(String key, Object... values) {
        return Failures.TEXTS.say(key, values);
    }
}
