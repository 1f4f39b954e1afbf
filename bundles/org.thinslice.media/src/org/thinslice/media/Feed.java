// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;

import org.thinslice.base.Problem;

/** Where the pictures and the sound of one opened slice come from. Used by one thread, its sound by another. */
interface Feed extends AutoCloseable {

    /** Opens a slice in this process, its pictures at most {@code width} × {@code height} pixels. */
    static Feed open(Cue cue, int width, int height) throws Problem {
        return open(cue, width, height, new Shelf(0));
    }

    /** Likewise; decoders come from a shelf and go back there. */
    static Feed open(Cue cue, int width, int height, Shelf shelf) throws Problem {
        return cue.beside().isPresent() ? new PairFeed(cue, width, height, shelf) : new LocalFeed(cue, width, height, shelf);
    }

    /** The largest size pictures may have from now on, pixels. */
    void size(int width, int height) throws Problem;

    /** Makes the picture shown at a time of the slice the next one: the last stamped at or before it, or the first. */
    void goTo(long micros) throws Problem;

    /** Makes a picture near a time of the slice the next one, as fast as can be. */
    void goNear(long micros) throws Problem;

    /** The next picture of the slice, empty after its last; its pixels are valid until the next call. */
    Optional<Frame> next() throws Problem;

    /** The sound of the slice, its pitch as recorded, {@code rate} times as fast; empty if it has none. */
    Optional<Pcm> sound(double rate) throws Problem;

    /** Ends it. Calls under way return or fail soon. */
    @Override
    void close();
}
