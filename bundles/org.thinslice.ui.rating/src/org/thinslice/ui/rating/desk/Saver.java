// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * Writes one thing after the other, in the order given, and gives nothing up: what could not be written stays first in
 * the queue and is tried again, every few seconds and when asked. All methods belong to the user interface thread; only
 * the writing itself happens on the disk's executor.
 */
final class Saver {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Texts TEXTS = Texts.of(Saver.class);

    /** Something to be written. */
    @FunctionalInterface
    interface Write {
        void run() throws Problem;
    }

    /** Something in the queue; {@code written} is touched on the disk's executor only. */
    private static final class Job {

        private final Write write;
        private final Runnable done;
        private boolean written;

        Job(Write write, Runnable done) {
            this.write = write;
            this.done = done;
        }

        /** Writes it unless it is written; null if that went well. */
        Problem attempt() {
            try {
                if (!written)
                    write.run();
                written = true;
                return null;
            } catch (Problem known) {
                return known;
            } catch (RuntimeException unexpected) {
                return new Problem(null, null, TEXTS.say("saver.unexpected"), null, unexpected);
            }
        }
    }

    private final RatingDesk.Ways ways;
    private final Runnable changed;
    private final Deque<Job> jobs = new ArrayDeque<>();
    private Problem problem;
    private boolean writing;
    private boolean retryPlanned;

    /** @param changed called whenever the saver has become idle, has failed or has recovered */
    Saver(RatingDesk.Ways ways, Runnable changed) {
        this.ways = ways;
        this.changed = changed;
    }

    /** Queues something; {@code done} follows in the user interface thread once it is on the disk. */
    void save(Write write, Runnable done) {
        jobs.add(new Job(write, done));
        work();
    }

    /** Whether everything queued is on the disk. */
    boolean idle() {
        return jobs.isEmpty();
    }

    /** Why the first in the queue could not be written at the last try. */
    Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** Tries again now. */
    void retry() {
        work();
    }

    /** Writes what is left in one go, without telling anybody: the window is about to go. */
    void drain() {
        var left = List.copyOf(jobs);
        ways.disk().execute(() -> left.stream().map(Job::attempt).filter(Objects::nonNull).findFirst());
    }

    private void work() {
        if (writing || jobs.isEmpty())
            return;
        writing = true;
        var job = jobs.peek();
        ways.disk().execute(() -> {
            var failure = job.attempt();
            ways.ui().execute(() -> finished(job, failure));
        });
    }

    private void finished(Job job, Problem failure) {
        writing = false;
        problem = failure;
        if (failure == null) {
            jobs.remove(job);
            job.done.run();
        } else if (!retryPlanned) {
            retryPlanned = true;
            ways.later().run(PATIENCE, this::plannedRetry);
        }
        if (failure != null || jobs.isEmpty())
            changed.run();
        if (failure == null)
            work();
    }

    private void plannedRetry() {
        retryPlanned = false;
        work();
    }
}
