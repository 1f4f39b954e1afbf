// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.function.Consumer;

import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;

/** Computes the agreement of a study away from the UI thread; a new start makes an earlier one give up. */
public interface Computing {

    /**
     * Begins with the slices that pass a filter.
     *
     * @param done    takes the result on the UI thread, more than once if a first answer comes before the full one
     * @param stopped called on the UI thread if there will be no full answer, because the user stopped it or it failed; not
     *                after {@link #stop()} or a new start
     */
    void start(Study study, SliceFilter filter, Consumer<StudyAgreement> done, Runnable stopped);

    /** Gives up what was begun. */
    void stop();
}
