// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.thinslice.base.Texts;
import org.thinslice.study.Curation;
import org.thinslice.study.Exclusions;
import org.thinslice.study.Plan;
import org.thinslice.study.Scope;
import org.thinslice.study.SessionPart;
import org.thinslice.study.SliceFilter;

/** What a computation leaves out, in words: one line for views, whole sentences for who asks. */
public final class ScopeWords {

    private static final Texts TEXTS = Texts.of(ScopeWords.class);

    private ScopeWords() {
    }

    /** One line; empty if everything is in. */
    public static String line(Plan plan, Scope scope) {
        var parts = new ArrayList<String>();
        int excluded = scope.exclusions().things().size();
        if (excluded > 0)
            parts.add(TEXTS.say("line.excluded", excluded, Curation.words(scope.exclusions().things().iterator().next())));
        if (!scope.filter().isAll())
            parts.add(TEXTS.say("line.filter", filter(scope.filter()), scope.slices(plan).size(),
                    Scope.EVERYTHING.of(scope.kind()).slices(plan).size()));
        return String.join(TEXTS.say("line.and"), parts);
    }

    /** Every exclusion with its reason, a line each; empty if there is none. */
    public static String reasons(Exclusions exclusions) {
        return exclusions.decisions().stream().map(one -> TEXTS.say("reason", Curation.words(one.what()), one.reason()))
                .collect(Collectors.joining("\n"));
    }

    /** A filter in a few words. */
    public static String filter(SliceFilter filter) {
        var parts = new ArrayList<String>();
        filter.variables().forEach((name, values) -> parts.add(TEXTS.say("filter.variable", name,
                values.stream().map(value -> value.isEmpty() ? TEXTS.say("filter.without") : value).collect(or()))));
        if (!filter.channels().isEmpty())
            parts.add(filter.channels().stream().map(channel -> TEXTS.say("channel." + channel.word())).collect(or()));
        if (!filter.parts().isEmpty())
            parts.add(filter.parts().stream().map(ScopeWords::part).collect(or()));
        if (!filter.sessions().isEmpty())
            parts.add(sessions(List.copyOf(filter.sessions())));
        return String.join(", ", parts);
    }

    /** A part of a session. */
    static String part(SessionPart part) {
        return part.of() > 3 ? TEXTS.say("part", part.number(), part.of()) : TEXTS.say("part." + part.number() + "." + part.of());
    }

    private static Collector<CharSequence, ?, String> or() {
        return Collectors.joining(TEXTS.say("filter.or"));
    }

    private static String sessions(List<String> names) {
        return names.size() > 3 ? TEXTS.say("filter.sessions", names.size()) : TEXTS.say("filter.session", names.stream().collect(or()));
    }
}
