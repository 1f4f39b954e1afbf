// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.OptionalDouble;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** What a player does on its own thread: one slice open, perhaps another being prepared. */
final class Screening<P> {

    private static final Texts TEXTS = Texts.of(Screening.class);
    private static final long TELL_NANOS = 100_000_000;
    private static final long SCRUB_REST_NANOS = 150_000_000;
    /** A first picture that is due this soon is shown at once, so that a slice never starts with a black flash. */
    private static final long AT_ONCE_MICROS = 100_000;
    private static final long NOTHING_DUE = Long.MAX_VALUE;
    private static final int DEFAULT_WIDTH = 960;
    private static final int DEFAULT_HEIGHT = 540;

    private final Stage<P> stage;
    private final Watching watching;
    private final PlayerSettings settings;
    private final Reels<P> reels;
    private final MediaClock clock = new MediaClock();
    private final Loudspeaker loudspeaker;

    private volatile PlayerState state = PlayerState.EMPTY;
    private volatile long position;
    private Reel<P> reel;
    private Reel<P> next;
    private int width = DEFAULT_WIDTH;
    private int height = DEFAULT_HEIGHT;
    private double rate = 1;
    /** What happens once the reel is ready again: play, show the picture gone to, or only be ready. */
    private After after = After.READY;
    private long wanted;
    private long lastTold;
    private long exactAt = NOTHING_DUE;
    private boolean soundDue;
    private int steps;
    private final Arrears arrears = new Arrears();
    /** Standing still until the decoder has caught up. */
    private boolean stalled;

    Screening(Stage<P> stage, Watching watching, PlayerSettings settings, Reels<P> reels) {
        this.stage = stage;
        this.watching = watching;
        this.settings = settings;
        this.reels = reels;
        loudspeaker = new Loudspeaker(settings, stage);
    }

    PlayerState state() {
        return state;
    }

    long positionMicros() {
        return position;
    }

    /** Says at once that a slice is being opened; the thread itself follows. */
    void loading() {
        state = PlayerState.LOADING;
    }

    void size(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height)
            return;
        width = newWidth;
        height = newHeight;
        if (next != null)
            next.size(width, height);
        if (reel == null)
            return;
        reel.size(width, height);
        if (state == PlayerState.READY)
            rewind(After.READY);
        else if (state == PlayerState.PAUSED || state == PlayerState.ENDED && settings.holdLastFrame())
            goTo(position, After.SHOW);
    }

    void open(Cue cue, long generation) {
        loudspeaker.silence();
        closeReel();
        reel = next != null && next.cue().equals(cue) ? next : reels.of(cue, width, height);
        if (reel == next)
            next = null;
        reel.generation(generation);
        reel.sound().rate(rate);
        wanted = cue.span().fromMicros();
        clock.set(wanted);
        after = After.READY;
        become(PlayerState.LOADING);
    }

    void preload(Cue cue) {
        if (next != null && next.cue().equals(cue))
            return;
        if (next != null)
            next.close();
        next = reels.of(cue, width, height);
        next.sound().rate(rate);
    }

    void play() {
        switch (state) {
            case LOADING -> after = After.PLAY;
            case READY -> start();
            case PAUSED -> start();
            case ENDED -> replay();
            default -> {
                // playing already, or nothing to play
            }
        }
    }

    void pause() {
        if (state == PlayerState.LOADING && after == After.PLAY)
            after = After.READY;
        if (state != PlayerState.PLAYING)
            return;
        standStill();
        become(PlayerState.PAUSED);
    }

    void replay() {
        if (reel == null || state == PlayerState.FAILED)
            return;
        if (state == PlayerState.READY)
            start();
        else
            rewind(After.PLAY);
    }

    private void rewind(After then) {
        watching.begin();
        goTo(reel.cue().span().fromMicros(), then);
        become(PlayerState.LOADING);
    }

    void seek(long micros) {
        if (reel == null || state == PlayerState.FAILED)
            return;
        goTo(within(micros), state == PlayerState.PLAYING || after == After.PLAY ? After.PLAY : After.SHOW);
    }

    void scrub(long micros) {
        if (reel == null || state == PlayerState.FAILED)
            return;
        goTo(within(micros), After.SHOW);
        reel.goNear(wanted, stage.generation());
        exactAt = System.nanoTime() + SCRUB_REST_NANOS;
    }

    private void goTo(long micros, After then) {
        standStill();
        wanted = micros;
        after = then;
        exactAt = NOTHING_DUE;
        steps = 0;
        stalled = false;
        arrears.clear();
        clock.set(micros);
        reel.goTo(micros, stage.newGeneration());
        if (state == PlayerState.PLAYING)
            become(PlayerState.LOADING);
    }

    void step(int frames) {
        if (reel == null || state == PlayerState.FAILED)
            return;
        pause();
        steps = Math.max(0, steps + frames);
        if (frames < 0)
            goTo(within(position - 1), After.SHOW);
    }

    private long within(long micros) {
        var span = reel.cue().span();
        return Math.max(span.fromMicros(), Math.min(span.toMicros() - 1, micros));
    }

    void rate(double newRate) {
        if (newRate == rate)
            return;
        boolean playing = state == PlayerState.PLAYING;
        if (playing)
            standStill();
        rate = newRate;
        if (next != null)
            next.sound().rate(rate);
        if (reel != null)
            reel.sound().rate(rate);
        if (playing)
            run(System.nanoTime());
    }

    void volume(double volume) {
        loudspeaker.volume(volume);
    }

    void mute(boolean mute) {
        loudspeaker.mute(mute);
    }

    void stop(long generation) {
        loudspeaker.silence();
        closeReel();
        stage.clear(generation);
        become(PlayerState.EMPTY);
    }

    void close() {
        closeReel();
        if (next != null)
            next.close();
        next = null;
        loudspeaker.close();
    }

    private void closeReel() {
        steps = 0;
        stalled = false;
        arrears.clear();
        if (reel != null)
            reel.close();
        reel = null;
        exactAt = NOTHING_DUE;
    }

    /** Does what is due now; answers in how many ns something will be due again. */
    long due(long now) {
        if (reel == null)
            return NOTHING_DUE;
        var failure = reel.failure();
        if (failure.isPresent() && state != PlayerState.FAILED)
            fail(failure.get());
        if (state == PlayerState.PLAYING)
            return advance(now);
        if (now >= exactAt)
            goTo(wanted, After.SHOW);
        else if (waiting() && reel.ready() && (!stalled || reel.full()))
            arrive();
        else if (steps > 0 && (reel.peek() != null || reel.ended()))
            stepOn();
        if (state == PlayerState.PLAYING) // it has just begun; a slice that is decoded already brings no more news to wake this up
            return advance(now);
        return exactAt == NOTHING_DUE ? NOTHING_DUE : Math.max(1, exactAt - now);
    }

    private void stepOn() {
        for (; steps > 0 && reel.peek() != null; steps--)
            showStill(reel.poll());
        if (reel.ended())
            steps = 0;
    }

    private boolean waiting() {
        return state == PlayerState.LOADING || after == After.SHOW && state != PlayerState.FAILED;
    }

    private void arrive() {
        var then = after;
        after = After.READY;
        if (stalled)
            goOnWithNextPicture();
        if (then == After.SHOW) {
            var shot = reel.poll();
            if (shot != null)
                showStill(shot);
            if (exactAt != NOTHING_DUE)
                clock.set(wanted);
            become(PlayerState.PAUSED);
            return;
        }
        become(PlayerState.READY);
        if (then == After.PLAY)
            start();
        else
            loudspeaker.cue(reel.sound(), reel.cue().span(), wanted, rate);
    }

    /** Goes on after standing still: where it stood, or a little before it if a picture came too late for its time. */
    private void goOnWithNextPicture() {
        stalled = false;
        var first = reel.peek();
        if (first != null && first.micros() < wanted)
            wanted = first.micros();
        clock.set(wanted);
    }

    private void fail(Problem problem) {
        loudspeaker.silence();
        state = PlayerState.FAILED;
        stage.tell(listener -> {
            listener.state(PlayerState.FAILED);
            listener.failed(problem);
        });
    }

    private void showStill(Shot<P> shot) {
        position = shot.micros();
        clock.set(position);
        stage.show(shot);
        tellPosition();
    }

    /** Plays from where the clock stands. */
    private void start() {
        long now = System.nanoTime();
        var first = reel.peek();
        if (first != null && first.micros() - clock.micros(now) <= AT_ONCE_MICROS)
            stage.show(reel.poll());
        run(now);
        become(PlayerState.PLAYING);
    }

    private void run(long now) {
        double from = clock.micros(now);
        clock.start(from, rate, now);
        soundDue = !loudspeaker.play(reel.sound(), reel.cue().span(), (long) from, rate);
    }

    private void standStill() {
        loudspeaker.silence();
        clock.stop(System.nanoTime());
        position = (long) clock.micros(0);
        tellPosition();
    }

    private long advance(long now) {
        if (soundDue && reel.sound().ready())
            soundDue = !loudspeaker.play(reel.sound(), reel.cue().span(), (long) clock.micros(now), rate);
        soundDue |= !loudspeaker.lead(clock, now);
        double at = clock.micros(now);
        if (arrears.at(reel, at, rate, now))
            return stall();
        var shot = latest(at);
        if (shot != null)
            stage.show(shot);
        long end = reel.cue().span().toMicros();
        position = (long) Math.min(at, end);
        if (at >= end)
            return reel.ended() ? end() : TELL_NANOS;
        if (now - lastTold >= TELL_NANOS)
            tellPosition();
        var coming = reel.peek();
        long untilNext = coming == null ? NOTHING_DUE : clock.nanosUntil(coming.micros(), now);
        return Math.max(1, Math.min(untilNext, Math.min(clock.nanosUntil(end, now), TELL_NANOS)));
    }

    /** The decoder is behind, or has to be replaced: waits for it, picture and sound together. */
    private long stall() {
        standStill();
        wanted = Math.min(position, reel.cue().span().toMicros());
        after = After.PLAY;
        stalled = true;
        arrears.clear();
        stage.tell(listener -> listener.notice(TEXTS.say("picture.waited")));
        become(PlayerState.LOADING);
        return NOTHING_DUE;
    }

    /** By how much the sound is ahead of the pictures, µs; empty as long as none is heard. */
    OptionalDouble soundAheadMicros() {
        return clock.soundAhead();
    }

    /** Takes what is due; of several, those before the last are late and are left out. */
    private Shot<P> latest(double at) {
        Shot<P> shot = null;
        for (var first = reel.peek(); first != null && first.micros() <= at; first = reel.peek()) {
            if (shot != null)
                stage.discard(shot.picture());
            shot = reel.poll();
        }
        return shot;
    }

    private long end() {
        clock.set(reel.cue().span().toMicros());
        if (!settings.holdLastFrame())
            stage.clear(stage.generation());
        become(PlayerState.ENDED);
        tellPosition();
        return NOTHING_DUE;
    }

    private void become(PlayerState newState) {
        state = newState;
        stage.tell(listener -> listener.state(newState));
    }

    private void tellPosition() {
        lastTold = System.nanoTime();
        long micros = position;
        stage.tell(listener -> listener.position(micros));
    }
}
