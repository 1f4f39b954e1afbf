// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Draws;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Draws units, or whole sessions, with replacement and computes a statistic of each resample (Efron & Tibshirani 1993;
 * sessions: Field & Welsh 2007). Every resample has a random stream of its own, so the result depends on the seed alone.
 */
final class Bootstrap {

    private static final int CHUNK = 16;
    /** A binomial draw costs about as much as this many single draws. */
    private static final int BINOMIAL_COST = 60;

    /** One resample: weights of the statistic's items. */
    private interface Drawing {
        void fill(Draws draws, int[] weights);
    }

    private final Statistic statistic;
    private final Settings settings;
    private final Drawing drawing;

    Bootstrap(Statistic statistic, Selection selection, Settings settings) {
        this.statistic = statistic;
        this.settings = settings;
        drawing = settings.resample() == Resample.SESSIONS ? sessions(statistic.itemOfUnit(), selection) : units(statistic);
    }

    private static Drawing units(Statistic statistic) {
        int[] itemOf = statistic.itemOfUnit();
        int[] frequency = statistic.frequency();
        if ((long) frequency.length * BINOMIAL_COST < itemOf.length)
            return (draws, weights) -> draws.multinomial(frequency, itemOf.length, weights);
        return (draws, weights) -> draws.tally(itemOf.length, itemOf, weights);
    }

    private static Drawing sessions(int[] itemOf, Selection selection) {
        int[][] members = members(selection);
        return (draws, weights) -> {
            for (int i = 0; i < members.length; i++)
                for (int unit : members[draws.below(members.length)])
                    weights[itemOf[unit]]++;
        };
    }

    /** Places of the used units, by session. */
    static int[][] members(Selection selection) {
        var number = new HashMap<String, Integer>();
        int[] sessionOf = new int[selection.size()];
        for (int i = 0; i < sessionOf.length; i++) {
            int unit = selection.units()[i];
            var name = selection.ratings().session(unit).orElse(selection.ratings().unit(unit));
            sessionOf[i] = number.computeIfAbsent(name, n -> number.size());
        }
        var lists = new int[number.size()][];
        for (int s = 0; s < lists.length; s++) {
            int session = s;
            lists[s] = IntStream.range(0, sessionOf.length).filter(i -> sessionOf[i] == session).toArray();
        }
        return lists;
    }

    /** The statistic of every resample, in the order of the resamples; NaN where it is not defined. */
    double[] values(Progress progress) throws Stopped {
        var values = new double[settings.rounds()];
        var next = new AtomicInteger();
        var stop = new AtomicBoolean();
        var others = IntStream.range(1, settings.threads()).mapToObj(i -> new Thread(() -> work(values, next, stop))).toList();
        others.forEach(Thread::start);
        try {
            while (!stop.get() && chunk(values, next)) {
                progress.step(Math.min(next.get(), values.length), values.length);
            }
        } finally {
            stop.compareAndSet(false, next.get() < values.length);
            join(others);
        }
        progress.step(values.length, values.length);
        return values;
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

    private void work(double[] values, AtomicInteger next, AtomicBoolean stop) {
        while (!stop.get() && chunk(values, next)) {
            continue;
        }
    }

    private boolean chunk(double[] values, AtomicInteger next) {
        int from = next.getAndAdd(CHUNK);
        int[] weights = new int[statistic.items()];
        for (int b = from; b < Math.min(from + CHUNK, values.length); b++) {
            Arrays.fill(weights, 0);
            drawing.fill(new Draws(settings.seed(), b), weights);
            values[b] = statistic.of(weights);
        }
        return from + CHUNK < values.length;
    }
}
