// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** Decoder processes of one player; some are kept waiting, so that opening a slice does not wait for a process to start. */
final class DecoderPool implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(DecoderPool.class);
    private static final int KEPT = 3;
    /** One for the pictures of the first slice, one for its sound. */
    private static final int WAITING = 2;

    /** How a decoder process is started. */
    interface Command {
        List<String> line() throws IOException;
    }

    private final Command command;
    private final Patience patience;
    private final Consumer<String> notices;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "decoder watchdog");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<DecoderProcess> running = ConcurrentHashMap.newKeySet();
    private final ArrayDeque<DecoderProcess> idle = new ArrayDeque<>();
    private boolean startable = true;
    private boolean closed;

    /** As a player has it, for those who need no notices. */
    DecoderPool(Command command) {
        this(command, Patience.DEFAULT, sentence -> { });
    }

    /** @param notices hears once, in a sentence, if slices cannot be decoded in processes of their own here */
    DecoderPool(Command command, Patience patience, Consumer<String> notices) {
        this.command = command;
        this.patience = patience;
        this.notices = notices;
        var warmUp = new Thread(this::warmUp, "decoder warm-up");
        warmUp.setDaemon(true);
        warmUp.start();
    }

    private void warmUp() {
        try {
            for (int i = 0; i < WAITING; i++)
                giveBack(start());
        } catch (IOException cannot) {
            // the first slice will try again and say so
            return;
        }
    }

    /** Opens a slice in a process of its own; where no such process can be started, in this one. */
    Feed open(Cue cue, int width, int height) throws Problem {
        if (mayStart())
            try {
                return new RemoteFeed(this, cue, width, height);
            } catch (NoDecoder none) {
                if (closed())
                    throw none;
                if (giveUpStarting())
                    notices.accept(TEXTS.say("decoder.here"));
            }
        return Feed.open(cue, width, height);
    }

    private synchronized boolean mayStart() {
        return startable;
    }

    private synchronized boolean giveUpStarting() {
        boolean first = startable;
        startable = false;
        return first;
    }

    private DecoderProcess start() throws IOException {
        var process = new DecoderProcess(command.line(), watchdog, patience);
        running.removeIf(other -> !other.alive());
        running.add(process);
        if (closed())
            process.close();
        process.greet();
        return process;
    }

    private synchronized boolean closed() {
        return closed;
    }

    /** A process that serves nobody: a living one that waits, rather one that has served the same before, or a new one. */
    DecoderProcess take(String what) throws NoDecoder {
        var waiting = waiting(what);
        var taken = waiting.isPresent() ? waiting.get() : takeNew();
        taken.serves(what);
        return taken;
    }

    private synchronized Optional<DecoderProcess> waiting(String what) {
        idle.removeIf(process -> !process.alive());
        var same = idle.stream().filter(process -> process.served().equals(what)).findFirst();
        var best = same.or(() -> Optional.ofNullable(idle.peek()));
        best.ifPresent(idle::remove);
        return best;
    }

    /** A new process, for whoever has just lost one: what befell it may have befallen those that wait. */
    DecoderProcess takeNew() throws NoDecoder {
        try {
            return start();
        } catch (IOException cannot) {
            throw new NoDecoder(cannot);
        }
    }

    /** Takes back a process that is well and has nothing open. */
    synchronized void giveBack(DecoderProcess process) {
        if (closed || idle.size() >= KEPT)
            process.close();
        else
            idle.add(process);
    }

    /** The processes that wait for work, for tests that end them. */
    synchronized List<ProcessHandle> waiting() {
        return idle.stream().map(DecoderProcess::handle).toList();
    }

    /** The processes that have not ended, for tests that count them. */
    List<ProcessHandle> running() {
        return running.stream().filter(DecoderProcess::alive).map(DecoderProcess::handle).toList();
    }

    /** Ends all processes, also those at work. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            idle.clear();
        }
        running.forEach(DecoderProcess::close);
        watchdog.shutdown();
    }
}
