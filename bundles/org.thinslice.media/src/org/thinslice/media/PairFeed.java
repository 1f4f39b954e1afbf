// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.thinslice.base.Problem;

import org.thinslice.media.av.Tempo;

/**
 * Decodes two recordings and makes one picture of them, side by side. There is a picture for each time stamp of either, on
 * the time line of the first; stamps at most {@value #SAME_MICROS} µs apart count as one, the earlier. A picture stamped t
 * shows of each recording the last frame stamped up to {@value #SAME_MICROS} µs after t, and black before its first: so the
 * time stamps painted say which frames of both were seen. A recording that ends before the slice stands still at its last
 * frame.
 */
final class PairFeed implements Feed {

    /** Time stamps of one moment differ by as much in containers that count in milliseconds. */
    static final long SAME_MICROS = 500;

    private final Cue cue;
    private final Beside beside;
    private final Half first;
    private final Half second;
    private PairLayout layout;
    private ByteBuffer pixels;
    private long wanted;
    /** The next picture is the one shown at {@code wanted}, not the one after the present. */
    private boolean landing = true;
    private boolean delivered;

    PairFeed(Cue cue, int width, int height, Shelf shelf) throws Problem {
        this.cue = cue;
        beside = cue.beside().orElseThrow();
        wanted = cue.span().fromMicros();
        var one = new LocalFeed(new Cue(cue.file(), cue.span(), cue.channel(), cue.masks()), width, height, shelf);
        first = new Half(one, 0);
        second = new Half(other(one, width, height, shelf), cue.span().fromMicros() - beside.fromMicros());
        try {
            layOut(fitted(width, height));
        } catch (Problem problem) {
            close();
            throw problem;
        }
    }

    private LocalFeed other(LocalFeed one, int width, int height, Shelf shelf) throws Problem {
        try {
            return new LocalFeed(new Cue(beside.file(), beside.spanBeside(cue.span()), cue.channel(), beside.masks()), width, height, shelf);
        } catch (Problem problem) {
            one.close();
            throw problem;
        }
    }

    private PairLayout fitted(int width, int height) {
        return PairLayout.fitted(first.feed().picture(), second.feed().picture(), beside.side(), width, height);
    }

    /** Whether there is a picture at all. */
    boolean pictures() {
        return first.feed().picture().isPresent() || second.feed().picture().isPresent();
    }

    /** The size in which neither of the two is made smaller. */
    PairLayout natural() {
        return PairLayout.natural(first.feed().picture(), second.feed().picture(), beside.side());
    }

    /** The highest of their frame rates, frames a second; 0 if unknown. */
    double framesPerSecond() {
        return Math.max(first.feed().picture().map(VideoTrack::framesPerSecond).orElse(0.0),
                second.feed().picture().map(VideoTrack::framesPerSecond).orElse(0.0));
    }

    /** Time stamp of the first recording's frame on show; empty before its first. */
    Optional<Long> firstMicros() {
        return stamp(first);
    }

    /** Time stamp of the second recording's frame on show, on its own time line; empty before its first. */
    Optional<Long> secondMicros() {
        return stamp(second).map(micros -> micros + beside.fromMicros() - cue.span().fromMicros());
    }

    private static Optional<Long> stamp(Half half) {
        return half.shown() == Half.NOTHING_YET ? Optional.empty() : Optional.of(half.shown());
    }

    @Override
    public void size(int width, int height) throws Problem {
        var next = fitted(width, height);
        if (next.equals(layout))
            return;
        layOut(next);
        boolean again = delivered;
        goTo(wanted);
        if (again)
            next();
    }

    private void layOut(PairLayout next) throws Problem {
        layout = next;
        pixels = ByteBuffer.allocateDirect(4 * next.width() * next.height());
        first.stand(pixels, next.width(), next.firstLeft(), next.firstWidth(), next.height());
        second.stand(pixels, next.width(), next.secondLeft(), next.secondWidth(), next.height());
    }

    @Override
    public void goTo(long micros) throws Problem {
        land(micros);
        first.goTo(micros);
        second.goTo(micros);
    }

    /** Near for the first recording, and exactly in step with it for the second. */
    @Override
    public void goNear(long micros) throws Problem {
        land(micros);
        if (first.feed().picture().isEmpty()) {
            first.goTo(micros);
            second.goNear(micros);
            wanted = Math.max(cue.span().fromMicros(), second.coming());
            return;
        }
        first.goNear(micros);
        if (first.coming() != Half.NOTHING_MORE)
            wanted = first.coming();
        second.goTo(wanted);
    }

    private void land(long micros) {
        wanted = Math.max(cue.span().fromMicros(), Math.min(cue.span().toMicros() - 1, micros));
        landing = true;
        delivered = false;
        for (int i = 0; i < pixels.capacity(); i += Integer.BYTES)
            pixels.putInt(i, 0);
    }

    @Override
    public Optional<Frame> next() throws Problem {
        long stamp = landing ? landed() : Half.NOTHING_YET;
        landing = false;
        if (stamp == Half.NOTHING_YET)
            stamp = following();
        if (stamp == Half.NOTHING_MORE)
            return Optional.empty();
        wanted = stamp;
        delivered = true;
        return Optional.of(new Frame(stamp, layout.width(), layout.height(), pixels));
    }

    /** Puts on show what is shown at {@code wanted}; answers its stamp, or NOTHING_YET if both begin later. */
    private long landed() throws Problem {
        first.showUpTo(wanted);
        second.showUpTo(wanted);
        var older = first.shown() <= second.shown() ? first : second;
        long stamp = Math.max(first.shown(), second.shown());
        if (stamp == Half.NOTHING_YET || older.shown() >= stamp - SAME_MICROS)
            return older.shown();
        older.showUpTo(stamp + SAME_MICROS);
        return stamp;
    }

    private long following() throws Problem {
        long stamp = Math.min(first.coming(), second.coming());
        if (stamp == Half.NOTHING_MORE)
            return stamp;
        first.showUpTo(stamp + SAME_MICROS);
        second.showUpTo(stamp + SAME_MICROS);
        return stamp;
    }

    @Override
    public Optional<Pcm> sound(double rate) throws Problem {
        var one = beside.sound() == Beside.Sound.SECOND ? Optional.<Pcm>empty() : first.feed().sound(1);
        var other = beside.sound() == Beside.Sound.FIRST ? Optional.<Pcm>empty() : second.feed().sound(1);
        if (one.isEmpty() && other.isEmpty())
            return Optional.empty();
        var mixed = Mix.of(one, other, Pcm.frames(cue.span()));
        return Optional.of(rate == 1 ? mixed : new Pcm(Tempo.stretch(mixed.samples(), rate)));
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}
