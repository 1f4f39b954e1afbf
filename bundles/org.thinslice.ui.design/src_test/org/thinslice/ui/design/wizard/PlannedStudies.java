// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.time.Instant;
import org.thinslice.base.Problem;
import org.thinslice.study.Plan;

/** Plans as the wizard makes them, for the tests of other packages. */
public final class PlannedStudies {

    private PlannedStudies() {
    }

    /** Three observers, slices of 30 s from recordings of two minutes, the scheme of the three components. */
    public static Plan of(Path folder, int recordings, Instant at) throws Problem {
        return Drafts.filled(folder, recordings).study(at).sketch().plan();
    }
}
