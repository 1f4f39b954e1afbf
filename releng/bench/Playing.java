// SPDX-License-Identifier: EPL-2.0
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.thinslice.base.Problem;
import org.thinslice.media.Frame;
import org.thinslice.media.PlayerListener;
import org.thinslice.media.PlayerSettings;
import org.thinslice.media.PlayerState;
import org.thinslice.media.SlicePlayer;
import org.thinslice.media.Stamp;
import org.thinslice.media.Surface;

/** A player whose pictures are copied and dropped; it keeps when each was shown. */
final class Playing implements Surface<byte[]>, PlayerListener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;

    /** A picture that was shown: its time stamp, and when that was, ns. */
    record Shown(long micros, long at) {
    }

    private final LinkedBlockingQueue<PlayerState> states = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
    private final Queue<Shown> all = new ConcurrentLinkedQueue<>();
    /** What still comes when the player is closed is dropped, as a window that is gone would. */
    private final ExecutorService ui = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final SlicePlayer<byte[]> player = new SlicePlayer<>(ui, this, this, PlayerSettings.DEFAULT);

    /** Does something with the player where its user interface runs; forgets what was shown and told before. */
    void act(Consumer<SlicePlayer<byte[]>> what) throws InterruptedException, ExecutionException {
        ui.submit(() -> {
            states.clear();
            shown.clear();
            all.clear();
            what.accept(player);
        }).get();
    }

    /** Likewise; answers how long it takes until a picture is shown, ms. */
    double untilShown(Consumer<SlicePlayer<byte[]>> what) throws InterruptedException, ExecutionException {
        long asked = System.nanoTime();
        act(what);
        var first = shown.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (first == null)
            throw new IllegalStateException("no picture");
        return (first.at() - asked) / 1e6;
    }

    void await(PlayerState wanted) throws InterruptedException {
        PlayerState state = null;
        while (state != wanted) {
            state = states.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (state == null || state == PlayerState.FAILED)
                throw new IllegalStateException("waited for " + wanted + ", got " + state);
        }
    }

    /** All pictures shown since the last act. */
    List<Shown> shown() {
        return List.copyOf(all);
    }

    @Override
    public byte[] prepare(Frame frame) {
        var copy = new byte[4 * frame.width() * frame.height()];
        frame.copyTo(copy);
        return copy;
    }

    @Override
    public void show(byte[] picture, Stamp stamp) {
        var now = new Shown(stamp.micros(), System.nanoTime());
        shown.add(now);
        all.add(now);
        player.painted(stamp);
    }

    @Override
    public void clear() {
        // no canvas
    }

    @Override
    public void discard(byte[] picture) {
        // garbage
    }

    @Override
    public void state(PlayerState state) {
        states.add(state);
    }

    @Override
    public void notice(String sentence) {
        System.out.println("  " + sentence);
    }

    @Override
    public void failed(Problem problem) {
        System.err.println(problem.getMessage());
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        ui.submit(player::close).get();
        ui.shutdown();
    }
}
