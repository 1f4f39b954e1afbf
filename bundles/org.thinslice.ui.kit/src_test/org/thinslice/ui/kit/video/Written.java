// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.util.List;

import org.thinslice.media.Cue;
import org.thinslice.media.PlayerState;

/** Plays nothing; writes down what it is asked. */
final class Written implements Deck {

    PlayerState now = PlayerState.EMPTY;
    private final List<String> asked;

    Written(List<String> asked) {
        this.asked = asked;
    }

    @Override
    public void open(Cue cue) {
        asked.add("open " + cue.file());
    }

    @Override
    public void play() {
        asked.add("play");
    }

    @Override
    public void pause() {
        asked.add("pause");
    }

    @Override
    public void replay() {
        asked.add("replay");
    }

    @Override
    public void seek(long micros) {
        asked.add("seek " + micros);
    }

    @Override
    public void scrub(long micros) {
        asked.add("scrub " + micros);
    }

    @Override
    public void step(int frames) {
        asked.add("step " + frames);
    }

    @Override
    public void rate(double rate) {
        asked.add("rate " + rate);
    }

    @Override
    public void volume(double volume) {
        asked.add("volume " + volume);
    }

    @Override
    public void mute(boolean mute) {
        asked.add("mute " + mute);
    }

    @Override
    public void stop() {
        asked.add("stop");
    }

    @Override
    public PlayerState state() {
        return now;
    }
}
