// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/** What a player is doing. */
public enum PlayerState {
    /** Nothing is opened. */
    EMPTY,
    /** A slice is being opened or gone back to its start; it cannot be played yet. */
    LOADING,
    /** The slice is at its start and plays at once when asked. */
    READY,
    PLAYING,
    PAUSED,
    /** The slice has been played to its end. */
    ENDED,
    /** The slice cannot be played; the listener has been told why. */
    FAILED
}
