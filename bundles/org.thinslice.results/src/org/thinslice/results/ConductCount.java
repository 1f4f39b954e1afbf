// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.Comparator;
import java.util.function.Predicate;
import org.thinslice.results.StudyFacts.Conduct;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.Role;
import org.thinslice.study.SliceKind;
import org.thinslice.study.Study;

/** Counts what happened while observers rated. */
final class ConductCount {

    private ConductCount() {
    }

    static Conduct of(Study study) {
        var plan = study.plan();
        var finals = study.finals();
        Predicate<Rating> real = rating -> plan.slice(rating.slice()).filter(slice -> plan.kindOf(slice) == SliceKind.REAL).isPresent();
        var counted = study.ratings().stream().filter(finals::holds).filter(real).toList();
        var analysed = counted.stream().filter(rating -> rating.showing().role() == Role.RATED).toList();
        return new Conduct(analysed.size(), count(analysed, rating -> rating.answer() instanceof Answer.NotRatable),
                count(analysed, rating -> rating.attempt() > 1), count(analysed, rating -> rating.plays() > 0),
                count(counted, rating -> rating.showing().role() == Role.REPEAT),
                analysed.stream().map(Rating::at).min(Comparator.naturalOrder()), analysed.stream().map(Rating::at).max(Comparator.naturalOrder()),
                analysed.stream().map(Rating::appVersion).distinct().toList());
    }

    private static int count(Iterable<Rating> ratings, Predicate<Rating> which) {
        int n = 0;
        for (var rating : ratings)
            n += which.test(rating) ? 1 : 0;
        return n;
    }
}
