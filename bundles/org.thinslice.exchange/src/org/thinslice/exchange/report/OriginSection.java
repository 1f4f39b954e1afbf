// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.stream.Stream;
import org.thinslice.agreement.Computation;
import org.thinslice.agreement.Result;
import org.thinslice.results.IntervalWords;
import org.thinslice.results.ItemResults;

/** What is needed to get the same numbers again. */
final class OriginSection {

    private final ReportData data;

    OriginSection(ReportData data) {
        this.data = data;
    }

    void write(Html html) {
        var results = data.results();
        var facts = results.facts();
        html.open("dl");
        entry(html, "origin.study", facts.id());
        entry(html, "origin.seed", Long.toString(facts.seed()));
        entry(html, "origin.scheme", facts.scheme().name() + ", " + facts.scheme().version() + ", SHA-256 " + facts.scheme().sha256());
        entry(html, "origin.version", Page.TEXTS.say("origin.versions", results.version(), Computation.VERSION));
        if (!facts.conduct().programs().isEmpty())
            entry(html, "origin.taken", String.join(", ", facts.conduct().programs()));
        if (!facts.conduct().files().isEmpty())
            entry(html, "origin.imported", String.join(", ", facts.conduct().files()));
        if (!results.items().isEmpty())
            entry(html, "origin.intervals", IntervalWords.of(results.items().stream().flatMap(OriginSection::all).toList(), results.settings()));
        entry(html, "origin.sources", Page.TEXTS.say("origin.sources.list"));
        html.close("dl");
    }

    private static Stream<Result> all(ItemResults item) {
        var reported = item.reported();
        return Stream.concat(Stream.concat(Stream.of(reported.result()), reported.single().stream()), item.agreement().results().stream());
    }

    private static void entry(Html html, String key, String value) {
        html.element("dt", Page.TEXTS.say(key)).element("dd", value);
    }
}
