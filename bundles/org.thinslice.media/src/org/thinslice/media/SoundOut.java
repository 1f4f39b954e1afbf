// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Plays pieces of sound on a thread of its own, so that a sound device that takes its time never holds a picture. While
 * something is loaded, a line of silence keeps the device awake: one that sleeps takes tenths of a second to start.
 */
final class SoundOut implements AutoCloseable {

    private static final long LOOK_MILLIS = 3;

    private final Supplier<Optional<SoundDevice>> devices;
    private final Runnable none;
    private final LinkedBlockingQueue<Runnable> orders = new LinkedBlockingQueue<>();
    private final KeptAwake awake;
    private volatile Sounding current;
    private volatile double gain = 1;
    private Sounding sounding;
    private boolean closed;

    /**
     * @param devices opens the sound device anew; empty if there is none
     * @param none    is run, on the sound thread, when there is none
     */
    SoundOut(Supplier<Optional<SoundDevice>> devices, Runnable none) {
        this.devices = devices;
        this.none = none;
        awake = new KeptAwake(devices);
        var thread = new Thread(this::run, "slice sound out");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    /** Makes {@code sound} ready to start at once from one of its samples; what was playing ends. */
    void cue(Pcm sound, int fromFrame) {
        var coming = new Sounding(sound, fromFrame);
        current = coming;
        orders.add(() -> load(coming));
    }

    /** Starts what was made ready. */
    void start() {
        var ready = current;
        orders.add(() -> {
            if (ready != null)
                ready.start();
        });
    }

    /** Stops at once. */
    void stop() {
        current = null;
        orders.add(this::unload);
    }

    /** Samples (of one side) that have left the device since the start; empty as long as it does not really run. */
    OptionalDouble played(long nowNanos) {
        var now = current;
        return now == null ? OptionalDouble.empty() : now.played(nowNanos);
    }

    /** Whether what was started has long been heard. */
    boolean over() {
        var now = current;
        return now == null || now.over();
    }

    /** 0 to 1, as ears hear it; heard after what the device holds already, a fifth of a second at most. */
    void volume(double volume) {
        gain = volume * volume;
    }

    private void run() {
        while (!closed) {
            try {
                boolean playing = sounding != null && sounding.started();
                var order = playing ? orders.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS) : orders.take();
                if (order != null)
                    order.run();
                feed();
            } catch (InterruptedException stop) {
                closed = true;
            }
        }
    }

    private void feed() {
        if (sounding == null || !sounding.started())
            return;
        sounding.feed(gain, System.nanoTime());
        if (sounding.over())
            unload();
    }

    private void load(Sounding coming) {
        unload();
        var device = devices.get();
        if (device.isEmpty() && awake.giveWay())
            device = devices.get();
        if (device.isEmpty()) {
            none.run();
            current = null;
            return;
        }
        coming.load(device.get(), gain);
        sounding = coming;
        awake.keep();
    }

    private void unload() {
        if (sounding != null)
            sounding.close();
        sounding = null;
    }

    @Override
    public void close() {
        current = null;
        orders.add(() -> {
            unload();
            awake.close();
            closed = true;
        });
    }
}
