// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.ArrayDeque;
import java.util.function.Consumer;

/** Pictures that are ready to be shown one after the other. Not for several threads. */
final class Strip<P> implements Shots<P> {

    /** Pictures kept ready; memory is this many times the canvas. */
    private static final int AHEAD = 6;

    private final ArrayDeque<Shot<P>> shots = new ArrayDeque<>();
    private final Consumer<P> unused;
    private long generation;
    private boolean complete;

    /** @param unused takes pictures that will never be shown */
    Strip(Consumer<P> unused) {
        this.unused = unused;
    }

    /** Pictures that are there, and later ones, belong to this generation. */
    void generation(long number) {
        generation = number;
        for (int i = shots.size(); i > 0; i--) {
            var shot = shots.poll();
            shots.add(new Shot<>(new Stamp(number, shot.micros()), shot.picture()));
        }
    }

    /** Lets go of all pictures. */
    void clear() {
        shots.forEach(shot -> unused.accept(shot.picture()));
        shots.clear();
        complete = false;
    }

    void add(long micros, P picture) {
        shots.add(new Shot<>(new Stamp(generation, micros), picture));
    }

    /** No picture follows. */
    void complete() {
        complete = true;
    }

    @Override
    public Shot<P> peek() {
        return shots.peek();
    }

    @Override
    public Shot<P> poll() {
        return shots.poll();
    }

    /** How many pictures are there whose time has come at {@code micros}. */
    int due(double micros) {
        return (int) shots.stream().filter(shot -> shot.micros() <= micros).count();
    }

    /** Whether the next picture is there, or it is certain that none comes. */
    boolean ready() {
        return complete || !shots.isEmpty();
    }

    /** Whether as many pictures as it keeps are there, or all that are left. */
    boolean full() {
        return complete || shots.size() >= AHEAD;
    }

    /** Whether all pictures have been taken. */
    boolean ended() {
        return complete && shots.isEmpty();
    }
}
