// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;

/**
 * Plays one slice after the other: exactly its frames, exactly its sound, in step. All methods return at once and are
 * called where the user interface runs; what happens is told to the surface and the listener.
 *
 * @param <P> what the surface paints
 */
public final class SlicePlayer<P> implements AutoCloseable {

    private static final double SLOWEST = 0.25;
    private static final double FASTEST = 4;

    private final Stage<P> stage;
    private final Watching watching = new Watching();
    private final Screening<P> screening;
    private final Projectionist projectionist;
    private final Runnable afterwards;
    private Cue cue;

    /**
     * @param ui       runs tasks in order where the user interface runs; for SWT
     *                 {@code task -> { if (!display.isDisposed()) display.asyncExec(task); }}
     * @param surface  where pictures are shown
     * @param listener hears what happens
     * @param settings of this workplace
     */
    public SlicePlayer(Executor ui, Surface<P> surface, PlayerListener listener, PlayerSettings settings) {
        this(ui, surface, listener, settings, new DecoderPool(new DecoderCommand(), Patience.DEFAULT,
                sentence -> ui.execute(() -> listener.notice(sentence))));
    }

    SlicePlayer(Executor ui, Surface<P> surface, PlayerListener listener, PlayerSettings settings, DecoderPool pool) {
        this(ui, surface, listener, settings, pool::open, pool::close);
    }

    SlicePlayer(Executor ui, Surface<P> surface, PlayerListener listener, PlayerSettings settings, Reel.Opener opener,
            Runnable afterwards) {
        this.afterwards = afterwards;
        stage = new Stage<>(ui, surface, listener);
        screening = new Screening<>(stage, watching, settings, (asked, width, height) -> reel(asked, surface, opener, width, height));
        projectionist = new Projectionist(screening::due);
    }

    private Reel<P> reel(Cue asked, Surface<P> surface, Reel.Opener opener, int width, int height) {
        return new Reel<>(asked, surface, opener, width, height, stage::discard, this::wake);
    }

    private void wake() {
        projectionist.wake();
    }

    /** Size of the area for pictures, real pixels. Pictures come fitted into it, their shape kept. */
    public void size(int width, int height) {
        projectionist.ask(() -> screening.size(Math.max(2, width), Math.max(2, height)));
    }

    /** Opens a slice and clears the canvas. Nothing is shown before it is played or a place in it is gone to. */
    public void open(Cue slice) {
        cue = Objects.requireNonNull(slice, "slice");
        long generation = stage.newGeneration();
        stage.clearNow();
        watching.begin();
        screening.bulletin().quietly(PlayerState.LOADING);
        projectionist.ask(() -> screening.open(slice, generation));
    }

    /** Gives the slice that will probably be opened next a head start. */
    public void preload(Cue next) {
        Objects.requireNonNull(next, "next");
        projectionist.ask(() -> screening.preload(next));
    }

    /** Plays: from the start when ready (as soon as it is, if it is still loading) or ended, on from a pause. */
    public void play() {
        projectionist.ask(screening::play);
    }

    /** Stands still; the picture stays. */
    public void pause() {
        projectionist.ask(screening::pause);
    }

    /** Goes on after a pause. */
    public void resume() {
        play();
    }

    /** Plays from the start again, whatever it was doing. */
    public void replay() {
        projectionist.ask(screening::replay);
    }

    /** Shows the picture of a time, µs from time zero of the recording; a playing slice plays on from there. */
    public void seek(long micros) {
        projectionist.ask(() -> screening.seek(micros));
    }

    /** For dragging along the slice: a picture near the time at once, the exact one when the dragging rests. */
    public void scrub(long micros) {
        projectionist.ask(() -> screening.scrub(micros));
    }

    /** Pauses and moves by frames, forwards or backwards, within the slice. */
    public void step(int frames) {
        projectionist.ask(() -> screening.step(frames));
    }

    /** Speed, 0.25 to 4; pitch is kept. */
    public void rate(double rate) {
        if (!(rate >= SLOWEST && rate <= FASTEST))
            throw new IllegalArgumentException("rate %f".formatted(rate));
        projectionist.ask(() -> screening.rate(rate));
    }

    /** 0 to 1. */
    public void volume(double volume) {
        if (!(volume >= 0 && volume <= 1))
            throw new IllegalArgumentException("volume %f".formatted(volume));
        projectionist.ask(() -> screening.loudspeaker().volume(volume));
    }

    /** Silences the sound, or lets it be heard again. */
    public void mute(boolean mute) {
        projectionist.ask(() -> screening.loudspeaker().mute(mute));
    }

    /**
     * How much later than the sound device says the sound is heard, µs, as {@link PlayerSettings#soundOffsetMicros};
     * a playing slice glides to it.
     */
    public void soundOffset(long micros) {
        var checked = new PlayerSettings(1, micros, true);
        projectionist.ask(() -> screening.loudspeaker().offset(checked.soundOffsetMicros()));
    }

    /** Closes the slice and clears the canvas. */
    public void stop() {
        cue = null;
        long generation = stage.newGeneration();
        stage.clearNow();
        projectionist.ask(() -> screening.stop(generation));
    }

    /** The canvas has painted a picture. */
    public void painted(Stamp stamp) {
        if (stamp.generation() == stage.generation())
            watching.painted(stamp);
    }

    /** Time stamps of the pictures painted since the slice was started, in order, µs from time zero: the proof of watching. */
    public List<Long> paintedMicros() {
        return watching.micros();
    }

    /** What it is doing. */
    public PlayerState state() {
        return screening.bulletin().state();
    }

    /** Where it is, µs from time zero of the recording. */
    public long positionMicros() {
        return screening.bulletin().position();
    }

    /**
     * By how much the sound was ahead of the pictures when they were last compared, µs, as the sound device tells it;
     * empty before the device really runs and when there is no sound. For measuring.
     */
    public OptionalDouble soundAheadMicros() {
        return screening.soundAheadMicros();
    }

    /** What is opened; null if nothing is. */
    public Cue cue() {
        return cue;
    }

    /** Ends it for good; the canvas may be gone already. */
    @Override
    public void close() {
        stage.leaveNow();
        projectionist.ask(screening::close);
        projectionist.ask(afterwards);
        projectionist.close();
    }
}
