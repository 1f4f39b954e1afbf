// SPDX-License-Identifier: EPL-2.0
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Problem;
import org.thinslice.media.PlayerListener;
import org.thinslice.media.PlayerSettings;
import org.thinslice.media.PlayerState;
import org.thinslice.media.SlicePlayer;
import org.thinslice.ui.kit.video.VideoCanvas;

/** A window with the product's canvas and player in it; notes every paint from inside the paint. */
final class BenchWindow implements PlayerListener {

    /** A picture really painted: when (System.nanoTime) and its time stamp, µs. */
    record Painted(long nanos, long micros) {
    }

    /** How far the sound was ahead of the pictures, as the player itself sees it, µs. */
    record Ahead(long nanos, double micros) {
    }

    private static final int LOOK_MILLIS = 50;

    final Display display = new Display();
    final Shell shell = new Shell(display, SWT.NO_TRIM);
    final VideoCanvas canvas;
    final SlicePlayer<Image> player;
    private final LinkedBlockingQueue<PlayerState> states = new LinkedBlockingQueue<>();
    private final List<Painted> painted = new ArrayList<>();
    private final List<Ahead> ahead = new ArrayList<>();
    private long repaints;

    BenchWindow(int width, int height, PlayerSettings settings) {
        shell.setText("Thinslice bench");
        shell.setLayout(new FillLayout());
        canvas = new VideoCanvas(shell);
        shell.setBounds(0, 0, width, height);
        player = VideoCanvas.player(canvas, this, settings);
        canvas.addPaintListener(event -> note());
        shell.open();
        display.timerExec(LOOK_MILLIS, this::look);
    }

    /** Runs the window in this thread and the work beside it; returns when the work is done. */
    void run(Work work) throws Exception {
        var failure = new ArrayList<Exception>();
        var beside = new Thread(() -> {
            try {
                work.run();
            } catch (Exception problem) {
                failure.add(problem);
            }
            display.asyncExec(shell::dispose);
        });
        beside.start();
        while (!shell.isDisposed())
            if (!display.readAndDispatch())
                display.sleep();
        beside.join();
        display.dispose();
        if (!failure.isEmpty())
            throw failure.get(0);
    }

    interface Work {
        void run() throws Exception;
    }

    /** Does something where the window runs and waits for it. */
    void ui(Runnable task) {
        display.syncExec(task);
    }

    <T> T ask(Supplier<T> question) {
        var answer = new ArrayList<T>();
        display.syncExec(() -> answer.add(question.get()));
        return answer.get(0);
    }

    /** Waits for a state, passing over others. */
    void await(PlayerState wanted) throws InterruptedException {
        for (var state = states.poll(120, TimeUnit.SECONDS); state != wanted; state = states.poll(120, TimeUnit.SECONDS))
            if (state == null || state == PlayerState.FAILED)
                throw new IllegalStateException("waited for " + wanted + ", got " + state);
    }

    /** What was painted since the last call. */
    List<Painted> takePainted() {
        return ask(() -> {
            var taken = List.copyOf(painted);
            painted.clear();
            return taken;
        });
    }

    List<Ahead> takeAhead() {
        return ask(() -> {
            var taken = List.copyOf(ahead);
            ahead.clear();
            return taken;
        });
    }

    private void note() {
        var shown = canvas.shown();
        if (shown.isEmpty())
            return;
        if (painted.isEmpty() || painted.get(painted.size() - 1).micros() != shown.getAsLong())
            painted.add(new Painted(System.nanoTime(), shown.getAsLong()));
        else
            repaints++;
    }

    private void look() {
        var now = player.soundAheadMicros();
        if (player.state() == PlayerState.PLAYING && now.isPresent())
            ahead.add(new Ahead(System.nanoTime(), now.getAsDouble()));
        display.timerExec(LOOK_MILLIS, this::look);
    }

    /** Paints that showed the same picture again. */
    long repaints() {
        return repaints;
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
}
