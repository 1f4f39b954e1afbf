// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

/** A row of the ledger that no version of this program can have written. */
final class MalformedEntry extends Exception {

    private static final long serialVersionUID = 1;

    MalformedEntry(String what) {
        super(what);
    }

    MalformedEntry(String what, Throwable cause) {
        super(what, cause);
    }
}
