// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/** A sound device in simulated time: it tells its position in steps, may start late, run fast or slow, and stand still. */
final class SimulatedDevice implements SoundDevice {

    static final long MILLISECOND = 1_000_000;
    private static final int CAPACITY = Pcm.RATE / 5;

    private final int stepFrames;
    private final long startsLateNanos;
    private final double samplesPerSecond;
    private long stallFrom = Long.MAX_VALUE;
    private long stallTo = Long.MAX_VALUE;
    private long now;
    private long startedAt = -1;
    private long written;
    private double used;
    private boolean ranDry;

    SimulatedDevice(int stepFrames, long startsLateMillis, double partsPerMillion) {
        this.stepFrames = stepFrames;
        startsLateNanos = startsLateMillis * MILLISECOND;
        samplesPerSecond = Pcm.RATE * (1 + partsPerMillion / 1e6);
    }

    /** Between two times it uses nothing up. */
    SimulatedDevice standsStill(long fromMillis, long toMillis) {
        stallFrom = fromMillis * MILLISECOND;
        stallTo = toMillis * MILLISECOND;
        return this;
    }

    /** Lets time pass until {@code nanos}. */
    void until(long nanos) {
        for (; now < nanos; now += MILLISECOND)
            if (startedAt >= 0 && now >= startedAt + startsLateNanos && (now < stallFrom || now >= stallTo))
                use();
    }

    private void use() {
        used += samplesPerSecond / 1e3;
        ranDry |= used > written;
        used = Math.min(used, written);
    }

    /** Samples really heard by now. */
    double heard() {
        return used;
    }

    boolean ranDry() {
        return ranDry;
    }

    @Override
    public int capacity() {
        return CAPACITY;
    }

    @Override
    public int room() {
        return CAPACITY - (int) (written - position());
    }

    @Override
    public void write(byte[] bytes) {
        if (bytes.length / 4 > room())
            throw new IllegalStateException("this would have to wait");
        written += bytes.length / 4;
    }

    @Override
    public void start() {
        startedAt = now;
    }

    @Override
    public long position() {
        return (long) (used / stepFrames) * stepFrames;
    }

    @Override
    public void close() {
        startedAt = -1;
    }
}
