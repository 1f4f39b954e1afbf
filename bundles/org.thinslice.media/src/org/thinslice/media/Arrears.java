// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/**
 * Tells when a decoder is so far behind that playing on would leave pictures out. A slice that stands still for a moment
 * is seen whole; one that plays on is not.
 */
final class Arrears {

    private static final long EMPTY_NANOS = 150_000_000;
    private static final double LATE_MICROS = 100_000;

    /** Since when there has been no next picture; 0 while there is one. */
    private long emptySince;

    /** Looks at what is there at {@code micros} of the recording; true if playing has to wait for the decoder. */
    boolean at(Reel<?> reel, double micros, double rate, long now) {
        var first = reel.peek();
        if (first == null && !reel.ended()) {
            emptySince = emptySince == 0 ? now : emptySince;
            return now - emptySince >= EMPTY_NANOS;
        }
        boolean ranEmpty = emptySince != 0;
        emptySince = 0;
        return ranEmpty && first != null && (micros - first.micros() > LATE_MICROS * rate || reel.due(micros) > 1);
    }

    /** Forgets what was. */
    void clear() {
        emptySince = 0;
    }
}
