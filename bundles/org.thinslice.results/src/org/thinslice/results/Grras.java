// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reporting sheet of Kottner et al. 2011 ("Guidelines for Reporting Reliability and Agreement Studies"), filled from a
 * study as far as the program knows it. Numbers and headings are those of the checklist; its wording is our own.
 *
 * @param items all fifteen, in order
 */
public record Grras(List<GrrasItem> items) {

    public Grras {
        items = List.copyOf(items);
        if (items.size() != 15)
            throw new IllegalArgumentException(items.size() + " items instead of 15");
    }

    /** The sheet of a study. */
    public static Grras of(StudyResults results) {
        var sheet = new GrrasAnswers(results);
        return new Grras(Stream.of(sheet.title(), sheet.instrument(), sheet.subjects(), sheet.observers(), sheet.rationale(), sheet.size(),
                sheet.sampling(), sheet.process(), sheet.independence(), sheet.statistics(), sheet.numbers(), sheet.characteristics(),
                sheet.estimates(), sheet.relevance(), sheet.details()).toList());
    }

    /** What it is and whose. */
    public static String title() {
        return FactSentences.TEXTS.say("grras.title");
    }

    /** The sheet as a table; the first row holds the heads: item, section, heading, what it asks for, what the study says, what to write. */
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("number", "section", "heading", "asks", "known", "open").map(head -> FactSentences.TEXTS.say("grras.head." + head)).toList());
        for (var item : items)
            rows.add(List.of(Integer.toString(item.number()), item.section().label(), item.heading(), item.asks(), item.knownText(), item.openText()));
        return rows;
    }
}
