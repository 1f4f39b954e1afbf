// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Adds up the steps of work that runs in several threads; once one of them failed or was stopped, all stop. */
final class Steps {

    /** Work that may fail. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Problem;
    }

    private final Progress progress;
    private final long total;
    private long done;
    private boolean over;

    Steps(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /** One more step is done. */
    synchronized void next() throws Stopped {
        if (over)
            throw new Stopped();
        progress.step(++done, total);
    }

    /** Runs work and, if it fails, ends the work of the others at their next step. */
    <T> T orStop(Work<T> work) throws Problem {
        boolean fine = false;
        try {
            var result = work.run();
            fine = true;
            return result;
        } finally {
            if (!fine)
                end();
        }
    }

    private synchronized void end() {
        over = true;
    }
}
