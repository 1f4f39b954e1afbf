// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntToLongFunction;

import org.thinslice.base.Problem;

/** Small recordings made on the spot; every picture carries its number, every sound tells its second. */
final class Recordings {

    static final int WIDTH = 320;
    static final int HEIGHT = 180;

    private Recordings() {
    }

    /** Constant rate, with sound. */
    static Path steady(Path file, int frames, int rate, int keyFrameEvery) throws Problem {
        return write(file, frames, rate, keyFrameEvery, i -> Math.round(i * 1e6 / rate));
    }

    /** 25 frames a second, with sound for more or fewer of them than there are. */
    static Path uneven(Path file, int frames, int soundFrames) throws Problem {
        try (var writer = VideoWriter.create(file, new VideoWriter.Format(WIDTH, HEIGHT, 25, 25, 600, true))) {
            for (int i = 0; i < Math.max(frames, soundFrames); i++) {
                if (i < frames)
                    writer.frame(Barcode.picture(WIDTH, HEIGHT, i), i * 40_000L);
                if (i < soundFrames)
                    writer.sound(tones(i, 25));
            }
        }
        return file;
    }

    /** Any time stamps. */
    static Path write(Path file, int frames, int rate, int keyFrameEvery, IntToLongFunction micros) throws Problem {
        var format = new VideoWriter.Format(WIDTH, HEIGHT, rate, keyFrameEvery, 600, true);
        try (var writer = VideoWriter.create(file, format)) {
            for (int i = 0; i < frames; i++) {
                writer.frame(Barcode.picture(WIDTH, HEIGHT, i), micros.applyAsLong(i));
                writer.sound(tones(i, rate));
            }
        }
        return file;
    }

    /** A sound file: so many seconds of the tones of the videos, as a studio would deliver them. */
    static Path sound(Path wav, int seconds) {
        var samples = ByteBuffer.allocate(44 + 4 * Pcm.RATE * seconds).order(ByteOrder.LITTLE_ENDIAN);
        int bytes = 4 * Pcm.RATE * seconds;
        samples.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        samples.putInt(16).putShort((short) 1).putShort((short) 2).putInt(Pcm.RATE).putInt(4 * Pcm.RATE).putShort((short) 4).putShort((short) 16);
        samples.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        for (int i = 0; i < seconds; i++)
            for (short value : tones(i, 1))
                samples.putShort(value);
        try {
            return Files.write(wav, samples.array());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sound of one frame's time: 400 Hz in the first second and 100 Hz more in each that follows. */
    private static short[] tones(int frame, int rate) {
        int from = (int) ((long) frame * Pcm.RATE / rate);
        int to = (int) ((frame + 1L) * Pcm.RATE / rate);
        var samples = new short[2 * (to - from)];
        for (int n = from; n < to; n++) {
            double hertz = 400 + 100.0 * (n / Pcm.RATE);
            short value = (short) (9_000 * Math.sin(2 * Math.PI * hertz * n / Pcm.RATE));
            samples[2 * (n - from)] = value;
            samples[2 * (n - from) + 1] = value;
        }
        return samples;
    }
}
