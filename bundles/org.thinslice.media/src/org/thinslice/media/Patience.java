// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a decoder process may take to answer before it counts as hanging and is ended.
 *
 * @param starting until it is ready to work, which a virus scanner may delay
 * @param going    to open, to jump and to decode the sound: reads much of a file, perhaps from a drive that must first wake up
 * @param next     for one picture more, or a new size
 */
record Patience(Duration starting, Duration going, Duration next) {

    /** A sleeping drive takes up to 10 s; whatever the first try has read of a slow one, the second finds in memory. */
    static final Patience DEFAULT = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(12), Duration.ofSeconds(6));

    Patience {
        Objects.requireNonNull(starting, "starting");
        Objects.requireNonNull(going, "going");
        Objects.requireNonNull(next, "next");
    }

    /** For one of the questions of {@link DecoderMain}. */
    Duration of(int question) {
        return switch (question) {
            case DecoderMain.HELLO -> starting;
            case DecoderMain.OPEN, DecoderMain.GO_TO, DecoderMain.GO_NEAR, DecoderMain.SOUND -> going;
            default -> next;
        };
    }
}
