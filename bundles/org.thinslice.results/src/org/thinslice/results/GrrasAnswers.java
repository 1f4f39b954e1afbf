// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thinslice.base.Texts;

/** What a study answers to each item of the reporting sheet, and what it leaves for a person to write. */
final class GrrasAnswers {

    private static final Texts TEXTS = FactSentences.TEXTS;

    private final StudyResults results;
    private final StudyFacts facts;
    private final FactSentences prose;

    GrrasAnswers(StudyResults results) {
        this.results = results;
        facts = results.facts();
        prose = new FactSentences(facts);
    }

    GrrasItem title() {
        var items = results.items().isEmpty() ? facts.scheme().items().stream().map(SchemeFacts.Asked::label).toList()
                : results.items().stream().map(ItemResults::label).toList();
        return GrrasItem.of(1, prose.simulated(), List.of(TEXTS.say("grras.1.open", Printed.list(items))));
    }

    GrrasItem instrument() {
        return GrrasItem.of(2, prose.instrument(), open(facts.scheme().source().isBlank() ? "grras.2.open" : "grras.2.open.sourced"));
    }

    GrrasItem subjects() {
        var known = new ArrayList<String>();
        var sessions = Printed.count(facts.material().sessions(), "sessions");
        known.add(facts.material().recordings() == 0 ? TEXTS.say("grras.3.without", sessions)
                : TEXTS.say("grras.3.known", Printed.count(facts.material().recordings(), "recordings"), sessions));
        var variables = facts.material().variables();
        if (!variables.isEmpty())
            known.add(TEXTS.say("grras.3.variables", String.join("; ", variables.entrySet().stream()
                    .map(each -> each.getValue().size() > 6 ? each.getKey() : each.getKey() + " (" + String.join(", ", each.getValue()) + ")").toList())));
        return GrrasItem.of(3, known, open("grras.3.open"));
    }

    GrrasItem observers() {
        return GrrasItem.of(4, List.of(TEXTS.say("grras.4.known", Printed.count(facts.panel().invited(), "observers"))), open("grras.4.open"));
    }

    GrrasItem rationale() {
        return GrrasItem.of(5, List.of(), open("grras.5.open"));
    }

    GrrasItem size() {
        var panel = facts.panel();
        var observers = Printed.count(facts.outside() ? panel.observers() : panel.invited(), "observers");
        var slices = Printed.count(facts.material().slices(), "slices");
        if (facts.outside())
            return GrrasItem.of(6, List.of(TEXTS.say("grras.6.outside", observers, slices)), open("grras.6.open"));
        var known = panel.assigned() == 0 ? List.<String>of()
                : List.of(TEXTS.say("grras.6.known", observers, slices, Printed.count(panel.assigned(), "showings")));
        return GrrasItem.of(6, joined(known, repeats()), open("grras.6.open"));
    }

    private List<String> repeats() {
        return facts.panel().repeats() == 0 ? List.of()
                : List.of(Printed.sentence(TEXTS.say("fact.repeats", Printed.count(facts.panel().repeats(), "showings"))));
    }

    GrrasItem sampling() {
        return GrrasItem.of(7, prose.material(), open("grras.7.open"));
    }

    GrrasItem process() {
        var instructed = facts.scheme().instructed() ? List.of(TEXTS.say("grras.8.instructed")) : List.<String>of();
        return GrrasItem.of(8, joined(prose.order(), prose.blinding(), instructed, prose.dates()),
                open(facts.taken() || facts.conduct().ratings() == 0 ? "grras.8.open" : "grras.8.open.unknown"));
    }

    GrrasItem independence() {
        return GrrasItem.of(9, facts.taken() ? List.of(TEXTS.say("grras.9.known")) : List.of(),
                open(facts.taken() ? "grras.9.open" : "grras.9.open.unknown"));
    }

    GrrasItem statistics() {
        return GrrasItem.of(10, new StatisticsSentences(results).all(), List.of());
    }

    GrrasItem numbers() {
        if (results.items().isEmpty())
            return GrrasItem.of(11, List.of(TEXTS.say("grras.11.none")), List.of());
        var known = TEXTS.say("grras.11.known", Printed.count(facts.panel().observers(), "observers"),
                Printed.count(facts.conduct().slices(), "slices"), Printed.count(facts.conduct().sessions(), "sessions"));
        return GrrasItem.of(11, joined(List.of(known), prose.numbers(), prose.leftOut()), List.of());
    }

    GrrasItem characteristics() {
        var known = results.items().stream().flatMap(item -> ItemWords.distribution(item).stream()
                .map(words -> TEXTS.say("result.item", item.label(), words))).toList();
        return GrrasItem.of(12, known, open("grras.12.open"));
    }

    GrrasItem estimates() {
        var known = results.items().stream().map(ItemWords::estimates).toList();
        return GrrasItem.of(13, known.isEmpty() ? List.of(TEXTS.say("grras.13.none")) : known, List.of());
    }

    GrrasItem relevance() {
        var known = results.items().stream().flatMap(item -> ItemWords.benchmark(item).stream()
                .map(words -> TEXTS.say("grras.14.known", item.label(), words))).toList();
        return GrrasItem.of(14, known, open("grras.14.open"));
    }

    GrrasItem details() {
        return GrrasItem.of(15, List.of(TEXTS.say("grras.15.known", Long.toString(facts.seed()), facts.id())), open("grras.15.open"));
    }

    private static List<String> open(String key) {
        return List.of(TEXTS.say(key));
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
