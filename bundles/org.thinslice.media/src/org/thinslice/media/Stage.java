// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The way from a player's thread to the user interface. A picture of an earlier generation never gets through, and a
 * user interface that is late gets the newest picture only.
 */
final class Stage<P> {

    private final Executor ui;
    private final Surface<P> surface;
    private final PlayerListener listener;
    private final AtomicLong generation = new AtomicLong();
    private final AtomicReference<Shot<P>> coming = new AtomicReference<>();
    private P shown;

    Stage(Executor ui, Surface<P> surface, PlayerListener listener) {
        this.ui = ui;
        this.surface = surface;
        this.listener = listener;
    }

    /** Starts a new generation; pictures under way from the one before are not shown any more. */
    long newGeneration() {
        return generation.incrementAndGet();
    }

    long generation() {
        return generation.get();
    }

    /** Shows a picture as soon as the user interface gets to it. */
    void show(Shot<P> shot) {
        var overtaken = coming.getAndSet(shot);
        if (overtaken == null)
            ui.execute(this::deliver);
        else
            discard(overtaken.picture());
    }

    private void deliver() {
        var shot = coming.getAndSet(null);
        if (shot.stamp().generation() != generation.get()) {
            surface.discard(shot.picture());
            return;
        }
        var before = shown;
        shown = shot.picture();
        surface.show(shot.picture(), shot.stamp());
        if (before != null)
            surface.discard(before);
    }

    /** Clears the canvas; called where the user interface runs. */
    void clearNow() {
        surface.clear();
        if (shown != null)
            surface.discard(shown);
        shown = null;
    }

    /** Lets go of what is shown; called where the user interface runs, which may have no canvas any more. */
    void leaveNow() {
        newGeneration();
        if (shown != null)
            surface.discard(shown);
        shown = null;
    }

    /** Clears the canvas unless something newer has been opened by then. */
    void clear(long ofGeneration) {
        ui.execute(() -> {
            if (generation.get() == ofGeneration)
                clearNow();
        });
    }

    /** Lets go of a picture that was never shown. */
    void discard(P picture) {
        ui.execute(() -> surface.discard(picture));
    }

    /** Tells the listener something. */
    void tell(Consumer<PlayerListener> what) {
        ui.execute(() -> what.accept(listener));
    }
}
