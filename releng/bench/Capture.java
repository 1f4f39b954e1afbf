// SPDX-License-Identifier: EPL-2.0
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was captured from the screen and the sound device: numbers and flashes seen, beeps heard, with their times. */
final class Capture {

    /** A stretch of captures that show the same number; times in µs of the wall clock. */
    record Seen(int number, long fromMicros, long toMicros) {
    }

    private static final int RATE = 48_000;
    private static final int QUIET_SAMPLES = RATE / 5;
    private static final double LOUD = 0.1;

    final List<Seen> seen = new ArrayList<>();
    final List<Long> flashes = new ArrayList<>();
    final List<Long> beeps = new ArrayList<>();
    final Figures between = new Figures("time between two captures, ms");
    int unreadable;
    /** First and last sample that is not silence, µs of the wall clock. */
    long soundFrom;
    long soundTo;
    /** Crossings of zero upwards in a second of the middle of the sound: its pitch, Hz. */
    double hertz;

    Capture(Path folder, String name, int width, int height) throws IOException {
        pictures(folder.resolve(name + ".gray"), stamps(folder.resolve(name + ".pictures")), width, height);
        sound(folder.resolve(name + ".pcm"), folder.resolve(name + ".sound"));
    }

    private static List<long[]> stamps(Path file) throws IOException {
        var stamps = new ArrayList<long[]>();
        for (var line : Files.readAllLines(file))
            if (!line.startsWith("#")) {
                var parts = line.split(", *");
                stamps.add(new long[] {Long.parseLong(parts[2].trim()), Long.parseLong(parts[4].trim())});
            }
        return stamps;
    }

    private void pictures(Path file, List<long[]> stamps, int width, int height) throws IOException {
        var row = new byte[width * height];
        var pixels = new int[width * height];
        boolean white = true;
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
            for (int n = 0; n < stamps.size() && in.readNBytes(row, 0, row.length) == row.length; n++) {
                for (int i = 0; i < row.length; i++)
                    pixels[i] = row[i] & 0xFF;
                long at = stamps.get(n)[0];
                if (n > 0)
                    between.add((at - stamps.get(n - 1)[0]) / 1e3);
                boolean now = brightness(pixels, width, height) > 160;
                if (now && !white)
                    flashes.add(at);
                white = now;
                see(Barcode.read(pixels, 0, width), at);
            }
        }
    }

    /** Of the lower rows, below the cells. */
    private static double brightness(int[] pixels, int width, int height) {
        long sum = 0;
        for (int i = width * (height - 4); i < width * (height - 1); i++)
            sum += pixels[i];
        return sum / (3.0 * width);
    }

    private void see(int number, long at) {
        var last = seen.isEmpty() ? null : seen.get(seen.size() - 1);
        if (number <= 0) // a black canvas reads as number 0
            unreadable++;
        else if (last != null && last.number() == number)
            seen.set(seen.size() - 1, new Seen(number, last.fromMicros(), at));
        else
            seen.add(new Seen(number, at, at));
    }

    private void sound(Path file, Path packets) throws IOException {
        var samples = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        int count = samples.limit() / 2;
        var clock = new SampleTimes(stamps(packets));
        double most = 1;
        for (int i = 0; i < count; i++)
            most = Math.max(most, Math.abs(samples.get(2 * i)));
        int lastLoud = -QUIET_SAMPLES - 1;
        int first = -1;
        for (int i = 0; i < count; i++)
            if (Math.abs(samples.get(2 * i)) > LOUD * most && most > 100) {
                if (i - lastLoud > QUIET_SAMPLES)
                    beeps.add(clock.micros(i));
                first = first < 0 ? i : first;
                lastLoud = i;
            }
        if (first < 0)
            return;
        soundFrom = clock.micros(first);
        soundTo = clock.micros(lastLoud);
        int middle = (first + lastLoud) / 2;
        int until = Math.min(lastLoud, middle + RATE);
        int crossings = 0;
        for (int i = middle + 1; i < until; i++)
            if (samples.get(2 * i) > 0 && samples.get(2 * (i - 1)) <= 0)
                crossings++;
        hertz = crossings * (double) RATE / Math.max(1, until - middle);
    }
}
