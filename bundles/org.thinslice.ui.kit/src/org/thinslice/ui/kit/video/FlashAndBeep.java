// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.nio.file.Path;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.media.Pcm;
import org.thinslice.media.VideoWriter;

/** A short recording that flashes and beeps at the same moments: for seeing and hearing whether both come together. */
final class FlashAndBeep {

    static final int WIDTH = 480;
    static final int HEIGHT = 270;
    static final int RATE = 25;
    static final int SECONDS = 12;

    private static final int FLASH_FRAMES = 2;
    private static final double HERTZ = 1_000;
    private static final int LOUDNESS = 12_000;

    private FlashAndBeep() {
    }

    /** Writes it; each second begins with a flash and a beep of 80 ms. */
    static Path write(Path file, Progress progress) throws Problem {
        try (var writer = VideoWriter.create(file, VideoWriter.Format.of(WIDTH, HEIGHT, RATE))) {
            for (int n = 0; n < SECONDS * RATE; n++) {
                boolean now = n % RATE < FLASH_FRAMES;
                writer.frame(picture(n % RATE, now));
                writer.sound(sound(now, n));
                progress.step(n + 1, (long) SECONDS * RATE);
            }
        }
        return file;
    }

    /** White when it flashes; else grey, with a bar that runs towards the next flash. */
    static int[] picture(int frameOfSecond, boolean flash) {
        var rgb = new int[WIDTH * HEIGHT];
        int bar = WIDTH * frameOfSecond / RATE;
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++)
                rgb[y * WIDTH + x] = flash ? 0xFFFFFF : y > HEIGHT * 7 / 8 && x < bar ? 0x808080 : 0x202020;
        return rgb;
    }

    private static short[] sound(boolean beep, int frame) {
        int count = Pcm.RATE / RATE;
        var samples = new short[2 * count];
        for (int i = 0; i < count && beep; i++) {
            double time = (frame * (double) count + i) / Pcm.RATE;
            samples[2 * i] = samples[2 * i + 1] = (short) (LOUDNESS * Math.sin(2 * Math.PI * HERTZ * time));
        }
        return samples;
    }
}
