// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

/** What can be done with a slice that is open. */
enum Move {
    PLAY_OR_PAUSE, REPLAY, FRAME_BACK, FRAME_ON, SECOND_BACK, SECOND_ON, TO_START, TO_END, SLOWER, FASTER, NORMAL_SPEED, QUIETER,
    LOUDER, MUTE
}
