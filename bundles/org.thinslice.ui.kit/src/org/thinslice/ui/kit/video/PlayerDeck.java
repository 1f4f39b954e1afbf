// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import org.thinslice.media.Cue;
import org.thinslice.media.PlayerState;
import org.thinslice.media.SlicePlayer;

/** The real player behind a pane. */
record PlayerDeck(SlicePlayer<?> player) implements Deck {

    @Override
    public void open(Cue cue) {
        player.open(cue);
    }

    @Override
    public void play() {
        player.play();
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void replay() {
        player.replay();
    }

    @Override
    public void seek(long micros) {
        player.seek(micros);
    }

    @Override
    public void scrub(long micros) {
        player.scrub(micros);
    }

    @Override
    public void step(int frames) {
        player.step(frames);
    }

    @Override
    public void rate(double rate) {
        player.rate(rate);
    }

    @Override
    public void volume(double volume) {
        player.volume(volume);
    }

    @Override
    public void mute(boolean mute) {
        player.mute(mute);
    }

    @Override
    public void stop() {
        player.stop();
    }

    @Override
    public PlayerState state() {
        return player.state();
    }
}
