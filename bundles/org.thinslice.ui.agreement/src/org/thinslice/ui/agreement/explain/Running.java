// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.function.Consumer;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Runs one long thing at a time away from the UI thread; a new one makes the one before give up. */
public interface Running {

    /** What is to be done. */
    @FunctionalInterface
    interface Task<T> {
        T run(Progress progress) throws Problem;
    }

    /** Begins; {@code done} is called on the UI thread, and not at all if the user, or a newer task, stopped it. */
    <T> void start(String title, Task<T> task, Consumer<T> done);

    /** Gives up what was begun. */
    void stop();
}
