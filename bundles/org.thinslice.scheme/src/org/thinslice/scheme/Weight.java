// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

/** How much a finding matters. */
public enum Weight {
    /** The scheme cannot be used in a study. */
    ERROR,
    /** The scheme can be used; somebody should look. */
    WARNING
}
