// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.thinslice.base.Problem;

/** A player with a canvas that reads the numbers in the pictures instead of painting them. */
final class Theatre implements AutoCloseable, Surface<Integer>, PlayerListener {

    private static final int PATIENCE_SECONDS = 30;

    final List<Integer> shown = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final LinkedBlockingQueue<PlayerState> states = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Integer> pictures = new LinkedBlockingQueue<>();
    private final ExecutorService ui = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            new ThreadPoolExecutor.DiscardPolicy());
    final SlicePlayer<Integer> player;
    int held;

    Theatre() {
        player = new SlicePlayer<>(ui, this, this, PlayerSettings.DEFAULT);
    }

    /** Plays what these processes decode. */
    Theatre(DecoderPool pool) {
        player = new SlicePlayer<>(ui, this, this, PlayerSettings.DEFAULT, pool);
    }

    /** Does something where the user interface runs and waits until it is done. */
    <T> T ui(Callable<T> task) throws InterruptedException, ExecutionException {
        return ui.submit(task).get();
    }

    void run(Runnable task) throws InterruptedException, ExecutionException {
        ui.submit(task).get();
    }

    /** Waits for a state, passing over others. */
    void await(PlayerState wanted) throws InterruptedException {
        var seen = new ArrayList<PlayerState>();
        PlayerState state = null;
        while (state != wanted) {
            state = states.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            seen.add(state);
            assertThat(state).as("waiting for %s after %s %s", wanted, seen, problems).isNotNull();
        }
    }

    /** Waits for the next picture. */
    int awaitPicture() throws InterruptedException {
        var number = pictures.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(number).as("a picture").isNotNull();
        return number;
    }

    /** Forgets the pictures shown so far. */
    void forget() throws InterruptedException, ExecutionException {
        run(() -> {
            shown.clear();
            pictures.clear();
        });
    }

    @Override
    public synchronized Integer prepare(Frame frame) {
        held++;
        return Barcode.read(frame);
    }

    @Override
    public void show(Integer picture, Stamp stamp) {
        shown.add(picture);
        pictures.add(picture);
        player.painted(stamp);
    }

    @Override
    public void clear() {
        shown.add(-1);
    }

    @Override
    public synchronized void discard(Integer picture) {
        held--;
    }

    @Override
    public void state(PlayerState state) {
        states.add(state);
    }

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
    }

    @Override
    public void failed(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        run(player::close);
        ui.shutdown();
    }
}
