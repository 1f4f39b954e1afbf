// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

/** Where long work reports how far it is and learns whether it should stop. */
@FunctionalInterface
public interface Progress {

    /** Reports to nobody and never stops. */
    Progress NONE = (done, total) -> true;

    /**
     * Reports work done.
     *
     * @param done  units of work done so far, 0 to {@code total}
     * @param total units of work in all; 0 when it is not known
     * @return false when the user has asked to stop
     */
    boolean at(long done, long total);

    /** Reports work done and ends the work with {@link Stopped} when the user has asked to stop. */
    default void step(long done, long total) throws Stopped {
        if (!at(done, total))
            throw new Stopped();
    }

    /** Where a named stage of the work is also shown, for instance the recording now probed. */
    default void stage(String name) {
        // most listeners only draw a bar
    }
}
