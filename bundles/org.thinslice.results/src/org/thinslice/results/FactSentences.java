// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thinslice.base.Decimals;
import org.thinslice.base.Texts;
import org.thinslice.results.StudyFacts.Material;

/** The facts of a study in sentences; each method gives none where there is nothing to say. */
public final class FactSentences {

    static final Texts TEXTS = Texts.of(FactSentences.class);

    private final StudyFacts facts;

    public FactSentences(StudyFacts facts) {
        this.facts = facts;
    }

    /** Whether ratings were made up by a program. */
    public List<String> simulated() {
        var panel = facts.panel();
        if (facts.allSimulated())
            return List.of(TEXTS.say("fact.simulated.all"));
        return panel.simulated() == 0 ? List.of()
                : List.of(TEXTS.say("fact.simulated.some", Printed.number(panel.simulated()), Printed.number(panel.observers())));
    }

    /** What was rated. */
    public List<String> material() {
        var material = facts.material();
        if (material.slices() == 0)
            return List.of(TEXTS.say("fact.material.none"));
        var sentences = new ArrayList<String>();
        var slices = Printed.count(material.slices(), "slices");
        var each = material.fewest() == material.most() ? TEXTS.say("fact.each", Printed.number(material.most()))
                : TEXTS.say("fact.each.range", Printed.number(material.fewest()), Printed.number(material.most()));
        var kind = material.longest() == 0 ? slices : TEXTS.say("fact.long", slices, length(material));
        var shown = material.channels().isEmpty() ? kind : TEXTS.say("fact.channels", kind, channels(material));
        sentences.add(material.sessions() == 1 ? TEXTS.say("fact.material.one", shown)
                : TEXTS.say("fact.material", shown, each, Printed.number(material.sessions())));
        if (material.masked() > 0)
            sentences.add(material.masked() == material.slices() ? TEXTS.say("fact.masked.all")
                    : TEXTS.say("fact.masked", Printed.count(material.masked(), "slices")));
        if (material.controls() > 0)
            sentences.add(TEXTS.say("fact.controls", Printed.count(material.controls(), "controls")));
        return sentences;
    }

    private static String length(Material material) {
        var shortest = Decimals.shortest(material.shortest(), 1);
        var longest = Decimals.shortest(material.longest(), 1);
        return shortest.equals(longest) ? TEXTS.say("fact.length", longest) : TEXTS.say("fact.lengths", shortest, longest);
    }

    private static String channels(Material material) {
        var channels = material.channels();
        var parts = new ArrayList<String>();
        channels.forEach((channel, n) -> {
            var words = TEXTS.say("channel." + channel.name().toLowerCase(Locale.ROOT));
            parts.add(channels.size() == 1 ? words : TEXTS.say("fact.channel.some", Printed.number(n), words));
        });
        return Printed.list(parts);
    }

    /** With what it was rated: the scheme, each item and composite. */
    public List<String> instrument() {
        var scheme = facts.scheme();
        var sentences = new ArrayList<String>();
        sentences.add(TEXTS.say(facts.outside() ? "fact.scheme.outside" : "fact.scheme", scheme.name(), Integer.toString(scheme.version())));
        if (!scheme.source().isBlank())
            sentences.add(TEXTS.say("fact.scheme.source", scheme.source().strip().replaceFirst("\\.$", "")));
        for (var item : scheme.items())
            sentences.add(TEXTS.say(item.prompt().isBlank() || item.prompt().strip().equals(item.label()) ? "fact.item" : "fact.item.prompt", item.label(), item.scale(), item.level(),
                    item.prompt().strip()));
        for (var composite : scheme.composites())
            sentences.add(TEXTS.say("fact.composite", composite.label(), Printed.list(composite.items())));
        return sentences;
    }

    /** Who rated. */
    public List<String> observers() {
        var panel = facts.panel();
        var sentences = new ArrayList<String>();
        if (panel.observers() > 0)
            sentences.add(TEXTS.say("fact.observers", Printed.count(panel.observers(), "observers")));
        if (panel.observers() > 0 && panel.invited() > panel.observers())
            sentences.add(TEXTS.say("fact.observers.invited", Printed.count(panel.invited(), "observers"), Printed.number(panel.observers())));
        return sentences;
    }

    /** In which order slices were shown, where the program showed them or will. */
    public List<String> order() {
        var panel = facts.panel();
        if (facts.conduct().ratings() > 0 && !facts.taken() || panel.orders() == 0 || facts.material().slices() < 2)
            return List.of();
        var seed = Long.toString(facts.seed());
        var sentences = new ArrayList<String>();
        sentences.add(panel.orders() >= panel.invited() ? TEXTS.say("fact.order.own", seed)
                : panel.orders() > 1 ? TEXTS.say("fact.order.some", seed, Printed.number(panel.orders())) : TEXTS.say("fact.order.one"));
        if (facts.material().sessions() > 1)
            sentences.add(panel.neighbours() == 0 ? TEXTS.say("fact.order.apart")
                    : TEXTS.say("fact.order.neighbours", Printed.times(panel.neighbours())));
        if (panel.practice() > 0)
            sentences.add(TEXTS.say("fact.practice"));
        if (panel.repeats() > 0)
            sentences.add(Printed.sentence(TEXTS.say("fact.repeats", Printed.count(panel.repeats(), "showings"))));
        return sentences;
    }

    /** What observers could and could not see, where the program showed the slices. */
    public List<String> blinding() {
        if (!facts.taken())
            return facts.conduct().ratings() == 0 ? List.of() : List.of(facts.outside() ? TEXTS.say("fact.outside") : TEXTS.say("fact.imported", Printed.digits(facts.conduct().played()),
                    Printed.count(facts.conduct().ratings(), "ratings")));
        int replays = facts.panel().replays();
        return List.of(TEXTS.say("fact.blind"), TEXTS.say("fact.unlock"),
                replays == 0 ? TEXTS.say("fact.replays.0") : TEXTS.say("fact.replays", Printed.times(replays)));
    }

    /** How many answers there are. */
    public List<String> numbers() {
        var conduct = facts.conduct();
        var sentences = new ArrayList<String>();
        int items = facts.scheme().items().size();
        long expected = (long) items * (facts.outside() ? conduct.slices() * facts.panel().observers() : conduct.asked());
        var not = conduct.notRated() == 0 ? "" : TEXTS.say("fact.ratings.notrated", Printed.number(conduct.notRated()));
        sentences.add(expected < conduct.ratings() ? TEXTS.say("fact.ratings.plain", Printed.count(conduct.ratings(), "answers"))
                : TEXTS.say(facts.outside() ? "fact.ratings.outside" : "fact.ratings", Printed.count(conduct.ratings(), "answers"), Printed.number(expected), not,
                        Printed.count(facts.panel().observers(), "observers"), Printed.count(conduct.slices(), "slices"), Printed.count(items, "items")));
        if (conduct.changed() > 0)
            sentences.add(Printed.sentence(TEXTS.say("fact.changed", Printed.count(conduct.changed(), "answers"))));
        if (conduct.corrected() > 0)
            sentences.add(Printed.sentence(TEXTS.say("fact.corrected", Printed.count(conduct.corrected(), "answers"))));
        if (conduct.repeated() > 0)
            sentences.add(Printed.sentence(TEXTS.say("fact.repeated", Printed.count(conduct.repeated(), "answers"))));
        return sentences;
    }

    /** What the lab left out, and why. */
    public List<String> leftOut() {
        return facts.leftOut().isEmpty() ? List.of() : List.of(TEXTS.say("fact.left", String.join("; ", facts.leftOut().stream()
                .map(each -> TEXTS.say("fact.left.one", each.what(), each.reason())).toList())));
    }

    /** When they were given. */
    public List<String> dates() {
        var first = facts.conduct().first().map(Printed::day);
        var last = facts.conduct().last().map(Printed::day);
        if (first.isEmpty() || last.isEmpty())
            return List.of();
        return List.of(first.equals(last) ? TEXTS.say("fact.day", first.get()) : TEXTS.say("fact.dates", first.get(), last.get()));
    }

    /** With what it was computed. */
    public String software(String version) {
        var took = facts.conduct().programs();
        var files = facts.conduct().files();
        var sentence = new StringBuilder(TEXTS.say("fact.software", version));
        if (!took.isEmpty() && !took.equals(List.of(version)))
            sentence.append(TEXTS.say("fact.software.taken", Printed.list(took)));
        if (!files.isEmpty())
            sentence.append(TEXTS.say("fact.software.imported", Printed.list(files)));
        return sentence.append('.').toString();
    }
}
