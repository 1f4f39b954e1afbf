// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.OptionalDouble;

/**
 * One piece of sound on its way into the sound device, from one of its samples on. Written by one thread; {@link #played}
 * may be asked by any.
 */
final class Sounding implements AutoCloseable {

    /** Devices tell their position in steps of up to 20 ms; one that has not moved for this long does not really run. */
    static final long STALL_NANOS = 100_000_000;

    private static final int CHUNK_FRAMES = Pcm.RATE / 100;
    /** A device that is filled to the brim before it starts tells a wrong position ever after. */
    private static final int PREFILL_QUARTERS = 3;

    /** Silence follows for this long, so that what the device took in last is heard to its end. */
    private static final int LINGER_FRAMES = Pcm.RATE / 2;

    private record Step(long frames, long nanos) {
    }

    private final Pcm pcm;
    private final int length;
    private int next;
    private SoundDevice device;
    private boolean started;
    private volatile Step step;

    Sounding(Pcm pcm, int fromFrame) {
        this.pcm = pcm;
        next = Math.max(0, Math.min(fromFrame, pcm.frames()));
        length = pcm.frames() - next;
    }

    /** Fills the device, so that it can start at once. */
    void load(SoundDevice free, double gain) {
        device = free;
        int most = free.capacity() * PREFILL_QUARTERS / 4;
        for (int written = 0; written < most; written += CHUNK_FRAMES)
            write(CHUNK_FRAMES, gain);
    }

    void start() {
        if (device == null || started)
            return;
        started = true;
        device.start();
    }

    boolean started() {
        return started;
    }

    /** Takes the reading of the device and writes what there is room for. */
    void feed(double gain, long nowNanos) {
        if (device == null || !started)
            return;
        long position = device.position();
        var before = step;
        if (position > (before == null ? 0 : before.frames()))
            step = new Step(position, nowNanos);
        for (int room = device.room(); room >= CHUNK_FRAMES; room -= CHUNK_FRAMES)
            write(CHUNK_FRAMES, gain);
    }

    /** Whether all of it has long been heard. */
    boolean over() {
        var last = step;
        return last != null && last.frames() >= length + LINGER_FRAMES;
    }

    /**
     * Samples of one side used up by now, reckoned on from the last step; empty as long as the device has not begun, or
     * when it stands still.
     */
    OptionalDouble played(long nowNanos) {
        var last = step;
        if (last == null || nowNanos - last.nanos() > STALL_NANOS)
            return OptionalDouble.empty();
        return OptionalDouble.of(last.frames() + Math.max(0, nowNanos - last.nanos()) * 1e-9 * Pcm.RATE);
    }

    private void write(int frames, double gain) {
        var bytes = new byte[4 * frames];
        int sounding = 2 * Math.max(0, Math.min(frames, pcm.frames() - next));
        for (int i = 0; i < sounding; i++) {
            int value = (int) Math.round(pcm.samples()[2 * next + i] * gain);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        device.write(bytes);
        next += frames;
    }

    @Override
    public void close() {
        if (device != null)
            device.close();
        device = null;
    }
}
