// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Decoder processes of one player; one is kept waiting, so that opening a slice does not wait for a process to start. */
final class DecoderPool implements AutoCloseable {

    private static final int KEPT = 3;

    private final DecoderCommand command;
    private final ScheduledExecutorService helper = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "decoder watchdog");
        thread.setDaemon(true);
        return thread;
    });
    private final ArrayDeque<DecoderProcess> idle = new ArrayDeque<>();
    private boolean closed;

    DecoderPool(DecoderCommand command) {
        this.command = command;
        var warmUp = new Thread(this::warmUp, "decoder warm-up");
        warmUp.setDaemon(true);
        warmUp.start();
    }

    private void warmUp() {
        try {
            giveBack(start());
        } catch (IOException cannot) {
            // the first slice will try again and say so
            return;
        }
    }

    private DecoderProcess start() throws IOException {
        return new DecoderProcess(command.line(), helper);
    }

    /** A process that serves nobody. */
    DecoderProcess take() throws IOException {
        synchronized (this) {
            for (var waiting = idle.poll(); waiting != null; waiting = idle.poll())
                if (waiting.alive())
                    return waiting;
        }
        return start();
    }

    /** Takes back a process that is well and has nothing open. */
    synchronized void giveBack(DecoderProcess process) {
        if (closed || idle.size() >= KEPT)
            process.close();
        else
            idle.add(process);
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(DecoderProcess::close);
        idle.clear();
        helper.shutdown();
    }
}
