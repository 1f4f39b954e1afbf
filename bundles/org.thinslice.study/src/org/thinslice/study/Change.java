// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was changed in a study after it was made, as the ledger tells it.
 *
 * @param at       when (UTC)
 * @param kind     what kind of change
 * @param what     what was changed in the plan, in a few words; empty for the other kinds
 * @param observer code of the observer concerned; empty if none in particular
 * @param slice    code of the slice concerned; empty if none in particular
 * @param session  name of the session concerned; empty if none in particular
 * @param item     key of the item corrected; empty for the other kinds
 * @param before   the answer that counted before a correction; empty for the other kinds, and for a correction that came after
 *                 the observer had answered again, which changed nothing
 * @param after    the answer that counts since; empty for the other kinds
 * @param reason   why; may be empty for a change of the plan
 * @param id       id of the entry in the ledger
 */
public record Change(Instant at, Kind kind, String what, String observer, String slice, String session, String item,
        Optional<Answer> before, Optional<Answer> after, String reason, String id) {

    /** Kinds of changes. */
    public enum Kind {
        /** Recordings, slices, observers, assignments, settings or the scheme. */
        PLAN,
        /** Something was left out of everything computed. */
        EXCLUDED,
        /** Something that was left out was taken in again. */
        TAKEN_BACK,
        /** An answer was put in place of an observer's. */
        CORRECTED;

        /** How files and commands spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Change of(PlanChange entry) {
        return new Change(entry.at(), Kind.PLAN, entry.what(), "", "", "", "", Optional.empty(), Optional.empty(), entry.reason(), entry.id());
    }

    static Change of(Exclusion entry) {
        var what = entry.what();
        return new Change(entry.at(), entry.takenBack() ? Kind.TAKEN_BACK : Kind.EXCLUDED, "", what.observer(), what.slice(), what.session(), "",
                Optional.empty(), Optional.empty(), entry.reason(), entry.id());
    }

    static Change of(Correction entry, Optional<Rating> old) {
        return new Change(entry.at(), Kind.CORRECTED, "", entry.showing().observer(), entry.showing().slice(), "", entry.item(),
                old.map(Rating::answer), Optional.of(entry.answer()), entry.reason(), entry.id());
    }
}
