// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.OptionalDouble;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** What a player does on its own thread with what it is asked for: which slice is open, where it goes, what comes then. */
final class Screening<P> {

    private static final Texts TEXTS = Texts.of(Screening.class);
    private static final long SCRUB_REST_NANOS = 150_000_000;
    private static final long NOTHING_DUE = Long.MAX_VALUE;

    private final Stage<P> stage;
    private final Watching watching;
    private final PlayerSettings settings;
    private final Programme<P> programme;
    private final Bulletin bulletin;
    private final Loudspeaker loudspeaker;
    private final Projection<P> projection;

    private After after = After.READY;
    private long wanted;
    private long exactAt = NOTHING_DUE;
    /** Pictures to step on by, or back if negative. */
    private int steps;
    /** Standing still until the decoder has caught up. */
    private boolean stalled;
    /** At the end, and ready to start over: the first pictures are being decoded already. */
    private boolean rewound;
    /** At the end, and the last picture is only made anew in another size. */
    private boolean stillEnded;

    Screening(Stage<P> stage, Watching watching, PlayerSettings settings, Reels<P> reels) {
        this.stage = stage;
        this.watching = watching;
        this.settings = settings;
        programme = new Programme<>(reels);
        bulletin = new Bulletin(stage);
        loudspeaker = new Loudspeaker(settings, stage);
        projection = new Projection<>(stage, loudspeaker);
    }

    Bulletin bulletin() {
        return bulletin;
    }

    Loudspeaker loudspeaker() {
        return loudspeaker;
    }

    /** See {@link SlicePlayer#soundAheadMicros}. */
    OptionalDouble soundAheadMicros() {
        return projection.soundAhead();
    }

    private Reel<P> reel() {
        return programme.reel();
    }

    private boolean nothingToShow() {
        return reel() == null || bulletin.is(PlayerState.FAILED);
    }

    void size(int width, int height) {
        if (!programme.size(width, height) || nothingToShow())
            return;
        boolean ended = bulletin.is(PlayerState.ENDED);
        if (bulletin.is(PlayerState.READY))
            rewind(After.READY);
        else if (bulletin.is(PlayerState.PAUSED) || ended && settings.holdLastFrame()) {
            goTo(projection.shown(), After.SHOW);
            stillEnded = ended;
        }
    }

    void open(Cue cue, long generation) {
        closed();
        steps = 0;
        loudspeaker.silenceBut(programme.open(cue, generation).sound());
        wanted = cue.span().fromMicros();
        projection.begin(wanted);
        bulletin.become(PlayerState.LOADING);
    }

    void preload(Cue cue) {
        programme.prepare(cue);
    }

    void play() {
        switch (bulletin.state()) {
            case LOADING -> after = After.PLAY;
            case READY, PAUSED -> start();
            case ENDED -> replay();
            default -> {
                // playing already, or nothing to play
            }
        }
    }

    void pause() {
        if (bulletin.is(PlayerState.LOADING) && after == After.PLAY)
            after = After.READY;
        if (!bulletin.is(PlayerState.PLAYING))
            return;
        bulletin.stop(projection.stop());
        bulletin.become(PlayerState.PAUSED);
    }

    void replay() {
        if (nothingToShow())
            return;
        if (bulletin.is(PlayerState.READY))
            start();
        else
            rewind(After.PLAY);
    }

    private void rewind(After then) {
        watching.begin();
        long start = reel().cue().span().fromMicros();
        if (rewound) {
            reel().generation(stage.newGeneration());
            arriveAt(start, then);
        } else
            goTo(start, then);
        bulletin.become(PlayerState.LOADING);
    }

    void seek(long micros) {
        if (nothingToShow())
            return;
        steps = 0;
        goTo(within(micros), bulletin.is(PlayerState.PLAYING) || after == After.PLAY ? After.PLAY : After.SHOW);
    }

    void scrub(long micros) {
        if (nothingToShow())
            return;
        steps = 0;
        goTo(within(micros), After.SHOW);
        reel().goNear(wanted, stage.generation());
        exactAt = System.nanoTime() + SCRUB_REST_NANOS;
    }

    private void goTo(long micros, After then) {
        arriveAt(micros, then);
        reel().goTo(micros, stage.newGeneration());
        if (bulletin.is(PlayerState.PLAYING))
            bulletin.become(PlayerState.LOADING);
    }

    private void arriveAt(long micros, After then) {
        bulletin.stop(projection.stop());
        closed();
        wanted = micros;
        after = then;
        projection.set(micros);
    }

    void step(int frames) {
        if (nothingToShow() || frames > 0 && bulletin.is(PlayerState.ENDED))
            return;
        pause();
        steps += frames;
    }

    private long within(long micros) {
        var span = reel().cue().span();
        return Math.max(span.fromMicros(), Math.min(span.toMicros() - 1, micros));
    }

    void rate(double rate) {
        if (rate == programme.rate())
            return;
        boolean playing = bulletin.is(PlayerState.PLAYING);
        if (playing)
            bulletin.stop(projection.stop());
        programme.rate(rate);
        if (playing)
            projection.run(reel(), rate, System.nanoTime());
    }

    void stop(long generation) {
        loudspeaker.silence();
        closed();
        programme.close();
        stage.clear(generation);
        bulletin.become(PlayerState.EMPTY);
    }

    void close() {
        programme.closeAll();
        loudspeaker.close();
    }

    /** What was going on with the slice, or the place in it, that is being left. */
    private void closed() {
        stalled = false;
        rewound = false;
        stillEnded = false;
        exactAt = NOTHING_DUE;
        after = After.READY;
    }

    /** Does what is due now; answers in how many ns something will be due again. */
    long due(long now) {
        if (reel() == null)
            return soundOfNext();
        var failure = reel().failure();
        if (failure.isPresent() && !bulletin.is(PlayerState.FAILED))
            fail(failure.get());
        if (bulletin.is(PlayerState.PLAYING))
            return advance(now);
        if (now >= exactAt)
            goTo(wanted, After.SHOW);
        else if (waiting() && reel().ready() && (!stalled || reel().full()))
            arrive();
        else if (steps != 0 && !waiting())
            step();
        if (bulletin.is(PlayerState.PLAYING)) // it has just begun; a slice that is decoded already brings no more news to wake this up
            return advance(now);
        return exactAt == NOTHING_DUE ? soundOfNext() : Math.max(1, exactAt - now);
    }

    /** Makes the sound of the next slice ready once that of the slice before it has faded away. */
    private long soundOfNext() {
        if (!bulletin.is(PlayerState.ENDED) && !bulletin.is(PlayerState.EMPTY))
            return NOTHING_DUE;
        boolean done = programme.next().map(next -> loudspeaker.cueNext(next.sound(), next.cue().span(), programme.rate())).orElse(true);
        return done ? NOTHING_DUE : Bulletin.EVERY_NANOS;
    }

    private boolean waiting() {
        return bulletin.is(PlayerState.LOADING) || after == After.SHOW && !bulletin.is(PlayerState.FAILED);
    }

    /** One picture back is where the one shown last began; pictures on are taken as they come. */
    private void step() {
        if (steps < 0) {
            steps++;
            goTo(within(projection.shown() - 1), After.SHOW);
            return;
        }
        for (; steps > 0 && reel().peek() != null; steps--)
            still(reel().poll());
        if (reel().ended())
            steps = 0;
    }

    private void still(Shot<P> shot) {
        projection.still(shot);
        bulletin.stop(shot.micros());
    }

    private void arrive() {
        var then = after;
        after = After.READY;
        if (stalled)
            goOnWithNextPicture();
        if (then == After.SHOW) {
            arriveAtPicture();
            return;
        }
        bulletin.become(PlayerState.READY);
        if (then == After.PLAY)
            start();
        else
            loudspeaker.cue(reel().sound(), reel().cue().span(), wanted, programme.rate());
    }

    private void arriveAtPicture() {
        var shot = reel().poll();
        if (shot != null)
            still(shot);
        if (exactAt != NOTHING_DUE)
            projection.set(wanted);
        if (stillEnded)
            rewindAhead();
        else
            bulletin.become(PlayerState.PAUSED);
    }

    /** Goes on after standing still: where it stood, or a little before it if a picture came too late for its time. */
    private void goOnWithNextPicture() {
        stalled = false;
        var first = reel().peek();
        if (first != null && first.micros() < wanted)
            wanted = first.micros();
        projection.set(wanted);
    }

    private void fail(Problem problem) {
        loudspeaker.silence();
        bulletin.fail(problem);
    }

    /** Plays from where the clock stands. */
    private void start() {
        steps = 0;
        projection.start(reel(), programme.rate());
        bulletin.become(PlayerState.PLAYING);
    }

    private long advance(long now) {
        if (!projection.advance(reel(), programme.rate(), now))
            return stall();
        long end = reel().cue().span().toMicros();
        double at = projection.micros(now);
        bulletin.pass((long) Math.min(at, end), now);
        if (at >= end)
            return reel().ended() ? end(end) : Bulletin.EVERY_NANOS;
        var coming = reel().peek();
        long untilNext = coming == null ? NOTHING_DUE : projection.nanosUntil(coming, now);
        return Math.max(1, Math.min(untilNext, Math.min(projection.nanosUntil(end, now), Bulletin.EVERY_NANOS)));
    }

    /** The decoder is behind, or has to be replaced: waits for it, picture and sound together. */
    private long stall() {
        long at = projection.stop();
        bulletin.stop(at);
        wanted = Math.min(at, reel().cue().span().toMicros());
        projection.set(wanted);
        after = After.PLAY;
        stalled = true;
        stage.tell(listener -> listener.notice(TEXTS.say("picture.waited")));
        bulletin.become(PlayerState.LOADING);
        return NOTHING_DUE;
    }

    private long end(long micros) {
        projection.set(micros);
        if (!settings.holdLastFrame())
            stage.clear(stage.generation());
        bulletin.become(PlayerState.ENDED);
        bulletin.stop(micros);
        rewindAhead();
        return NOTHING_DUE;
    }

    /** Whoever has seen the end may want to see it all again: the first pictures are decoded now. */
    private void rewindAhead() {
        closed();
        reel().goTo(reel().cue().span().fromMicros(), stage.generation());
        rewound = true;
    }
}
