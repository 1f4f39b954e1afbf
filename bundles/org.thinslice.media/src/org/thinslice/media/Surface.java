// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/**
 * Where a player shows its pictures. {@link #prepare} runs on a thread of the player, everything else where the user
 * interface runs.
 *
 * @param <P> what can be painted, for instance an SWT image
 */
public interface Surface<P> {

    /** Makes what can be painted, ahead of its time. The frame's pixels are valid during the call only. */
    P prepare(Frame frame);

    /** Shows a picture from now on. Once it has been painted, {@link SlicePlayer#painted} is told so. */
    void show(P picture, Stamp stamp);

    /** Shows nothing from now on. */
    void clear();

    /** Lets go of a picture that is not shown, and never will be again. */
    void discard(P picture);
}
