// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

/**
 * Decodes random slices of recordings the way the player does, in decoder processes that keep recordings open, and compares
 * every picture with a decoder that read the recording once from its start: by time stamp, by the number drawn into it, or
 * by its pixels where none is. Seeks into the slices are compared as well.
 */
final class ExactBench implements AutoCloseable {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int SEEKS = 2;

    /** One picture: its time stamp, the number in it (−1 if none), and a sum of its pixels. */
    private record Picture(long micros, int number, int sum) {
    }

    private final DecoderPool pool = new DecoderPool(new DecoderCommand(), Patience.DEFAULT, System.err::println);
    private final Random random = new Random(2);
    private long slices;
    private long pictures;
    private long wrong;
    private long missing;
    private long extra;
    private long blemished;

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 60;
        var files = Arrays.stream(args).filter(it -> !it.matches("\\d+")).map(Path::of).toList();
        if (files.isEmpty()) {
            System.err.println("releng/bench/exact [slices of each, 60] FILE...");
            System.exit(2);
        }
        System.exit(run(files, count) ? 0 : 1);
    }

    private static boolean run(List<Path> files, int count) {
        boolean exact = true;
        for (var file : files)
            try (var bench = new ExactBench()) {
                bench.check(file, count);
                System.out.printf(Locale.ROOT, "%-18s %4d slices %7d pictures  wrong %d  missing %d  extra %d  same picture, damaged otherwise %d%n",
                        file.getFileName(), bench.slices, bench.pictures, bench.wrong, bench.missing, bench.extra, bench.blemished);
                exact &= bench.wrong + bench.missing + bench.extra == 0;
            } catch (Problem problem) {
                System.out.printf("%-18s %s%n", file.getFileName(), problem.getMessage());
            }
        return exact;
    }

    private void check(Path file, int count) throws Problem {
        var source = MediaSource.probe(file);
        if (!source.hasVideo())
            throw new Problem(file.toString(), null, "no picture, nothing to compare", null, null);
        var all = new TreeMap<Long, Picture>();
        try (var feed = Feed.open(Cue.of(file, new TimeSpan(0, source.durationMicros() + 60_000_000)), WIDTH, HEIGHT)) {
            feed.goTo(0);
            for (var picture : rest(feed))
                all.put(picture.micros(), picture);
        }
        for (int i = 0; i < count; i++)
            check(file, slice(i, count, all), all);
    }

    /** The very start, the very end, from one time stamp to another, and anything else. */
    private TimeSpan slice(int index, int count, TreeMap<Long, Picture> all) {
        long end = all.lastKey() + 1;
        long length = Math.max(1, Math.min(end, 200_000 + random.nextLong(2_000_000)));
        long from = index == 0 ? 0 : index == count - 1 ? end - length : random.nextLong(Math.max(1, end - length));
        if (index % 3 != 1)
            return new TimeSpan(from, from + length);
        long stamp = all.ceilingKey(from);
        return new TimeSpan(stamp, Math.max(stamp + 1, all.floorKey(from + length)));
    }

    private void check(Path file, TimeSpan span, TreeMap<Long, Picture> all) throws Problem {
        slices++;
        try (var feed = new RemoteFeed(pool, Cue.of(file, span), WIDTH, HEIGHT)) {
            feed.goTo(span.fromMicros());
            var want = all.subMap(span.fromMicros(), span.toMicros());
            compare(want, rest(feed));
            for (int i = 0; i < SEEKS && !want.isEmpty(); i++) {
                long at = span.fromMicros() + random.nextLong(span.micros());
                feed.goTo(at);
                var shown = all.floorKey(at) == null || all.floorKey(at) < span.fromMicros() ? want.firstKey() : all.floorKey(at);
                compare(Map.of(shown, all.get(shown)), feed.next().map(ExactBench::picture).stream().toList());
            }
        }
    }

    private void compare(Map<Long, Picture> want, List<Picture> got) {
        pictures += want.size();
        for (int i = 0; i < got.size(); i++) {
            var picture = got.get(i);
            var truth = want.get(picture.micros());
            if (truth == null || i > 0 && got.get(i - 1).micros() >= picture.micros())
                extra++;
            else if (truth.number() != picture.number() || truth.number() < 0 && truth.sum() != picture.sum())
                wrong++;
            else if (truth.sum() != picture.sum())
                blemished++;
        }
        missing += want.keySet().stream().filter(micros -> got.stream().noneMatch(it -> it.micros() == micros)).count();
    }

    private static List<Picture> rest(Feed feed) throws Problem {
        var read = new ArrayList<Picture>();
        for (var frame = feed.next(); frame.isPresent(); frame = feed.next())
            read.add(picture(frame.get()));
        return read;
    }

    private static Picture picture(Frame frame) {
        var pixels = frame.pixels();
        return new Picture(frame.micros(), number(pixels, frame.width()), Arrays.hashCode(pixels));
    }

    /** The number in the 32 cells at the left of a picture's top, each a fortieth of its width; −1 if there is none. */
    private static int number(int[] pixels, int width) {
        int bits = 0;
        for (int i = 0; i < 32; i++)
            if ((pixels[width / 80 * width + (2 * i + 1) * width / 80] & 0xFF) > 127)
                bits |= 1 << i;
        int number = bits & 0xFFFFFF;
        return ((number ^ number >> 8 ^ number >> 16) & 0xFF) == bits >>> 24 ? number : -1;
    }

    @Override
    public void close() {
        pool.close();
    }
}
