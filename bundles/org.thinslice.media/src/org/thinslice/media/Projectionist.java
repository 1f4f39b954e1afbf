// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;

/** The one thread on which a player works: runs what it is asked to, and calls back when it is time for something. */
final class Projectionist {

    private final LongUnaryOperator due;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final ArrayDeque<Runnable> asked = new ArrayDeque<>();
    private boolean woken;
    private boolean closed;

    /** @param due does what is due at a time (ns) and answers in how many ns it wants to be called again */
    Projectionist(LongUnaryOperator due) {
        this.due = due;
        var thread = new Thread(this::run, "slice player");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY - 1);
        thread.start();
    }

    /** Has something done soon, after everything asked before. */
    void ask(Runnable what) {
        lock.lock();
        try {
            asked.add(what);
            work.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Has it look again at what is due. */
    void wake() {
        lock.lock();
        try {
            woken = true;
            work.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the thread once everything asked so far is done. */
    void close() {
        ask(() -> closed = true);
    }

    private void run() {
        while (!closed) {
            var next = next();
            if (next != null)
                next.run();
            else
                await(due.applyAsLong(System.nanoTime()));
        }
    }

    private Runnable next() {
        lock.lock();
        try {
            return asked.poll();
        } finally {
            lock.unlock();
        }
    }

    private void await(long nanos) {
        lock.lock();
        try {
            if (asked.isEmpty() && !woken && nanos > 0)
                work.awaitNanos(nanos);
            woken = false;
        } catch (InterruptedException stop) {
            closed = true;
        } finally {
            lock.unlock();
        }
    }
}
