// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes to another stream on a thread of its own, so that whoever makes rows does not wait for what compresses them. Closing
 * it waits until everything is written, and leaves the other stream open.
 */
final class Behind extends OutputStream {

    private static final int BLOCK = 1 << 16;
    private static final int MOST = 8;

    private final OutputStream out;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "workbook writer"));
    /** Blocks on their way to the other stream, the oldest first. */
    private final Queue<Future<byte[]>> pending = new ArrayDeque<>();
    private byte[] block = new byte[BLOCK];
    private int size;

    Behind(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        if (size == BLOCK)
            send();
        block[size++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = 0; at < length;) {
            if (size == BLOCK)
                send();
            int part = Math.min(length - at, BLOCK - size);
            System.arraycopy(bytes, from + at, block, size, part);
            size += part;
            at += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (writer.isShutdown())
            return;
        try {
            send();
            while (!pending.isEmpty())
                written(pending.remove());
        } finally {
            writer.shutdownNow();
        }
    }

    private void send() throws IOException {
        var full = block;
        int length = size;
        pending.add(writer.submit(() -> {
            out.write(full, 0, length);
            return full;
        }));
        size = 0;
        block = pending.size() < MOST ? new byte[BLOCK] : written(pending.remove());
    }

    /** Waits for a block; answers it for the next bytes. */
    private static byte[] written(Future<byte[]> block) throws IOException {
        try {
            return block.get();
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
