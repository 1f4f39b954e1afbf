// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Silence, played beside the slices, so that the sound device does not fall asleep between them. It ends by itself when
 * nothing was made ready for some minutes.
 */
final class KeptAwake implements AutoCloseable {

    private static final long ENOUGH_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long LOOK_MILLIS = 40;
    private static final int FRAME_BYTES = 4;

    private final Supplier<Optional<SoundDevice>> devices;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Thread thread;
    private volatile long until;

    KeptAwake(Supplier<Optional<SoundDevice>> devices) {
        this.devices = devices;
    }

    /** Keeps the device awake for some minutes from now on. */
    void keep() {
        until = System.nanoTime() + ENOUGH_NANOS;
        if (ended.getCount() == 0 || thread != null && thread.isAlive())
            return;
        thread = new Thread(this::run, "slice sound awake");
        thread.setDaemon(true);
        thread.start();
    }

    /** Gives the device back for good, as it takes one line only; false if it was not in the way. */
    boolean giveWay() {
        if (thread == null || !thread.isAlive())
            return false;
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private void run() {
        var device = devices.get();
        if (device.isEmpty())
            return;
        try (var line = device.get()) {
            line.write(new byte[FRAME_BYTES * (line.capacity() * 3 / 4)]);
            line.start();
            while (System.nanoTime() < until && !ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS))
                line.write(new byte[FRAME_BYTES * Math.min(line.room(), line.capacity() * 3 / 4)]);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
