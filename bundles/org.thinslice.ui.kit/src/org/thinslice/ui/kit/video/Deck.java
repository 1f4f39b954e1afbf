// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import org.thinslice.media.Cue;
import org.thinslice.media.PlayerState;

/** What the pane asks of a player; the same words as those of {@link org.thinslice.media.SlicePlayer}. */
interface Deck {

    void open(Cue cue);

    void play();

    void pause();

    void replay();

    void seek(long micros);

    void scrub(long micros);

    void step(int frames);

    void rate(double rate);

    void volume(double volume);

    void mute(boolean mute);

    void stop();

    PlayerState state();
}
