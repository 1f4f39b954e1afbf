// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thinslice.base.Texts;
import org.thinslice.study.Showing;

/**
 * What ratings of one table do to each other: of two answers by one observer to one slice the first comes in and the second is
 * refused, unless the table says that it is a later attempt; of what it says a later answer took the place of, only earlier attempts come in;
 * a slice belongs to one session.
 */
final class Admission {

    private static final Texts TEXTS = Texts.of(Admission.class);

    private record Key(Showing showing, String item, int attempt) {
    }

    private record Question(Showing showing, String item) {
        static Question of(Given given) {
            return new Question(given.showing(), given.item());
        }
    }

    private final Map<Question, Integer> finals = new HashMap<>();
    private final List<Given> admitted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final Map<Key, Given> seen = new HashMap<>();
    private final Map<String, Given> sessions = new HashMap<>();
    private int repeated;
    private int superseded;

    Admission(List<Given> given) {
        given.stream().filter(each -> !each.context().superseded())
                .forEach(each -> finals.merge(Question.of(each), each.attempt(), Math::max));
        for (var each : given)
            if (each.context().superseded() && each.attempt() >= finals.getOrDefault(Question.of(each), 0))
                superseded++;
            else
                look(each);
    }

    List<Given> admitted() {
        return admitted;
    }

    List<Refusal> refused() {
        return refused;
    }

    /** How many rows said once more what a row before them had said. */
    int repeated() {
        return repeated;
    }

    /** How many answers stayed out because a later one, without a later attempt of its own, took their place. */
    int superseded() {
        return superseded;
    }

    private void look(Given rating) {
        var first = sessions.putIfAbsent(rating.slice(), rating);
        if (first != null && !first.context().session().equals(rating.context().session())) {
            refused.add(rating.refused(TEXTS.say("rating.two_sessions", rating.slice(), rating.context().session(), first.context().session(),
                    Long.toString(first.line()))));
            return;
        }
        var before = seen.putIfAbsent(new Key(rating.showing(), rating.item(), rating.attempt()), rating);
        if (before == null)
            admitted.add(rating);
        else if (before.value().equals(rating.value()) && before.reason().equals(rating.reason()))
            repeated++;
        else
            refused.add(rating.refused(TEXTS.say("rating.twice", rating.observer(), rating.slice(), Long.toString(before.line()), before.value())));
    }
}
