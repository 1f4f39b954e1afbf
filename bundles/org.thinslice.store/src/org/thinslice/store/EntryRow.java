// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thinslice.study.Sha256;

/**
 * An entry as the ledger's columns hold it, before it is linked into a chain.
 *
 * @param id       UUID of the entry
 * @param kind     rating, event, …
 * @param at       ISO 8601, UTC
 * @param observer code, or empty
 * @param slice    code, or empty
 * @param body     everything else, one flat JSON object
 */
record EntryRow(String id, String kind, String at, String observer, String slice, String body) {

    /** What the first entry of a study's chain has in place of its predecessor's hash. */
    static String origin(String studyId) {
        return Sha256.of("thinslice ledger of study " + studyId);
    }

    /** SHA-256 over place, content and predecessor: a change of any of them shows. */
    String hash(String chain, long seq, String previous) {
        return Sha256.of(Stream.of(chain, Long.toString(seq), id, kind, at, observer, slice, body, previous)
                .map(field -> field.replace("\\", "\\\\").replace("\n", "\\n")).collect(Collectors.joining("\n")));
    }
}
