// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.observers.MeanRatings;
import org.thinslice.base.Decimals;
import org.thinslice.base.Texts;

/** How the intervals of some results were made, in sentences for a methods section: each coefficient with its own way. */
public final class IntervalWords {

    private static final Texts TEXTS = FactSentences.TEXTS;
    private static final Pattern DRAWS = Pattern.compile("Monte Carlo, ([\\d,]+) draws");
    private static final Pattern BOOTSTRAP = Pattern.compile("bootstrap (\\S+), ([\\d,]+) resamples of (.+)");
    private static final Set<String> DISTRIBUTIONS = Set.of("F", "t", "normal");

    private IntervalWords() {
    }

    /** One sentence; where none of the results has an interval, that says so. */
    public static String of(List<Result> results, Settings settings) {
        var percent = Decimals.shortest(100 * settings.confidence(), 1);
        var ways = new LinkedHashMap<String, Set<String>>();
        for (var result : results)
            result.interval().ifPresent(interval -> ways.computeIfAbsent(way(interval.method(), settings.seed()), way -> new LinkedHashSet<>())
                    .add(result.label()));
        if (ways.isEmpty())
            return TEXTS.say("fact.intervals.none", percent);
        var parts = ways.entrySet().stream().map(way -> TEXTS.say(way.getValue().size() == 1 ? "interval.that" : "interval.those",
                Printed.list(List.copyOf(way.getValue())), way.getKey())).toList();
        return TEXTS.say("fact.intervals", percent, String.join("; ", parts));
    }

    /** One sentence on numbers of one kind, such as the means of all slices; empty where none of them has an interval. */
    public static Optional<String> ofAlike(Collection<Reliability> numbers, Settings settings) {
        var methods = numbers.stream().flatMap(number -> number.interval().stream()).map(Interval::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(MeanRatings.CUT))
            methods.remove("t");
        return methods.isEmpty() ? Optional.empty() : Optional.of(TEXTS.say("fact.intervals.same", Decimals.shortest(100 * settings.confidence(), 1),
                Printed.list(methods.stream().map(method -> way(method, settings.seed())).toList())));
    }

    /** How an interval was made, from its method in words: from 2,000 draws …, by bootstrap …, from the F distribution. */
    public static String way(String method, long seed) {
        if (DISTRIBUTIONS.contains(method))
            return TEXTS.say("interval.by." + method);
        if (method.equals(MeanRatings.CUT))
            return TEXTS.say("interval.by.t.cut");
        var draws = DRAWS.matcher(method);
        if (draws.matches())
            return TEXTS.say("interval.draws", grouped(draws.group(1)), Long.toString(seed));
        var bootstrap = BOOTSTRAP.matcher(method);
        if (bootstrap.matches())
            return TEXTS.say(bootstrap.group(1).equals("BCa") ? "interval.bca" : "interval.bootstrap", grouped(bootstrap.group(2)),
                    bootstrap.group(3), Long.toString(seed), bootstrap.group(1));
        return TEXTS.say("interval.other", method);
    }

    private static String grouped(String digits) {
        return Printed.digits(Long.parseLong(digits.replace(",", "")));
    }
}
