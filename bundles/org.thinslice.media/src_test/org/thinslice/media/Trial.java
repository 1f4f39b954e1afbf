// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

/** Opens damaged recordings as the player does, in decoder processes, and tells what came of it. */
final class Trial implements AutoCloseable {

    /** What came of a file. */
    enum Outcome {
        PICTURES, NOTHING, SENTENCE, HANGING
    }

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private final AtomicInteger started = new AtomicInteger();
    private final DecoderPool pool;
    private final int pictures;
    private String sentence = "";

    /** Takes at most so many pictures from each file. */
    Trial(Patience patience, int pictures) {
        this.pictures = pictures;
        var command = new DecoderCommand();
        pool = new DecoderPool(() -> {
            started.incrementAndGet();
            return command.line();
        }, patience, notice -> { });
    }

    /** Opens a slice, takes pictures at its start and after a jump, and all of its sound. */
    Outcome of(Path file, TimeSpan span) {
        sentence = "";
        int taken = 0;
        try (var feed = new RemoteFeed(pool, Cue.of(file, span), WIDTH, HEIGHT)) {
            feed.goTo(span.fromMicros());
            taken += take(feed);
            feed.goTo(span.fromMicros() + span.micros() / 2);
            taken += take(feed);
            feed.sound(1);
            return taken > 0 ? Outcome.PICTURES : Outcome.NOTHING;
        } catch (Problem problem) {
            sentence = problem.getMessage();
            return problem.getCause() instanceof Hung ? Outcome.HANGING : Outcome.SENTENCE;
        }
    }

    private int take(Feed feed) throws Problem {
        int taken = 0;
        while (taken < pictures && feed.next().isPresent())
            taken++;
        return taken;
    }

    /** What was said about the last file; empty if nothing was. */
    String sentence() {
        return sentence;
    }

    /** Processes started so far: more than three means that some were lost. */
    int started() {
        return started.get();
    }

    @Override
    public void close() {
        pool.close();
    }
}
