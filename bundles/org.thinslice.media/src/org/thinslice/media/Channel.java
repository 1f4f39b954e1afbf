// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/** What of a recording is presented: an experimental condition, not a technical limit. */
public enum Channel {
    SOUND_AND_PICTURE, PICTURE_ONLY, SOUND_ONLY;

    /** Whether the picture is presented. */
    public boolean picture() {
        return this != SOUND_ONLY;
    }

    /** Whether the sound is presented. */
    public boolean sound() {
        return this != PICTURE_ONLY;
    }
}
