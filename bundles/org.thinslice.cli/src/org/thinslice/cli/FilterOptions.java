// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Channel;
import org.thinslice.study.Scope;
import org.thinslice.study.SessionPart;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;
import picocli.CommandLine.Option;

/** Which ratings of a study are looked at. */
final class FilterOptions {

    private static final Texts TEXTS = Texts.of(FilterOptions.class);

    @Option(names = "--filter", paramLabel = "NAME=VALUE", descriptionKey = "filter")
    private List<String> filters = List.of();

    @Option(names = "--everything", descriptionKey = "everything")
    private boolean everything;

    /** Refuses to choose among the ratings of a table, which does not say of slices what a study does. */
    void notFor(Path table) throws Problem {
        if (everything || !filters.isEmpty())
            throw new Problem(table.toString(), null, TEXTS.say("filter.table"), TEXTS.say("filter.table.next"), null);
    }

    /** What of a study enters; what is left out is said. */
    Scope of(Study study, Terminal terminal) throws Problem {
        var filter = SliceFilter.ALL;
        for (var word : filters)
            filter = with(study, filter, word);
        var scope = (everything ? Scope.EVERYTHING : study.scope()).in(filter);
        int slices = scope.slices(study.plan()).size();
        if (!study.exclusions().isEmpty())
            terminal.say(TEXTS.say(everything ? "filter.everything" : "filter.excluded", study.exclusions().things().size()));
        if (!filter.isAll())
            terminal.say(TEXTS.say("filter.left", slices, Scope.EVERYTHING.slices(study.plan()).size()));
        if (slices == 0)
            throw new Problem(study.name(), null, TEXTS.say("filter.nothing"), TEXTS.say("filter.nothing.next"), null);
        return scope;
    }

    private static SliceFilter with(Study study, SliceFilter filter, String word) throws Problem {
        int equals = word.indexOf('=');
        if (equals < 1)
            throw new Problem(null, word, TEXTS.say("filter.form"), TEXTS.say("filter.form.next"), null);
        var name = word.substring(0, equals);
        var values = Stream.of(word.substring(equals + 1).split(",", -1)).map(String::strip).toList();
        return switch (name) {
            case "channel" -> filter.channels(plus(filter.channels(), channels(word, values)));
            case "session" -> filter.sessions(plus(filter.sessions(), known(word, values, sessions(study))));
            case "part" -> filter.parts(plus(filter.parts(), parts(word, values)));
            default -> filter.variable(name, plus(filter.variables().getOrDefault(name, Set.of()), known(word, values, values(study, name))));
        };
    }

    private static <T> Set<T> plus(Set<T> one, Set<T> more) {
        var all = new HashSet<>(one);
        all.addAll(more);
        return all;
    }

    private static Set<String> sessions(Study study) {
        var all = new TreeSet<String>();
        study.plan().recordings().forEach(recording -> all.add(recording.session()));
        return all;
    }

    private static Set<String> values(Study study, String variable) {
        var all = new TreeSet<String>();
        if (study.plan().recordings().stream().anyMatch(recording -> recording.variables().containsKey(variable)))
            study.plan().recordings().forEach(recording -> all.add(recording.variables().getOrDefault(variable, "")));
        return all;
    }

    private static Set<String> known(String word, List<String> values, Set<String> known) throws Problem {
        for (var value : values)
            if (!known.contains(value))
                throw unknown(word, value, known);
        return Set.copyOf(values);
    }

    private static Set<Channel> channels(String word, List<String> values) throws Problem {
        var words = Stream.of(Channel.values()).map(Channel::word).toList();
        var wanted = new HashSet<Channel>();
        for (var value : known(word, values, new TreeSet<>(words)))
            wanted.add(Channel.valueOf(value.toUpperCase(Locale.ROOT)));
        return wanted;
    }

    private static Set<SessionPart> parts(String word, List<String> values) throws Problem {
        var wanted = new HashSet<SessionPart>();
        for (var value : values)
            try {
                var numbers = value.split("/");
                wanted.add(new SessionPart(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
                throw unknown(word, value, Set.of("1/2", "2/3"));
            }
        return wanted;
    }

    private static Problem unknown(String word, String value, Set<String> known) {
        return new Problem(null, word, TEXTS.say("filter.unknown", value), known.isEmpty() ? TEXTS.say("filter.unknown.name")
                : TEXTS.say("filter.unknown.next", String.join(", ", known)), null);
    }
}
