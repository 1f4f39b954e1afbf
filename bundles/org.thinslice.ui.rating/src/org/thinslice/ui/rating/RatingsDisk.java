// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The one thread that writes ratings, one after the other. */
final class RatingsDisk implements Executor {

    private static final int PATIENCE_SECONDS = 10;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var one = new Thread(task, "thinslice ratings");
        one.setDaemon(true);
        return one;
    });

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }

    /** Waits for what is still being written: the program may end after this. */
    void finish() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
