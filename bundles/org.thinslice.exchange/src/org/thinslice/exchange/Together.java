// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.stream.IntStream;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Does the same to each of some things, as many at once as the computer has processors. Results come in the things' order. */
final class Together {

    private static final long PARTS = 1_000;

    /** What is done to one thing; it shares nothing that changes with the work on others. */
    @FunctionalInterface
    interface Work<T, R> {
        R of(T thing, Progress progress) throws Problem;
    }

    /** Carries what went wrong out of a stream, whose steps may not throw a problem. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(Throwable cause) {
            super(cause);
        }

        Problem problem() {
            if (getCause() instanceof RuntimeException broken)
                throw broken;
            if (getCause() instanceof Error broken)
                throw broken;
            return (Problem) getCause();
        }
    }

    private final Progress progress;
    private final long[] done;
    /** The work going on, and whoever waits for its end. */
    private final Phaser running = new Phaser(1);
    private boolean stopped;
    private Failed first;

    private Together(Progress progress, int things) {
        this.progress = progress;
        this.done = new long[things];
    }

    /**
     * Does the work; {@code progress} is told by one thread at a time. Whatever happens, none of the work goes on afterwards.
     *
     * @throws Problem the first that any of the work met, {@link Stopped} when it was stopped from outside
     */
    static <T, R> List<R> each(List<T> things, Progress progress, Work<T, R> work) throws Problem {
        var together = new Together(progress, things.size());
        try {
            return IntStream.range(0, things.size()).parallel().mapToObj(i -> together.one(things.get(i), i, work)).toList();
        } catch (Failed failed) {
            throw failed.problem();
        } finally {
            together.running.arriveAndAwaitAdvance();
        }
    }

    private <T, R> R one(T thing, int place, Work<T, R> work) {
        running.register();
        try {
            Progress own = (at, total) -> at(place, total == 0 ? 0 : Math.min(PARTS, PARTS * at / total));
            own.step(0, 0);
            var result = work.of(thing, own);
            own.step(1, 1);
            return result;
        } catch (Problem | RuntimeException | Error wrong) {
            throw failed(wrong);
        } finally {
            running.arriveAndDeregister();
        }
    }

    private synchronized boolean at(int place, long parts) {
        done[place] = Math.max(done[place], parts);
        stopped = stopped || !progress.at(Arrays.stream(done).sum(), PARTS * done.length);
        return !stopped;
    }

    /** Work that is still going on ends with its next step; that it was stopped then is no news, but why. */
    private synchronized Failed failed(Throwable wrong) {
        stopped = true;
        if (first == null)
            first = new Failed(wrong);
        return first;
    }
}
