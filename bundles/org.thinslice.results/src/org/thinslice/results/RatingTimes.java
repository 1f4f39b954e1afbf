// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thinslice.study.Correction;
import org.thinslice.study.Rating;
import org.thinslice.study.Showing;
import org.thinslice.study.Study;

/**
 * When observers gave ratings: a correction counts at the time of the answer it corrects. A table from elsewhere need not say when; the
 * ratings then all have the moment at which they came in. A rating that was not taken in this program and shares its millisecond with
 * one of another showing is therefore of unknown time, and nothing is said of the time of any.
 */
final class RatingTimes {

    private final List<Instant> times;

    /** @param ratings those that count */
    RatingTimes(Study study, List<Rating> ratings) {
        var corrections = study.corrections().stream().collect(Collectors.toMap(Correction::id, each -> each));
        var given = new HashMap<String, Instant>();
        if (!corrections.isEmpty())
            study.ratings().forEach(rating -> given.put(rating.id(), rating.at()));
        var showings = new HashMap<Instant, Showing>();
        boolean known = true;
        for (var rating : ratings)
            if (rating.plays() == 0 && rating.durationMs() == 0) {
                var other = showings.putIfAbsent(at(rating, corrections, given), rating.showing());
                known &= other == null || other.equals(rating.showing());
            }
        times = known ? ratings.stream().map(rating -> at(rating, corrections, given)).sorted(Comparator.naturalOrder()).toList() : List.of();
    }

    private static Instant at(Rating rating, Map<String, Correction> corrections, Map<String, Instant> given) {
        var id = rating.id();
        while (corrections.containsKey(id))
            id = corrections.get(id).corrects();
        return given.getOrDefault(id, rating.at());
    }

    /** The first; empty if there is none, or not all are known. */
    Optional<Instant> first() {
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get(0));
    }

    /** The last. */
    Optional<Instant> last() {
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() - 1));
    }
}
