// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.thinslice.study.Rating;

/**
 * Makes ledger entries of drafts. Their ids follow from study, file and place, so that the same table imported twice is written once.
 *
 * @param study   id of the study
 * @param sha256  of the file
 * @param scheme  version of the coding scheme
 * @param program what took the ratings: the name of the file
 * @param at      for ratings whose time the table does not say
 */
record RatingsOf(String study, String sha256, int scheme, String program, Instant at) {

    List<Rating> of(List<Draft> drafts) {
        return drafts.stream().map(this::of).toList();
    }

    private Rating of(Draft draft) {
        var given = draft.given();
        var context = given.context();
        var name = String.join("\n", study, sha256, Long.toString(given.line()), given.column(), draft.item());
        return new Rating(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(), context.at().orElse(at), given.showing(), draft.item(),
                draft.answer(), given.attempt(), context.confidence(), context.durationMs(), context.plays(), scheme, program, false);
    }
}
