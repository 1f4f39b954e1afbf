// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Draws;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Computes resamples on several threads. Every resample has a random stream of its own, so the values depend on the seed
 * alone.
 */
final class Rounds {

    private static final int CHUNK = 16;

    /** The value of one resample; NaN where it is not defined. Used by one thread at a time. */
    interface Round {
        double value(Draws draws);
    }

    private final Settings settings;
    private final Supplier<Round> rounds;
    private final double[] values;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stop = new AtomicBoolean();

    private Rounds(Settings settings, Supplier<Round> rounds) {
        this.settings = settings;
        this.rounds = rounds;
        values = new double[settings.rounds()];
    }

    /** The values of all resamples in their order; {@code rounds} makes a round with its own working memory. */
    static double[] values(Settings settings, Supplier<Round> rounds, Progress progress) throws Stopped {
        var all = new Rounds(settings, rounds);
        all.run(progress);
        return all.values;
    }

    private void run(Progress progress) throws Stopped {
        var others = IntStream.range(1, settings.threads()).mapToObj(i -> new Thread(this::work, "resampling " + i)).toList();
        others.forEach(Thread::start);
        try {
            var round = rounds.get();
            while (chunk(round))
                progress.step(Math.min(next.get(), values.length), values.length);
        } finally {
            stop.compareAndSet(false, next.get() < values.length);
            join(others);
        }
        progress.step(values.length, values.length);
    }

    private static void join(Iterable<Thread> threads) {
        boolean interrupted = false;
        for (var thread : threads)
            while (thread.isAlive())
                try {
                    thread.join();
                } catch (InterruptedException wakeUp) {
                    interrupted = true;
                }
        if (interrupted)
            Thread.currentThread().interrupt();
    }

    private void work() {
        var round = rounds.get();
        boolean more = true;
        while (more && !stop.get())
            more = chunk(round);
    }

    private boolean chunk(Round round) {
        int from = next.getAndAdd(CHUNK);
        for (int b = from; b < Math.min(from + CHUNK, values.length); b++)
            values[b] = round.value(new Draws(settings.seed(), b));
        return from + CHUNK < values.length;
    }
}
