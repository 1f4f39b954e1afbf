// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Numbered pieces of work on several threads; only the caller's own reports progress and is asked whether to stop. */
final class Workers {

    /** One piece of work; it asks now and then whether to go on. */
    @FunctionalInterface
    interface Piece {
        void run(int number, Halt halt) throws Stopped;
    }

    private final AtomicInteger next;
    private final int to;
    private final Piece piece;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    private Workers(int from, int to, Piece piece) {
        next = new AtomicInteger(from);
        this.to = to;
        this.piece = piece;
    }

    /** Runs the pieces {@code from} to {@code to} − 1. */
    static void run(int from, int to, int threads, Piece piece, Progress progress) throws Stopped {
        var workers = new Workers(from, to, piece);
        var others = IntStream.range(1, Math.min(threads, to - from)).mapToObj(i -> new Thread(workers::quietly)).toList();
        others.forEach(Thread::start);
        try {
            workers.all(() -> progress.step(Math.min(workers.next.get(), to), to));
        } finally {
            workers.stop.compareAndSet(false, workers.next.get() < to);
            others.forEach(Workers::join);
        }
        if (workers.failure.get() != null)
            throw workers.failure.get();
        progress.step(to, to);
    }

    private void all(Halt halt) throws Stopped {
        for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
            halt.check();
            piece.run(number, halt);
        }
    }

    private void quietly() {
        try {
            all(() -> {
                if (stop.get())
                    throw new Stopped();
            });
        } catch (Stopped asked) {
            stop.set(true);
        } catch (RuntimeException broken) {
            failure.compareAndSet(null, broken);
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive())
            try {
                thread.join();
            } catch (InterruptedException wakeUp) {
                interrupted = true;
            }
        if (interrupted)
            Thread.currentThread().interrupt();
    }
}
