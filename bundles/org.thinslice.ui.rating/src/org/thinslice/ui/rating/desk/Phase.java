// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

/** What an observer has before them. */
public enum Phase {
    /** The words before the first slice. */
    INSTRUCTIONS,
    /** The slice is being opened. */
    LOADING,
    PLAYING,
    PAUSED,
    /** The slice has been played to its end; the scale waits for an answer. */
    ENDED,
    /** Everything asked is answered and on the disk. */
    SAVED,
    /** An answer could not be written; it is kept and tried again. */
    NOT_SAVED,
    /** The slice cannot be played. */
    RECORDING_MISSING,
    /** Time to rest. */
    BREAK,
    /** Practice is over, the real slices follow. */
    PRACTICE_OVER,
    /** Nothing is left to rate. */
    FINISHED;

    /** Whether the slice itself is on the screen, with its scale. */
    public boolean showsSlice() {
        return switch (this) {
            case LOADING, PLAYING, PAUSED, ENDED, SAVED, NOT_SAVED, RECORDING_MISSING -> true;
            default -> false;
        };
    }
}
