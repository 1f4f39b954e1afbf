// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;

/** A decoder process did not answer in time and was ended. */
final class Hung extends IOException {

    private static final long serialVersionUID = 1;

    Hung(IOException ended) {
        super("no answer in time", ended);
    }
}
