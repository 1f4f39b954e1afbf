// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.thinslice.study.Rating;

/**
 * Makes ledger entries of drafts. Their ids follow from study, file, place and showing (sheets of a workbook count their
 * rows each from 1), so that the same table imported twice is written once.
 *
 * @param study   id of the study
 * @param sha256  of the file
 * @param scheme  version of the coding scheme
 * @param program what took the ratings: the name of the file
 * @param at      for ratings whose time the table does not say
 */
record RatingsOf(String study, String sha256, int scheme, String program, Instant at) {

    List<Rating> of(List<Draft> drafts) {
        return inTime(drafts).stream().map(this::of).toList();
    }

    /** Drafts in the order in which they were given, as far as the table says; one whose time it does not say keeps its place. */
    private static List<Draft> inTime(List<Draft> drafts) {
        var timed = drafts.stream().filter(draft -> draft.given().context().at().isPresent())
                .sorted(Comparator.comparing(draft -> draft.given().context().at().orElseThrow())).iterator();
        var ordered = new ArrayList<Draft>(drafts.size());
        for (var draft : drafts)
            ordered.add(draft.given().context().at().isPresent() ? timed.next() : draft);
        return ordered;
    }

    private Rating of(Draft draft) {
        var given = draft.given();
        var context = given.context();
        var name = String.join("\n", study, sha256, Long.toString(given.line()), given.column(), draft.item(), given.observer(), given.slice(),
                given.showing().role().name(), Integer.toString(given.showing().occasion()), Integer.toString(given.attempt()));
        return new Rating(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(), context.at().orElse(at), given.showing(), draft.item(),
                draft.answer(), given.attempt(), context.confidence(), context.durationMs(), context.plays(), scheme, program, context.simulated());
    }
}
