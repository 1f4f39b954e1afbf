// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import org.thinslice.base.Stopped;

/** Asked now and then by long work whether it should go on. */
@FunctionalInterface
interface Halt {

    /** Returns when it should, throws when not. */
    void check() throws Stopped;
}
