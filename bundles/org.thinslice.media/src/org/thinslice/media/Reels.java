// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/** Makes reels for pictures of at most width × height pixels. */
interface Reels<P> {

    Reel<P> of(Cue cue, int width, int height);
}
