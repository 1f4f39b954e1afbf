// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/** Pictures ready to be shown, the next one first. */
interface Shots<P> {

    /** The next picture, left where it is; null if it is not there. */
    Shot<P> peek();

    /** Takes the next picture; null if it is not there. */
    Shot<P> poll();
}
