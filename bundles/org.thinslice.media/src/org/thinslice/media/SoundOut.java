// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The sound device: plays a piece of sound from any sample on and tells how far it has got. */
final class SoundOut implements AutoCloseable {

    private static final AudioFormat FORMAT = new AudioFormat(Pcm.RATE, 16, 2, true, false);
    private static final int BUFFER_BYTES = Pcm.RATE * 4 / 5;
    private static final int CHUNK_FRAMES = Pcm.RATE / 50;

    private final SourceDataLine line;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    private Pcm pcm = new Pcm(new short[0]);
    private int next;
    private boolean playing;
    private boolean closed;
    private long startPosition;
    private volatile double volume = 1;

    private SoundOut(SourceDataLine line) {
        this.line = line;
        var thread = new Thread(this::run, "slice sound out");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    /** The default sound device; empty if there is none that works. */
    static Optional<SoundOut> open() {
        try {
            var line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, BUFFER_BYTES);
            return Optional.of(new SoundOut(line));
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException none) {
            return Optional.empty();
        }
    }

    /** Makes {@code sound} ready to start at once from one of its samples. */
    void cue(Pcm sound, int fromFrame) {
        lock.lock();
        try {
            silence();
            pcm = sound;
            next = Math.max(0, Math.min(fromFrame, sound.frames()));
            startPosition = line.getLongFramePosition();
            while (next < pcm.frames() && line.available() > BUFFER_BYTES / 4)
                writeChunk(Math.min(CHUNK_FRAMES, line.available() / 4));
        } finally {
            lock.unlock();
        }
    }

    /** Starts what was made ready. */
    void start() {
        lock.lock();
        try {
            startPosition = line.getLongFramePosition();
            line.start();
            playing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Stops at once. */
    void stop() {
        lock.lock();
        try {
            silence();
        } finally {
            lock.unlock();
        }
    }

    private void silence() {
        playing = false;
        line.stop();
        line.flush();
    }

    /** Samples (of one side) that have left the device since it was started; 0 as long as it has not begun. */
    long played() {
        return line.getLongFramePosition() - startPosition;
    }

    /** 0 to 1; heard after what the device holds already, a fifth of a second at most. */
    void volume(double newVolume) {
        volume = newVolume;
    }

    private void run() {
        lock.lock();
        try {
            while (!closed) {
                if (!playing || next >= pcm.frames())
                    changed.awaitUninterruptibly();
                else if (line.available() < CHUNK_FRAMES * 4)
                    pause();
                else
                    writeChunk(CHUNK_FRAMES);
            }
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        try {
            changed.awaitNanos(5_000_000);
        } catch (InterruptedException stop) {
            closed = true;
        }
    }

    private void writeChunk(int frames) {
        int count = Math.min(frames, pcm.frames() - next);
        var bytes = new byte[4 * count];
        double gain = volume * volume;
        for (int i = 0; i < 2 * count; i++) {
            int value = (int) Math.round(pcm.samples()[2 * next + i] * gain);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        line.write(bytes, 0, bytes.length);
        next += count;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            silence();
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        line.close();
    }
}
