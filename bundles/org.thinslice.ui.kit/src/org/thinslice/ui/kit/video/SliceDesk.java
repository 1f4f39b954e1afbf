// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.media.Cue;
import org.thinslice.media.PlayerListener;
import org.thinslice.media.PlayerState;

/** A manager with a slice before them: what keys and buttons do, and what there is to be seen. Knows no widget. */
final class SliceDesk implements PlayerListener {

    /** The speeds offered; the pitch of voices stays. */
    static final List<Double> SPEEDS = List.of(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0);

    private static final long SECOND = 1_000_000;
    private static final int LOUDEST = 10;
    private static final int NORMAL = SPEEDS.indexOf(1.0);

    private final Deck deck;
    private Runnable changed = () -> { };
    private Cue cue;
    private long position;
    private int speed = NORMAL;
    private int loudness = LOUDEST;
    private boolean muted;
    private String notice = "";
    private Problem problem;

    SliceDesk(Deck deck) {
        this.deck = deck;
    }

    /** Calls {@code listener} after every change. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Opens a slice; it plays from its first frame, or stays there. */
    void open(Cue next, boolean play) {
        cue = next;
        problem = null;
        notice = "";
        position = next.span().fromMicros();
        deck.open(next);
        if (play)
            deck.play();
        else
            deck.seek(position);
        changed.run();
    }

    /** Nothing is open any more. */
    void close() {
        deck.stop();
        cue = null;
        problem = null;
        notice = "";
        changed.run();
    }

    /** Opens the slice again that could not be played. */
    void tryAgain() {
        if (problem != null)
            open(cue, true);
    }

    /** Does something with the slice; nothing if there is none to do it with. */
    void move(Move what) {
        if (!usable())
            return;
        var from = cue.span().fromMicros();
        switch (what) {
            case PLAY_OR_PAUSE -> playOrPause();
            case REPLAY -> deck.replay();
            case FRAME_BACK -> deck.step(-1);
            case FRAME_ON -> deck.step(1);
            case SECOND_BACK -> seek(position - SECOND);
            case SECOND_ON -> seek(position + SECOND);
            case TO_START -> seek(from);
            case TO_END -> seek(cue.span().toMicros());
            case SLOWER -> speed(Math.max(0, speed - 1));
            case FASTER -> speed(Math.min(SPEEDS.size() - 1, speed + 1));
            case NORMAL_SPEED -> speed(NORMAL);
            case QUIETER -> loudness(loudness - 1);
            case LOUDER -> loudness(loudness + 1);
            case MUTE -> mute(!muted);
        }
    }

    /** Goes to a place in the slice, 0 its start to 1 its end; while it is dragged the nearest picture will do. */
    void seek(double share, boolean dragged) {
        if (!usable())
            return;
        position = inside(cue.span().fromMicros() + Math.round(share * cue.span().micros()));
        if (dragged)
            deck.scrub(position);
        else
            deck.seek(position);
        changed.run();
    }

    /** Sets one of the {@link #SPEEDS}. */
    void speed(int index) {
        speed = index;
        deck.rate(SPEEDS.get(index));
        changed.run();
    }

    /** Sets the loudness, 0 to 10; silence is what {@link Move#MUTE} is for, so this ends it. */
    void loudness(int tenths) {
        loudness = Math.max(0, Math.min(LOUDEST, tenths));
        deck.volume(loudness / (double) LOUDEST);
        mute(false);
    }

    Optional<Cue> cue() {
        return Optional.ofNullable(cue);
    }

    /** Whether there is something to play. */
    boolean usable() {
        return cue != null && problem == null;
    }

    boolean playing() {
        return usable() && deck.state() == PlayerState.PLAYING;
    }

    /** Where one is, µs from time zero of the recording. */
    long position() {
        return position;
    }

    int speed() {
        return speed;
    }

    int loudness() {
        return loudness;
    }

    boolean muted() {
        return muted;
    }

    /** Why the slice cannot be played. */
    Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** What one should know of the playing; empty if nothing. */
    String notice() {
        return notice;
    }

    @Override
    public void state(PlayerState state) {
        if (state == PlayerState.ENDED && cue != null)
            position = cue.span().toMicros();
        changed.run();
    }

    @Override
    public void position(long micros) {
        position = micros;
        changed.run();
    }

    @Override
    public void notice(String sentence) {
        notice = sentence;
        changed.run();
    }

    @Override
    public void failed(Problem why) {
        problem = why;
        changed.run();
    }

    private void playOrPause() {
        if (deck.state() == PlayerState.PLAYING)
            deck.pause();
        else
            deck.play();
    }

    private void seek(long micros) {
        position = inside(micros);
        deck.seek(position);
        changed.run();
    }

    private long inside(long micros) {
        return Math.max(cue.span().fromMicros(), Math.min(cue.span().toMicros() - 1, micros));
    }

    private void mute(boolean now) {
        muted = now;
        deck.mute(now);
        changed.run();
    }
}
