// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import org.thinslice.base.Problem;

/** One stream of a file that is being written from another one. Strands take turns, so that none runs far ahead. */
interface Strand extends AutoCloseable {

    /** Writes the next little piece; false when there is nothing left and everything is written. */
    boolean advance() throws Problem;

    /** How far it is, µs from time zero. */
    long micros();

    @Override
    void close();
}
