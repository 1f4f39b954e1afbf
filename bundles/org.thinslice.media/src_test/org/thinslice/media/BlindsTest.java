// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

import org.thinslice.media.Mask.Kind;

class BlindsTest {

    private static final int[][] SIZES = { { 320, 180 }, { 333, 187 }, { 180, 320 }, { 1280, 720 }, { 1920, 1080 }, { 64, 36 } };
    private static final int NUMBERS = 12;

    @TempDir
    Path folder;

    private static int[] masked(int[] rgb, int width, int height, Mask... masks) {
        var pixels = ByteBuffer.allocateDirect(4 * rgb.length).order(ByteOrder.LITTLE_ENDIAN);
        pixels.asIntBuffer().put(rgb);
        Blinds.draw(List.of(masks), width, height, pixels);
        return new Frame(0, width, height, pixels).pixels();
    }

    /** Unsharp masking: what differs from the surroundings of a pixel is made {@code strength} times as large. */
    private static int[] sharpened(int[] rgb, int width, int height, int radius, int strength) {
        var sharp = new int[rgb.length];
        int y = height / 8;
        for (int x = 0; x < width; x++) {
            int sum = 0;
            int count = 0;
            for (int near = Math.max(0, x - radius); near <= Math.min(width - 1, x + radius); near++, count++)
                sum += rgb[y * width + near] & 0xFF;
            int mean = sum / count;
            sharp[y * width + x] = Math.max(0, Math.min(255, mean + strength * ((rgb[y * width + x] & 0xFF) - mean)));
        }
        return sharp;
    }

    @Test
    void no_number_can_be_read_under_blur_and_mosaic_not_even_sharpened() {
        var random = new Random(5);
        for (var size : SIZES)
            for (int i = 0; i < NUMBERS; i++) {
                int number = fine(random);
                var open = Barcode.picture(size[0], size[1], number);
                assertThat(Barcode.read(open, size[0], size[1])).isEqualTo(number);
                for (var kind : Set.of(Kind.BLUR, Kind.MOSAIC))
                    for (var mask : List.of(Mask.whole(kind), new Mask(0, 0, 1, .25, kind), new Mask(.25, 0, .5, .3, kind), new Mask(.4, 0, .6, 1, kind)))
                        unreadable(masked(open, size[0], size[1], mask), size[0], size[1], number, mask);
            }
    }

    /** A number without broad bars: those can be seen through anything. */
    private static int fine(Random random) {
        while (true) {
            int number = random.nextInt(1 << 24);
            var bars = Barcode.picture(32, 4, number);
            int run = 1;
            int longest = 1;
            for (int i = 1; i < 32; i++) {
                run = bars[i] == bars[i - 1] ? run + 1 : 1;
                longest = Math.max(longest, run);
            }
            if (longest <= 2)
                return number;
        }
    }

    private static void unreadable(int[] hidden, int width, int height, int number, Mask mask) {
        assertThat(Barcode.read(hidden, width, height)).as("%s at %d", mask, width).isNotEqualTo(number);
        for (int radius : new int[] { width / 64, width / 32, width / 16, width / 8 })
            for (int strength : new int[] { 2, 5, 20 })
                assertThat(Barcode.read(sharpened(hidden, width, height, Math.max(1, radius), strength), width, height))
                        .as("%s at %d, sharpened by %d within %d", mask, width, strength, radius).isNotEqualTo(number);
    }

    @Test
    void what_is_finer_than_a_tile_leaves_no_trace() {
        var random = new Random(9);
        var mask = new Mask(.5, .5, .06, .1, Kind.BLUR);
        var open = Barcode.picture(1920, 1080, 77);
        var shuffled = open.clone();
        for (int i = 0; i < 200_000; i++)
            swap(shuffled, 1920 * (540 + random.nextInt(108)) + 960 + random.nextInt(115), 1920 * (540 + random.nextInt(108)) + 960 + random.nextInt(115));
        assertThat(shuffled).isNotEqualTo(open);
        for (var kind : Set.of(Kind.BLUR, Kind.MOSAIC)) {
            var same = new Mask(mask.x(), mask.y(), 115 / 1920.0, mask.height(), kind);
            assertThat(Arrays.equals(masked(shuffled, 1920, 1080, same), masked(open, 1920, 1080, same))).as(kind.toString()).isTrue();
        }
    }

    private static void swap(int[] pixels, int one, int other) {
        int held = pixels[one];
        pixels[one] = pixels[other];
        pixels[other] = held;
    }

    @Test
    void no_mask_has_more_tiles_than_a_face_can_be_recognised_by() {
        var random = new Random(2);
        for (var size : SIZES)
            for (int i = 0; i < 200; i++) {
                double width = .01 + .99 * random.nextDouble();
                double height = .01 + .99 * random.nextDouble();
                var mask = new Mask((1 - width) * random.nextDouble(), (1 - height) * random.nextDouble(), width, height, Kind.MOSAIC);
                int tile = Blinds.tile(mask, size[0], size[1]);
                assertThat(width * size[0] / tile).as("%s across", mask).isLessThanOrEqualTo(8);
                assertThat(height * size[1] / tile).as("%s down", mask).isLessThanOrEqualTo(8);
            }
    }

    @Test
    void a_mosaic_has_no_more_colours_than_tiles() {
        var noise = new Random(4).ints(640 * 360, 0, 1 << 24).toArray();
        var seen = new HashSet<Integer>();
        for (int pixel : masked(noise, 640, 360, Mask.whole(Kind.MOSAIC)))
            seen.add(pixel);
        assertThat(seen.size()).isBetween(2, 8 * 4);
    }

    @Test
    void every_pixel_under_a_mask_is_hidden_and_no_other_is_touched() {
        var random = new Random(3);
        var white = new int[101 * 67];
        Arrays.fill(white, 0xFFFFFF);
        for (int i = 0; i < 300; i++) {
            double width = Math.max(1e-9, random.nextDouble());
            double height = Math.max(1e-9, random.nextDouble());
            double left = i % 3 == 0 ? 1 - width : (1 - width) * random.nextDouble();
            double top = i % 5 == 0 ? 1 - height : (1 - height) * random.nextDouble();
            var hidden = masked(white, 101, 67, new Mask(left, top, width, height, Kind.BLACK));
            for (int y = 0; y < 67; y++)
                for (int x = 0; x < 101; x++) {
                    boolean under = x + 1 > left * 101 + 1e-5 && x < (left + width) * 101 - 1e-5 && y + 1 > top * 67 + 1e-5 && y < (top + height) * 67 - 1e-5;
                    boolean beside = x + 1 < left * 101 || x > (left + width) * 101 + 1 || y + 1 < top * 67 || y > (top + height) * 67 + 1;
                    if (under)
                        assertThat(hidden[y * 101 + x]).as("%d, %d", x, y).isZero();
                    if (beside)
                        assertThat(hidden[y * 101 + x]).as("%d, %d", x, y).isEqualTo(0xFFFFFF);
                }
        }
    }

    @Test
    void masks_of_hardly_any_size_hide_a_pixel() {
        for (var kind : Kind.values())
            for (double at : new double[] { 0, .5, 1 - 1e-12 }) {
                var hidden = masked(Barcode.picture(64, 36, 1), 64, 36, new Mask(at, at, 1e-12, 1e-12, kind));
                assertThat(hidden).hasSize(64 * 36);
            }
    }

    @Test
    void blur_and_mosaic_keep_the_brightness_of_an_even_picture() {
        var grey = new int[320 * 180];
        Arrays.fill(grey, 0x305070);
        for (var kind : Set.of(Kind.BLUR, Kind.MOSAIC))
            assertThat(masked(grey, 320, 180, new Mask(.1, .2, .7, .5, kind))).containsOnly(0x305070);
    }

    @Test
    void a_mask_lies_on_the_upright_picture_of_a_turned_recording() throws Problem, IOException {
        var flat = Recordings.steady(folder.resolve("flat.mp4"), 25, 25, 25);
        var turned = Turned.by90(flat, folder.resolve("turned.mp4"));
        var cue = new Cue(turned, new TimeSpan(0, 400_000), Channel.PICTURE_ONLY, List.of(new Mask(0, 0, 1, .5, Kind.BLACK)));
        try (var feed = Feed.open(cue, 180, 320)) {
            feed.goTo(0);
            var frame = feed.next().orElseThrow();
            assertThat(frame.width()).isEqualTo(180);
            var pixels = frame.pixels();
            assertThat(Arrays.copyOf(pixels, 180 * 160)).containsOnly(0);
            assertThat(Arrays.stream(pixels, 180 * 160, 180 * 320).filter(pixel -> pixel == 0).count()).isLessThan(180 * 160 / 2);
        }
    }
}
