// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/** What takes sound in and tells how much of it it has used up. Good for one piece of sound: it is started once. */
interface SoundDevice extends AutoCloseable {

    /** Room, in samples of one side. */
    int capacity();

    /** How much can be written now without waiting, in samples of one side. */
    int room();

    /** Takes in samples: left and right in turn, 16 bit, the low byte first. */
    void write(byte[] bytes);

    /** Begins to use up what was written. */
    void start();

    /** Samples of one side used up since it was started; devices tell this in steps. */
    long position();

    /** Silent at once, and given back. */
    @Override
    void close();
}
