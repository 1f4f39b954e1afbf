// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.OptionalDouble;

/** Pictures and sound of an opened slice, led by one clock. */
final class Projection<P> {

    /** A first picture that is due this soon is shown at once, so that a slice never starts with a black flash. */
    private static final long AT_ONCE_MICROS = 100_000;

    private final Stage<P> stage;
    private final Loudspeaker loudspeaker;
    private final MediaClock clock = new MediaClock();
    private final Arrears arrears = new Arrears();
    private final Pacing<P> pacing;
    private boolean soundDue;
    private long shown;

    Projection(Stage<P> stage, Loudspeaker loudspeaker) {
        this.stage = stage;
        this.loudspeaker = loudspeaker;
        pacing = new Pacing<>(stage::discard);
    }

    /** Stands at a place from now on. */
    void set(long micros) {
        clock.set(micros);
        arrears.clear();
        pacing.clear();
    }

    /** Forgets which picture was shown last: none of this slice, which starts at {@code micros}. */
    void begin(long micros) {
        set(micros);
        shown = micros;
    }

    /** Time stamp of the picture shown last. */
    long shown() {
        return shown;
    }

    double micros(long now) {
        return clock.micros(now);
    }

    long nanosUntil(double micros, long now) {
        return clock.nanosUntil(micros, now);
    }

    /** How long until a picture is to be shown, ns. */
    long nanosUntil(Shot<P> picture, long now) {
        return Math.max(pacing.staysNanos(now), clock.nanosUntil(picture.micros(), now));
    }

    /** By how much the sound is ahead of the pictures, µs; empty as long as none is heard. */
    OptionalDouble soundAhead() {
        return clock.soundAhead();
    }

    /** Shows one picture and stands at its time. */
    void still(Shot<P> shot) {
        set(shot.micros());
        show(shot);
    }

    private void show(Shot<P> shot) {
        shown = shot.micros();
        stage.show(shot);
    }

    /** Starts from where the clock stands, with the first picture at once. */
    void start(Reel<P> reel, double rate) {
        long now = System.nanoTime();
        var first = reel.peek();
        if (first != null && first.micros() - clock.micros(now) <= AT_ONCE_MICROS)
            show(reel.poll());
        run(reel, rate, now);
    }

    /** Runs on from where the clock stands. */
    void run(Reel<P> reel, double rate, long now) {
        double from = clock.micros(now);
        clock.start(from, rate, now);
        soundDue = !loudspeaker.play(reel.sound(), reel.cue().span(), (long) from, rate);
    }

    /** Stops; answers where. */
    long stop() {
        loudspeaker.silence();
        clock.stop(System.nanoTime());
        return (long) clock.micros(0);
    }

    /** Shows and sounds what is due; false if the decoder is so far behind that it has to be waited for. */
    boolean advance(Reel<P> reel, double rate, long now) {
        if (soundDue && reel.sound().ready())
            soundDue = !loudspeaker.play(reel.sound(), reel.cue().span(), (long) clock.micros(now), rate);
        soundDue |= !loudspeaker.lead(clock, now);
        double at = clock.micros(now);
        if (arrears.at(reel, at, rate, now))
            return false;
        var shot = pacing.due(reel, at, rate, now);
        if (shot != null)
            show(shot);
        return true;
    }
}
