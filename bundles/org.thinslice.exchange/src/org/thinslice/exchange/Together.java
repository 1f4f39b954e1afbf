// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.Arrays;
import java.util.List;
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

    /** Carries a problem out of a stream, whose steps may not throw one. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(Problem problem) {
            super(problem);
        }

        Problem problem() {
            return (Problem) getCause();
        }
    }

    private final Progress progress;
    private final long[] done;
    private boolean stopped;

    private Together(Progress progress, int things) {
        this.progress = progress;
        this.done = new long[things];
    }

    /**
     * Does the work; {@code progress} is told by one thread at a time.
     *
     * @throws Problem the first that any of the work met, {@link Stopped} when it was stopped
     */
    static <T, R> List<R> each(List<T> things, Progress progress, Work<T, R> work) throws Problem {
        var together = new Together(progress, things.size());
        try {
            return IntStream.range(0, things.size()).parallel().mapToObj(i -> together.one(things.get(i), i, work)).toList();
        } catch (Failed failed) {
            throw failed.problem();
        }
    }

    private <T, R> R one(T thing, int place, Work<T, R> work) {
        try {
            Progress own = (at, total) -> at(place, total == 0 ? 0 : Math.min(PARTS, PARTS * at / total));
            own.step(0, 0);
            var result = work.of(thing, own);
            own.step(1, 1);
            return result;
        } catch (Problem problem) {
            halt();
            throw new Failed(problem);
        }
    }

    private synchronized boolean at(int place, long parts) {
        done[place] = Math.max(done[place], parts);
        stopped = stopped || !progress.at(Arrays.stream(done).sum(), PARTS * done.length);
        return !stopped;
    }

    /** Work that is still going on ends with its next step. */
    private synchronized void halt() {
        stopped = true;
    }
}
