// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/** A picture ready to be shown at its time. */
record Shot<P>(Stamp stamp, P picture) {

    long micros() {
        return stamp.micros();
    }
}
