// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.guidance.Benchmark;
import org.thinslice.agreement.guidance.Choice;
import org.thinslice.base.Decimals;

/** The results of one item in sentences. */
final class ItemWords {

    private static final Set<Finding.Kind> OF_THE_SCALE = EnumSet.of(Finding.Kind.UNUSED_CATEGORIES, Finding.Kind.UNDECLARED_CATEGORIES,
            Finding.Kind.CATEGORIES_NOT_DECLARED);

    private ItemWords() {
    }

    static String paragraph(ItemResults item, Optional<Result> before) {
        var sentences = new ArrayList<String>();
        sentences.add(FactSentences.TEXTS.say("result.item", item.label(), estimate(item)));
        sentences.addAll(benchmark(item));
        single(item).ifPresent(single -> sentences.add(FactSentences.TEXTS.say("result.single", Choice.value(single))));
        before.ifPresent(all -> sentences.add(FactSentences.TEXTS.say("result.before", Choice.value(all))));
        sentences.add(basis(item.reported().result()));
        sentences.addAll(cautions(item));
        sentences.addAll(distribution(item));
        return String.join(" ", sentences);
    }

    /** The coefficient to report, and that of a single observer. */
    static String estimates(ItemResults item) {
        var sentences = new ArrayList<>(List.of(FactSentences.TEXTS.say("result.item", item.label(), estimate(item))));
        single(item).ifPresent(single -> sentences.add(FactSentences.TEXTS.say("result.single", Choice.value(single))));
        sentences.addAll(cautions(item));
        return String.join(" ", sentences);
    }

    /** What makes the estimates less sure than they look: the first sentence of each finding, without what a lab could do about it. */
    static List<String> cautions(ItemResults item) {
        return Stream.concat(Stream.of(item.reported().result()), single(item).stream()).flatMap(result -> result.findings().stream())
                .filter(finding -> !OF_THE_SCALE.contains(finding.kind())).map(finding -> finding.text().split("(?<=\\.) (?=\\p{Lu})")[0]).distinct().toList();
    }

    private static Optional<Result> single(ItemResults item) {
        return item.reported().single().filter(single -> single.number().isPresent());
    }

    static String estimate(ItemResults item) {
        return Choice.value(item.reported().result());
    }

    static List<String> benchmark(ItemResults item) {
        var result = item.reported().result();
        return result.number().isEmpty() ? List.of() : Benchmark.suiting(result).map(scale -> scale.sentence(result)).stream().toList();
    }

    static String basis(Result result) {
        var basis = result.basis();
        var sentence = FactSentences.TEXTS.say("result.basis", Printed.count(basis.observations(), "ratings"), Printed.count(basis.units(), "slices"),
                Printed.count(basis.raters(), "observers"));
        return basis.dropped().isEmpty() ? sentence : sentence + " " + FactSentences.TEXTS.say("result.dropped", basis.dropped().stream()
                .map(each -> Printed.number(each.count()) + " " + each.what() + " (" + each.why() + ")").collect(Collectors.joining("; ")));
    }

    /** Mean, standard deviation and range of the ratings; for names the shares of the categories. */
    static List<String> distribution(ItemResults item) {
        var ratings = item.ratings();
        double[] values = IntStream.range(0, ratings.observations()).mapToDouble(ratings::valueAt).sorted().toArray();
        if (values.length == 0)
            return List.of();
        if (ratings.level() == Level.NOMINAL)
            return List.of(FactSentences.TEXTS.say("result.shares", shares(ratings, values)));
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        var deviation = values.length < 2 ? "–" : Decimals.fixed(Math.sqrt(squares / (values.length - 1)), 2);
        return List.of(FactSentences.TEXTS.say("result.moments", Decimals.fixed(mean, 2), deviation, Decimals.shortest(values[0], 2),
                Decimals.shortest(values[values.length - 1], 2)));
    }

    private static String shares(Ratings ratings, double[] values) {
        return Arrays.stream(values).distinct().mapToObj(value -> FactSentences.TEXTS.say("result.share", ratings.categories().label(value),
                Decimals.fixed(100.0 * Arrays.stream(values).filter(each -> each == value).count() / values.length, 0))).collect(Collectors.joining(", "));
    }
}
