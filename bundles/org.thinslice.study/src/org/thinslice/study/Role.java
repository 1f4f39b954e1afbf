// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

/** Why an observer is shown a slice. Only {@link #RATED} showings enter agreement and means. */
public enum Role {
    /** Shown first to span the range of the scale; never analysed. */
    PRACTICE,
    /** The first real showing. */
    RATED,
    /** A hidden repeat, for the reliability within an observer. */
    REPEAT
}
