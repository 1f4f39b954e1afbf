// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;
import org.thinslice.study.Assignment;
import org.thinslice.study.Channel;
import org.thinslice.study.CrossedDesign;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Showing;
import org.thinslice.study.Slice;

/** Puts the sessions, slices, observers and showings of a table into a plan that has them not yet. */
final class SlicesOf {

    private static final Texts TEXTS = Texts.of(SlicesOf.class);
    private static final double MICROS = 1e6;

    /** The slices of one session and one set of variables, and what is known of their times. */
    private record Part(String session, Map<String, String> variables) {
    }

    private final Plan plan;
    private final List<Draft> drafts;

    SlicesOf(Plan plan, List<Draft> drafts) {
        this.plan = plan;
        this.drafts = drafts;
    }

    /** The plan with everything in it. */
    Plan added() {
        var recordings = new ArrayList<>(plan.recordings());
        var slices = new ArrayList<>(plan.slices());
        var ids = new HashSet<String>();
        recordings.forEach(recording -> ids.add(recording.id()));
        parts().forEach((part, givens) -> {
            var id = free(part.session(), ids);
            boolean timed = givens.stream().allMatch(SlicesOf::timed);
            long end = timed ? givens.stream().mapToLong(given -> micros(given.context().end().orElseThrow())).max().orElse(0) : 0;
            recordings.add(Recording.withoutFile(id, part.session(), Optional.empty(), end, part.variables()));
            for (int i = 0; i < givens.size(); i++)
                slices.add(new Slice(givens.get(i).slice(), id, timed ? span(givens.get(i)) : new TimeSpan(i, i + 1), Channel.VIDEO_AND_AUDIO));
        });
        return assigned(CrossedDesign.withNewcomers(plan.withRecordings(recordings).withSlices(slices),
                newcomers()));
    }

    /** The observers of the table; one all of whose ratings a program made up is no person. */
    private List<Observer> newcomers() {
        var simulated = new LinkedHashMap<String, Boolean>();
        drafts.forEach(draft -> simulated.merge(draft.given().observer(), draft.given().context().simulated(), Boolean::logicalAnd));
        return simulated.entrySet().stream().map(each -> new Observer(each.getKey(), each.getValue())).toList();
    }

    /** A sentence for each session whose times are left out because some of its slices have none. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        parts().forEach((part, givens) -> {
            long untimed = givens.stream().filter(given -> !timed(given)).count();
            if (untimed > 0 && untimed < givens.size())
                remarks.add(TEXTS.say("import.untimed", part.session(), untimed, givens.size()));
        });
        return remarks;
    }

    /** New slices by session, each once, with its first mention; in the order of their names, as observers mostly saw them in another. */
    private Map<Part, List<Given>> parts() {
        var inOrder = new LinkedHashMap<Part, List<Given>>();
        var names = new NamesInOrder();
        asTheyCome().entrySet().stream().sorted(Comparator.comparing(each -> each.getKey().session(), names)).forEach(each -> {
            if (!each.getValue().stream().allMatch(SlicesOf::timed))
                each.getValue().sort(Comparator.comparing(Given::slice, names));
            inOrder.put(each.getKey(), each.getValue());
        });
        return inOrder;
    }

    private Map<Part, List<Given>> asTheyCome() {
        var seen = new HashSet<String>();
        var parts = new LinkedHashMap<Part, List<Given>>();
        for (var draft : drafts) {
            var given = draft.given();
            if (plan.slice(given.slice()).isEmpty() && seen.add(given.slice())) {
                var session = given.context().session().isEmpty() ? given.slice() : given.context().session();
                parts.computeIfAbsent(new Part(session, new TreeMap<>(given.context().variables())), part -> new ArrayList<>()).add(given);
            }
        }
        return parts;
    }

    private static boolean timed(Given given) {
        var context = given.context();
        return context.start().isPresent() && context.end().isPresent() && context.start().getAsDouble() < context.end().getAsDouble();
    }

    private static TimeSpan span(Given given) {
        return new TimeSpan(micros(given.context().start().orElseThrow()), micros(given.context().end().orElseThrow()));
    }

    private static long micros(double seconds) {
        return Math.round(seconds * MICROS);
    }

    private static String free(String session, Set<String> ids) {
        var id = session;
        for (int n = 2; !ids.add(id); n++)
            id = session + " " + n;
        return id;
    }

    /** Every observer is given the slices that he or she has rated, in the order of the table, after what was assigned before. */
    private Plan assigned(Plan grown) {
        var queues = new LinkedHashMap<String, List<Assignment>>();
        grown.observers().forEach(observer -> queues.put(observer.code(), new ArrayList<>(grown.assignmentsOf(observer.code()))));
        var has = new HashSet<Showing>();
        grown.assignments().forEach(one -> has.add(one.showing()));
        for (var draft : drafts) {
            var showing = draft.given().showing();
            if (has.add(showing)) {
                var queue = queues.get(showing.observer());
                queue.add(new Assignment(queue.size() + 1, showing));
            }
        }
        return grown.withAssignments(queues.values().stream().flatMap(List::stream).toList());
    }
}
