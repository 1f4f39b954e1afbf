// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.List;
import org.thinslice.results.FactSentences;

/** The study in facts. */
final class StudySection {

    private final ReportData data;

    StudySection(ReportData data) {
        this.data = data;
    }

    void write(Html html) {
        var facts = new FactSentences(data.results().facts());
        html.open("dl");
        entry(html, "study.name", List.of(data.results().facts().name()));
        entry(html, "study.file", List.of(data.file()));
        entry(html, "study.material", facts.material());
        entry(html, "study.instrument", facts.instrument());
        entry(html, "study.observers", facts.observers());
        entry(html, "study.order", facts.order());
        entry(html, "study.process", facts.blinding());
        entry(html, "study.answers", facts.numbers());
        entry(html, "study.left", facts.leftOut());
        entry(html, "study.dates", facts.dates());
        html.close("dl");
    }

    private static void entry(Html html, String key, List<String> sentences) {
        if (!sentences.isEmpty())
            html.element("dt", Page.TEXTS.say(key)).open("dd").open("bdi").text(String.join(" ", sentences)).close("bdi", "dd");
    }
}
