// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;

import org.thinslice.media.VideoWriter;

/**
 * Makes a recording whose pictures carry their number and which flashes and beeps at every whole second: for measuring what
 * really comes out of a screen and a sound device.
 */
public final class SyncRecording {

    private static final int CELLS = 32;
    private static final int COLUMNS = 40;
    private static final int RATE = 48_000;
    private static final double FLASH_SECONDS = 0.066;

    private SyncRecording() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 5) {
            System.err.println("SyncRecording FILE.mp4 WIDTH HEIGHT FRAMES_PER_SECOND SECONDS");
            System.exit(2);
        }
        make(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        System.exit(0);
    }

    private static void make(Path file, int width, int height, int rate, int seconds) throws Exception {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var format = new VideoWriter.Format(width, height, rate, 250, width * height * rate / 12_000, true);
        try (var writer = VideoWriter.create(file, format)) {
            for (int n = 0; n < rate * seconds; n++) {
                writer.frame(picture(width, height, n, n % rate < Math.round(FLASH_SECONDS * rate)));
                writer.sound(beep(n, rate));
            }
        }
    }

    /** A line of black and white cells, each a fortieth of the width, with the number; below it dark and moving, or white. */
    private static int[] picture(int width, int height, int number, boolean flash) {
        var rgb = new int[width * height];
        int cell = width / COLUMNS;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                rgb[y * width + x] = y < cell ? cell(number, x / cell) : flash ? 0xFFFFFF : 0x010101 * (16 + (x + y + 3 * number) / 8 % 32);
        return rgb;
    }

    private static int cell(int number, int index) {
        return index < CELLS && (withCheck(number) >> index & 1) == 1 ? 0xFFFFFF : 0;
    }

    /** 24 bits of the number and 8 to check them. */
    static int withCheck(int number) {
        int check = (number ^ number >> 8 ^ number >> 16) & 0xFF;
        return number & 0xFFFFFF | check << 24;
    }

    private static short[] beep(int frame, int rate) {
        int from = (int) ((long) frame * RATE / rate);
        int to = (int) ((frame + 1L) * RATE / rate);
        var samples = new short[2 * (to - from)];
        for (int n = from; n < to; n++) {
            boolean sounding = n % RATE < FLASH_SECONDS * RATE;
            short value = (short) (sounding ? 26_000 * Math.sin(2 * Math.PI * 1_000 * n / RATE) : 0);
            samples[2 * (n - from)] = value;
            samples[2 * (n - from) + 1] = value;
        }
        return samples;
    }
}
