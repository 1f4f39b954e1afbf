// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.guidance.Benchmark;

/**
 * A study's methods and results in sentences that can go into a paper as they are; what the program cannot know is not in
 * them, but in {@link Grras} as something to write.
 *
 * @param methods a paragraph for the methods section
 * @param results one paragraph for each item that was rated, in the order of the scheme
 */
public record Narrative(String methods, List<String> results) {

    public Narrative {
        results = List.copyOf(results);
    }

    /** The sentences of a study. */
    public static Narrative of(StudyResults results) {
        var prose = new FactSentences(results.facts());
        var sentences = new ArrayList<String>();
        Stream.of(prose.simulated(), prose.material(), prose.instrument(), prose.observers(), prose.order(), prose.blinding(), prose.leftOut(),
                statistics(results))
                .forEach(sentences::addAll);
        return new Narrative(String.join(" ", sentences), results.items().stream().map(item -> ItemWords.paragraph(item, results.before(item))).toList());
    }

    /** What was computed and how, without numbers. */
    static List<String> statistics(StudyResults results) {
        var sentences = new ArrayList<String>();
        if (results.items().isEmpty())
            return sentences;
        if (results.items().stream().anyMatch(item -> item.ratings().level() != Level.NOMINAL))
            sentences.add(FactSentences.TEXTS.say("fact.score"));
        var coefficients = new LinkedHashMap<String, List<String>>();
        results.items().forEach(item -> coefficients.computeIfAbsent(item.reported().choice().methods(), text -> new ArrayList<>()).add(item.label()));
        coefficients.forEach((text, items) -> {
            sentences.add(text);
            if (coefficients.size() > 1)
                sentences.add(FactSentences.TEXTS.say("fact.concerns", Printed.list(items)));
        });
        sentences.add(FactSentences.intervals(results.settings()));
        var sources = results.items().stream().map(item -> Benchmark.suiting(item.reported().result())).flatMap(Optional::stream)
                .map(Benchmark::source).distinct().toList();
        if (!sources.isEmpty())
            sentences.add(FactSentences.TEXTS.say("fact.benchmark", Printed.list(sources)));
        sentences.add(new FactSentences(results.facts()).software(results.version()));
        return sentences;
    }
}
