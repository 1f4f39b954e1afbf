// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.IntBuffer;
import java.util.Arrays;

/** A rectangle of a picture that is made coarse. Colours are 0xRRGGBB; means are kept in three arrays, tile after tile. */
final class Tiles {

    private static final int SHIFT = 8;

    private final IntBuffer pixels;
    private final int stride;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final int[] line;
    private int columns;
    private int rows;
    private int[][] means;

    /** @param stride pixels from one row of the picture to the next */
    Tiles(IntBuffer pixels, int stride, int left, int top, int width, int height) {
        this.pixels = pixels;
        this.stride = stride;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        line = new int[width];
    }

    void black() {
        for (int y = 0; y < height; y++)
            put(y);
    }

    /** Tiles at least {@code side} pixels wide and high, as far as there is room, each of its mean colour. */
    void mosaic(int side) {
        measure(side);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++)
                Arrays.fill(line, start(column, columns, width), start(column + 1, columns, width), colour(row * columns + column));
            for (int y = start(row, rows, height); y < start(row + 1, rows, height); y++)
                put(y);
        }
    }

    private int colour(int tile) {
        return means[0][tile] << 16 | means[1][tile] << 8 | means[2][tile];
    }

    /** The same mean colours, smoothed with their neighbours and running into each other. */
    void blur(int side) {
        measure(side);
        for (var mean : means) {
            smooth(mean, rows, columns, 1);
            smooth(mean, columns, 1, columns);
        }
        var across = Ramp.of(width, columns);
        var down = Ramp.of(height, rows);
        var edge = new int[3][columns];
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < 3; i++)
                down.between(y, means[i], columns, edge[i]);
            across.fill(edge, line);
            put(y);
        }
    }

    private void put(int y) {
        pixels.put((top + y) * stride + left, line);
    }

    private static int start(int index, int count, int length) {
        return (int) ((long) index * length / count);
    }

    private void measure(int side) {
        columns = Math.max(1, width / side);
        rows = Math.max(1, height / side);
        means = new int[3][columns * rows];
        var sums = new long[3][columns];
        for (int row = 0; row < rows; row++) {
            int from = start(row, rows, height);
            int to = start(row + 1, rows, height);
            for (int y = from; y < to; y++) {
                pixels.get((top + y) * stride + left, line);
                add(sums);
            }
            for (int column = 0; column < columns; column++)
                settle(sums, column, row * columns + column, (long) (to - from) * (start(column + 1, columns, width) - start(column, columns, width)));
        }
    }

    private void add(long[][] sums) {
        for (int column = 0; column < columns; column++) {
            int red = 0;
            int green = 0;
            int blue = 0;
            int end = start(column + 1, columns, width);
            for (int x = start(column, columns, width); x < end; x++) {
                int pixel = line[x];
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
            sums[0][column] += red;
            sums[1][column] += green;
            sums[2][column] += blue;
        }
    }

    private void settle(long[][] sums, int column, int tile, long count) {
        for (int i = 0; i < 3; i++) {
            means[i][tile] = (int) (sums[i][column] / count);
            sums[i][column] = 0;
        }
    }

    /** Weighs each value of {@code lines} rows or columns with its neighbours: 1, 2, 1. */
    private void smooth(int[] values, int lines, int lineStep, int step) {
        int count = values.length / lines;
        var before = new int[count];
        for (int start = 0; start < lines; start++) {
            int first = start * lineStep;
            for (int i = 0; i < count; i++)
                before[i] = values[first + i * step];
            for (int i = 0; i < count; i++)
                values[first + i * step] = (before[Math.max(0, i - 1)] + 2 * before[i] + before[Math.min(count - 1, i + 1)] + 2) / 4;
        }
    }

    /**
     * Where each pixel of a line lies between the middles of tiles.
     *
     * @param first  the tile before it, or the first one
     * @param weight of the tile after that, 0 to {@code 1 << SHIFT}
     * @param count  tiles
     */
    private record Ramp(int[] first, int[] weight, int count) {

        static Ramp of(int length, int count) {
            var ramp = new Ramp(new int[length], new int[length], count);
            for (int i = 0; i < length; i++) {
                double place = Math.max(0, Math.min(count - 1, (i + .5) * count / length - .5));
                ramp.first[i] = Math.min((int) place, Math.max(0, count - 2));
                ramp.weight[i] = (int) Math.round((place - ramp.first[i]) * (1 << SHIFT));
            }
            return ramp;
        }

        private int next(int i) {
            return Math.min(count - 1, first[i] + 1);
        }

        /** Values of the tiles at a row, times {@code 1 << SHIFT}. */
        void between(int y, int[] values, int columns, int[] target) {
            int one = first[y] * columns;
            int other = next(y) * columns;
            for (int column = 0; column < columns; column++)
                target[column] = (values[one + column] << SHIFT) + (values[other + column] - values[one + column]) * weight[y];
        }

        void fill(int[][] edge, int[] line) {
            for (int x = 0; x < line.length; x++) {
                int one = first[x];
                int other = next(x);
                int part = weight[x];
                line[x] = mix(edge[0][one], edge[0][other], part) << 16 | mix(edge[1][one], edge[1][other], part) << 8
                        | mix(edge[2][one], edge[2][other], part);
            }
        }

        private static int mix(int one, int other, int part) {
            return (one << SHIFT) + (other - one) * part + (1 << 2 * SHIFT - 1) >> 2 * SHIFT;
        }
    }
}
