// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thinslice.results.StudyFacts.Conduct;
import org.thinslice.study.Answer;
import org.thinslice.study.Correction;
import org.thinslice.study.Observer;
import org.thinslice.study.Rating;
import org.thinslice.study.Role;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;

/** Counts what happened while observers rated. */
final class ConductCount {

    private ConductCount() {
    }

    static Conduct of(Study study) {
        var plan = study.plan();
        var scope = study.scope();
        var finals = study.finals();
        var slices = scope.slices(plan).stream().collect(Collectors.toMap(Slice::code, slice -> slice));
        var observers = scope.observers(plan).stream().map(Observer::code).collect(Collectors.toSet());
        var counted = study.answers().stream().filter(finals::holds).filter(rating -> slices.containsKey(rating.slice())
                && observers.contains(rating.observer()) && !scope.exclusions().rating(rating.observer(), rating.slice())).toList();
        int asked = (int) plan.assignments().stream().filter(each -> each.role() == Role.RATED && slices.containsKey(each.slice())
                && observers.contains(each.observer()) && !scope.exclusions().rating(each.observer(), each.slice())).count();
        var analysed = counted.stream().filter(rating -> rating.showing().role() == Role.RATED).toList();
        var times = new RatingTimes(study, analysed);
        var corrections = study.corrections().stream().map(Correction::id).collect(Collectors.toSet());
        return new Conduct(slices.size(), (int) slices.values().stream().map(plan::sessionOf).distinct().count(), asked, analysed.size(),
                count(analysed, rating -> rating.answer() instanceof Answer.NotRatable),
                count(analysed, rating -> rating.attempt() > 1 && !corrections.contains(rating.id())),
                count(analysed, rating -> corrections.contains(rating.id())), count(analysed, rating -> rating.plays() > 0 && plan.recordingOf(slices.get(rating.slice())).hasFile()),
                count(counted, rating -> rating.showing().role() == Role.REPEAT), times.first(), times.last(),
                analysed.stream().filter(rating -> !corrections.contains(rating.id())).map(Rating::appVersion).distinct().toList());
    }

    private static int count(Iterable<Rating> ratings, Predicate<Rating> which) {
        int n = 0;
        for (var rating : ratings)
            n += which.test(rating) ? 1 : 0;
        return n;
    }
}
