// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Measures how long masks take to be drawn over a picture. Not a test. */
public final class MaskBench {

    private static final Map<String, double[]> PLACES = new TreeMap<>(Map.of("a face", new double[] { .4, .1, .2, .4 },
            "a close-up", new double[] { .3, 0, .4, 1 }, "everything", new double[] { 0, 0, 1, 1 }));

    public static void main(String[] args) {
        int pictures = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        System.out.printf(Locale.ROOT, "Java %s, %d processors, %d pictures each; ms a picture%n", Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(), pictures);
        for (int[] size : new int[][] { { 1280, 720 }, { 1920, 1080 }, { 3840, 2160 } })
            for (var place : PLACES.entrySet())
                for (var kind : Mask.Kind.values())
                    measure(size[0], size[1], place.getKey(), place.getValue(), kind, pictures);
    }

    private static void measure(int width, int height, String name, double[] place, Mask.Kind kind, int pictures) {
        var pixels = ByteBuffer.allocateDirect(4 * width * height).order(ByteOrder.LITTLE_ENDIAN);
        var noise = new Random(1).ints((long) width * height).toArray();
        var masks = List.of(new Mask(place[0], place[1], place[2], place[3], kind));
        var millis = new double[pictures];
        for (int i = 0; i < pictures; i++) {
            pixels.asIntBuffer().put(noise);
            long started = System.nanoTime();
            Blinds.draw(masks, width, height, pixels);
            millis[i] = (System.nanoTime() - started) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%4d x %4d  %-10s  %-6s  p50 %6.2f  p95 %6.2f%n", width, height, name, kind,
                millis[pictures / 2], millis[pictures * 95 / 100]);
    }
}
