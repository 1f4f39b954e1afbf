// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * A line to the computer's sound device. It is never flushed and used again: sound servers tell wrong positions, and
 * lose sound, after that; opening a new line costs some 15 ms.
 *
 * @param line an open line
 */
record SoundLine(SourceDataLine line) implements SoundDevice {

    private static final AudioFormat FORMAT = new AudioFormat(Pcm.RATE, 16, 2, true, false);
    private static final int FRAME_BYTES = 4;
    private static final int BUFFER_FRAMES = Pcm.RATE / 5;

    /** A new line to the default sound device; empty if there is none that works. */
    static Optional<SoundDevice> open() {
        try {
            var line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, BUFFER_FRAMES * FRAME_BYTES);
            return Optional.of(new SoundLine(line));
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException none) {
            return Optional.empty();
        }
    }

    @Override
    public int capacity() {
        return line.getBufferSize() / FRAME_BYTES;
    }

    @Override
    public int room() {
        return line.available() / FRAME_BYTES;
    }

    @Override
    public void write(byte[] bytes) {
        line.write(bytes, 0, bytes.length);
    }

    @Override
    public void start() {
        line.start();
    }

    @Override
    public long position() {
        return line.getLongFramePosition();
    }

    @Override
    public void close() {
        line.stop();
        line.flush();
        line.close();
    }
}
