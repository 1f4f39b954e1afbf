// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thinslice.results.StudyFacts.Conduct;
import org.thinslice.study.Answer;
import org.thinslice.study.Correction;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Role;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;

/** Counts what happened while observers rated. */
final class ConductCount {

    private final Plan plan;
    private final Map<String, Slice> slices;
    private final Set<String> corrections;
    private final RatingTimes times;
    private final Set<String> versions = new LinkedHashSet<>();
    private int ratings;
    private int notRatable;
    private int again;
    private int corrected;
    private int seen;
    private int repeats;

    private ConductCount(Study study, Map<String, Slice> slices) {
        this.plan = study.plan();
        this.slices = slices;
        this.corrections = study.corrections().stream().map(Correction::id).collect(Collectors.toSet());
        this.times = new RatingTimes(study);
    }

    static Conduct of(Study study) {
        var plan = study.plan();
        var scope = study.scope();
        var finals = study.finals();
        var slices = scope.slices(plan).stream().collect(Collectors.toMap(Slice::code, slice -> slice));
        var observers = scope.observers(plan).stream().map(Observer::code).collect(Collectors.toSet());
        var count = new ConductCount(study, slices);
        // one after the other: a study may hold millions
        study.answers().stream().filter(finals::holds).filter(rating -> slices.containsKey(rating.slice())
                && observers.contains(rating.observer()) && !scope.exclusions().rating(rating.observer(), rating.slice())).forEach(count::add);
        int asked = (int) plan.assignments().stream().filter(each -> each.role() == Role.RATED && slices.containsKey(each.slice())
                && observers.contains(each.observer()) && !scope.exclusions().rating(each.observer(), each.slice())).count();
        return count.conduct(asked);
    }

    private void add(Rating rating) {
        if (rating.showing().role() == Role.REPEAT)
            repeats++;
        if (rating.showing().role() != Role.RATED)
            return;
        boolean correction = corrections.contains(rating.id());
        ratings++;
        notRatable += rating.answer() instanceof Answer.NotRatable ? 1 : 0;
        again += rating.attempt() > 1 && !correction ? 1 : 0;
        corrected += correction ? 1 : 0;
        seen += rating.plays() > 0 && plan.recordingOf(slices.get(rating.slice())).hasFile() ? 1 : 0;
        times.add(rating);
        if (!correction)
            versions.add(rating.appVersion());
    }

    private Conduct conduct(int asked) {
        return new Conduct(slices.size(), (int) slices.values().stream().map(plan::sessionOf).distinct().count(), asked, ratings, notRatable, again,
                corrected, seen, repeats, times.first(), times.last(), List.copyOf(versions));
    }
}
