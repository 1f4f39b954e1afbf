// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import org.thinslice.base.Problem;

/** Hears what a player does, where the user interface runs. */
public interface PlayerListener {

    /** Hears nothing. */
    PlayerListener NONE = new PlayerListener() {
    };

    /** The player is in another state. */
    default void state(PlayerState state) {
        // not everybody shows it
    }

    /** Where it is, µs from time zero of the recording; about ten times a second while it plays, and after every jump. */
    default void position(long micros) {
        // not everybody shows it
    }

    /** Something worth knowing that stops nothing, for instance that there is no sound device. Said once. */
    default void notice(String sentence) {
        // not everybody shows it
    }

    /** Why the slice cannot be played. The player is {@link PlayerState#FAILED}; opening again tries again. */
    default void failed(Problem problem) {
        // the state says it too
    }
}
