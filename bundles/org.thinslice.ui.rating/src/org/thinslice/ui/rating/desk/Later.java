// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.time.Duration;

/** Runs a task in the user interface thread after some time. */
@FunctionalInterface
public interface Later {

    /** Runs {@code task} once, {@code after} from now. */
    void run(Duration after, Runnable task);
}
