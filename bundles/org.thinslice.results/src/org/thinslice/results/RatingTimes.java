// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.time.Instant;
import java.util.HashMap;
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

    private final Map<String, Correction> corrections;
    /** When the answers were given that were corrected. */
    private final Map<String, Instant> given = new HashMap<>();
    private final Map<Instant, Showing> showings = new HashMap<>();
    private boolean known = true;
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();

    RatingTimes(Study study) {
        corrections = study.corrections().stream().collect(Collectors.toMap(Correction::id, each -> each));
        var corrected = corrections.values().stream().map(Correction::corrects).collect(Collectors.toSet());
        if (!corrected.isEmpty())
            study.ratings().stream().filter(rating -> corrected.contains(rating.id())).forEach(rating -> given.put(rating.id(), rating.at()));
    }

    /** Takes in a rating that counts. */
    void add(Rating rating) {
        var at = at(rating);
        first = Optional.of(first.filter(earliest -> !at.isBefore(earliest)).orElse(at));
        last = Optional.of(last.filter(latest -> !at.isAfter(latest)).orElse(at));
        if (rating.plays() == 0 && rating.durationMs() == 0) {
            var other = showings.putIfAbsent(at, rating.showing());
            known &= other == null || other.equals(rating.showing());
        }
    }

    private Instant at(Rating rating) {
        var id = rating.id();
        while (corrections.containsKey(id))
            id = corrections.get(id).corrects();
        return given.getOrDefault(id, rating.at());
    }

    /** The first; empty if there is none, or not all are known. */
    Optional<Instant> first() {
        return known ? first : Optional.empty();
    }

    /** The last. */
    Optional<Instant> last() {
        return known ? last : Optional.empty();
    }
}
