// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import org.thinslice.base.Problem;

/** What a player is doing and where it is: readable at any time, and told to the listener when it changes. */
final class Bulletin {

    /** While playing, the place is told this often. */
    static final long EVERY_NANOS = 100_000_000;

    private final Stage<?> stage;
    private volatile PlayerState state = PlayerState.EMPTY;
    private volatile long position;
    private long lastTold;

    Bulletin(Stage<?> stage) {
        this.stage = stage;
    }

    PlayerState state() {
        return state;
    }

    boolean is(PlayerState other) {
        return state == other;
    }

    /** µs from time zero of the recording. */
    long position() {
        return position;
    }

    /** Takes on a state that the listener will hear of later. */
    void quietly(PlayerState coming) {
        state = coming;
    }

    void become(PlayerState other) {
        state = other;
        stage.tell(listener -> listener.state(other));
    }

    void fail(Problem problem) {
        state = PlayerState.FAILED;
        stage.tell(listener -> {
            listener.state(PlayerState.FAILED);
            listener.failed(problem);
        });
    }

    /** Is at {@code micros} now; tells so if it has not for a while. */
    void pass(long micros, long now) {
        position = micros;
        if (now - lastTold >= EVERY_NANOS)
            stop(micros);
    }

    /** Has come to a place, and tells so. */
    void stop(long micros) {
        position = micros;
        lastTold = System.nanoTime();
        stage.tell(listener -> listener.position(micros));
    }
}
