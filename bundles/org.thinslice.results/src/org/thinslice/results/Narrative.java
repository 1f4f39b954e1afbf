// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
                new StatisticsSentences(results).all())
                .forEach(sentences::addAll);
        return new Narrative(String.join(" ", sentences), results.items().stream().map(item -> ItemWords.paragraph(item, results.before(item))).toList());
    }
}
