// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;

/** The slice that is open and the one that will probably follow: what both have in common, and how one becomes the other. */
final class Programme<P> {

    private static final int DEFAULT_WIDTH = 960;
    private static final int DEFAULT_HEIGHT = 540;

    private final Reels<P> reels;
    private Reel<P> reel;
    private Reel<P> next;
    private int width = DEFAULT_WIDTH;
    private int height = DEFAULT_HEIGHT;
    private double rate = 1;

    Programme(Reels<P> reels) {
        this.reels = reels;
    }

    /** What is open; null if nothing is. */
    Reel<P> reel() {
        return reel;
    }

    /** What is being prepared. */
    Optional<Reel<P>> next() {
        return Optional.ofNullable(next);
    }

    double rate() {
        return rate;
    }

    /** Opens a slice, the prepared one if it is that. */
    Reel<P> open(Cue cue, long generation) {
        close();
        reel = next != null && next.cue().equals(cue) ? next : reels.of(cue, width, height);
        if (reel == next)
            next = null;
        reel.generation(generation);
        reel.sound().rate(rate);
        return reel;
    }

    void prepare(Cue cue) {
        if (next != null && next.cue().equals(cue))
            return;
        if (next != null)
            next.close();
        next = reels.of(cue, width, height);
        next.sound().rate(rate);
    }

    /** Pictures fit into so many pixels from now on; false if they did already. */
    boolean size(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height)
            return false;
        width = newWidth;
        height = newHeight;
        if (next != null)
            next.size(width, height);
        if (reel != null)
            reel.size(width, height);
        return true;
    }

    void rate(double newRate) {
        rate = newRate;
        if (next != null)
            next.sound().rate(rate);
        if (reel != null)
            reel.sound().rate(rate);
    }

    /** Closes what is open. */
    void close() {
        if (reel != null)
            reel.close();
        reel = null;
    }

    /** Closes what is being prepared, too. */
    void closeAll() {
        close();
        if (next != null)
            next.close();
        next = null;
    }
}
