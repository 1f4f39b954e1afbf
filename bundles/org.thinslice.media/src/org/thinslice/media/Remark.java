// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Locale;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * Something about a recording that whoever prepares a study should know.
 *
 * @param kind  what it is about
 * @param brief a few words for a table
 * @param what  a sentence that says what it means for the slices
 * @param next  a sentence that says what to do; empty if nothing has to be done
 */
public record Remark(Kind kind, String brief, String what, String next) {

    /** What a remark can be about. */
    public enum Kind {
        /** Jumps take long, as key frames are far apart. */
        FAR_KEY_FRAMES(true),
        /** Jumps take long, as the container has no table of its pictures. */
        NO_TABLE(true),
        /** The file ends before the end that it claims. */
        CUT_OFF(false),
        /** The container says that some of it is damaged. */
        DAMAGED(false),
        /** Pictures are missing for a while. */
        GAP(false),
        /** Pictures come at an uneven rate. */
        UNEVEN_RATE(false),
        /** There is sound after the last picture. */
        SOUND_GOES_ON(false),
        /** There are pictures after the last sound. */
        SOUND_ENDS_EARLY(false),
        /** There is no picture. */
        SOUND_ONLY(false),
        /** There is no sound. */
        NO_SOUND(false),
        /** The picture has more pixels than many machines can show in time. */
        LARGE(false),
        /** Frames hold two half pictures. */
        INTERLACED(false),
        /** The colours are made for other displays. */
        HIGH_RANGE(false);

        private final boolean cured;

        Kind(boolean cured) {
            this.cured = cured;
        }

        /** Whether a faster copy cures it. */
        public boolean curedByCopy() {
            return cured;
        }

        /** How files and commands spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Texts TEXTS = Texts.of(Remark.class);

    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(brief, "brief");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(next, "next");
    }

    /** A remark in the user's language; the places of its sentence are filled in. */
    static Remark of(Kind kind, Object... values) {
        var key = "remark." + kind.word();
        return new Remark(kind, TEXTS.say(key + ".brief", values), TEXTS.say(key, values), TEXTS.say(key + ".next", values));
    }

    /** Both sentences. */
    public String whole() {
        return next.isEmpty() ? what : what + " " + next;
    }
}
