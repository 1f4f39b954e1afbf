// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.nio.file.Path;
import java.util.Optional;
import org.thinslice.base.Problem;

/** Where a study is kept: its plan and its ledger, on one medium. */
public interface Storage extends AutoCloseable {

    /** What a person calls it, for instance the file's name. */
    String name();

    /** The folder from which the recordings' relative paths start. */
    Path folder();

    /** The sentence that says why nothing can be written, if nothing can. */
    Optional<String> readOnly();

    /** The plan as it is now. */
    Plan plan() throws Problem;

    /**
     * Changes the plan as it is at this moment, whoever changed it last, and writes what was changed into the ledger;
     * both or neither.
     *
     * @return the plan as it is afterwards
     * @throws Problem if it could not be written, or if the new plan lacks something that a rating refers to
     */
    Plan change(PlanEdit edit) throws Problem;

    /** The ledger. */
    Ledger ledger();

    @Override
    void close() throws Problem;
}
