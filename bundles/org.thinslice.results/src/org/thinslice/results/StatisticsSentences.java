// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Resample;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.guidance.Benchmark;
import org.thinslice.base.Decimals;
import org.thinslice.base.Texts;

/** What was computed and how, in sentences for a methods section. */
public final class StatisticsSentences {

    private static final Texts TEXTS = FactSentences.TEXTS;

    private final StudyResults results;
    private final List<ItemResults> items;

    public StatisticsSentences(StudyResults results) {
        this.results = results;
        items = results.items();
    }

    /** All of it; none where nobody has rated. */
    List<String> all() {
        return items.isEmpty() ? List.of() : Stream.of(new ScoreSentences(results).all(), coefficients(), meanNumber(), equalSteps(), missing(),
                List.of(intervals()), nested(), benchmarks(), List.of(new FactSentences(results.facts()).software(results.version())))
                .flatMap(List::stream).toList();
    }

    private List<String> coefficients() {
        var sentences = new ArrayList<String>();
        var coefficients = new LinkedHashMap<String, List<String>>();
        items.forEach(item -> coefficients.computeIfAbsent(item.reported().choice().methods(), text -> new ArrayList<>()).add(item.label()));
        coefficients.forEach((text, labels) -> {
            sentences.add(text);
            if (coefficients.size() > 1)
                sentences.add(TEXTS.say("fact.concerns", Printed.list(labels)));
        });
        return sentences;
    }

    /** What k̂ is. */
    private List<String> meanNumber() {
        var numbers = each(item -> Optional.ofNullable(item.reported().result().details().get("khat"))
                .filter(khat -> item.reported().result().label().contains("k̂"))
                .map(khat -> TEXTS.say(items.size() == 1 ? "fact.khat.one" : "fact.khat.item", Decimals.shortest(khat, 2), item.label())));
        return numbers.isEmpty() ? List.of() : List.of(TEXTS.say("fact.khat", Printed.list(numbers)));
    }

    /** Ordered points that were computed with as numbers. */
    private List<String> equalSteps() {
        var ordinal = each(item -> item.ratings().level() == Level.ORDINAL && item.reported().choice().answers().unit() == Icc.Unit.AVERAGE
                ? Optional.of(item.label()) : Optional.empty());
        return ordinal.isEmpty() ? List.of() : List.of(TEXTS.say("fact.equal", Printed.list(ordinal)));
    }

    /** How many ratings there could be and are not, and what is taken for granted of them. */
    private List<String> missing() {
        var parts = each(item -> Optional.of(item).filter(each -> absent(each) > 0).map(each -> TEXTS.say("fact.missing.item", item.label(),
                Printed.digits(absent(item)), Printed.digits(possible(item)), share(item))));
        if (parts.isEmpty())
            return List.of(TEXTS.say("fact.missing.none"));
        var sentences = new ArrayList<>(List.of(TEXTS.say("fact.missing", Printed.list(parts))));
        sentences.addAll(design());
        for (boolean reml : new boolean[] {true, false}) {
            var labels = each(item -> absent(item) > 0 && item.reported().result().coefficient().equals("icc_reml") == reml ? Optional.of(item.label())
                    : Optional.empty());
            if (!labels.isEmpty())
                sentences.add(TEXTS.say(reml ? "fact.missing.reml" : "fact.missing.random", Printed.list(labels)));
        }
        return sentences;
    }

    private List<String> design() {
        var facts = results.facts();
        long all = (long) facts.conduct().slices() * facts.panel().observers();
        return facts.outside() || facts.conduct().asked() >= all ? List.of()
                : List.of(TEXTS.say("fact.missing.design", Printed.digits(facts.conduct().asked()), Printed.digits(all)));
    }

    private static long possible(ItemResults item) {
        return (long) item.table().slices().size() * item.table().observers().size();
    }

    private static long absent(ItemResults item) {
        return possible(item) - item.ratings().observations();
    }

    private static String share(ItemResults item) {
        double percent = 100.0 * absent(item) / possible(item);
        return percent < 1 ? TEXTS.say("fact.missing.less") : TEXTS.say("fact.missing.percent", Decimals.fixed(percent, 0));
    }

    /** What the intervals of the coefficients to report are. */
    public String intervals() {
        return IntervalWords.of(reported(), results.settings());
    }

    private List<Result> reported() {
        return items.stream().map(ItemResults::reported).flatMap(each -> Stream.concat(Stream.of(each.result()), each.single().stream())).toList();
    }

    /** That slices of one session were taken as independent of one another, where they were. */
    public List<String> nested() {
        var conduct = results.facts().conduct();
        if (items.isEmpty() || results.settings().resample() == Resample.SESSIONS || conduct.sessions() == 0 || conduct.slices() <= conduct.sessions())
            return List.of();
        return List.of(TEXTS.say("fact.nested", Printed.count(conduct.slices(), "slices"), Printed.count(conduct.sessions(), "sessions")));
    }

    private List<String> benchmarks() {
        var sources = each(item -> Benchmark.suiting(item.reported().result()).map(Benchmark::source)).stream().distinct().toList();
        return sources.isEmpty() ? List.of() : List.of(TEXTS.say("fact.benchmark", Printed.list(sources)));
    }

    private <T> List<T> each(Function<ItemResults, Optional<T>> what) {
        return items.stream().map(what).flatMap(Optional::stream).toList();
    }
}
