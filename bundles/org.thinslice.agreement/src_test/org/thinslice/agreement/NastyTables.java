// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Seeded tables of the sort that breaks statistics: tiny, sparse, constant, disconnected, continuous, with huge offsets. */
final class NastyTables {

    private final SplittableRandom random;
    private final int seed;

    private NastyTables(int seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
    }

    /** Table number {@code seed}; the level goes round, everything else is drawn. */
    static Ratings of(int seed) {
        return new NastyTables(seed).table();
    }

    private Ratings table() {
        int raters = random.nextInt(5) == 0 ? random.nextInt(1, 3) : random.nextInt(2, 13);
        int units = random.nextInt(4) == 0 ? random.nextInt(0, 4) : random.nextInt(3, 16);
        int points = random.nextInt(1, 8);
        boolean continuous = random.nextInt(6) == 0;
        double missing = new double[] { 0, 0, .1, .4, .8, .95 }[random.nextInt(6)];
        var table = new double[units][raters];
        for (var row : table)
            for (int r = 0; r < raters; r++)
                row[r] = random.nextDouble() < missing ? Double.NaN : continuous ? random.nextInt(1 << 20) / 1024.0 : 1 + random.nextInt(points);
        spoil(table);
        double offset = new double[] { 0, 0, 0, 1L << 30, -(1L << 30) }[seed % 4 == 3 ? random.nextInt(2) : random.nextInt(5)];
        for (var row : table)
            for (int r = 0; r < raters; r++)
                row[r] += offset;
        var categories = continuous || random.nextInt(3) == 0 ? Categories.NONE : scale(random.nextInt(Math.max(1, points - 1), points + 3), offset);
        return Ratings.wide(Level.values()[seed % 4], categories, table);
    }

    /** Declared points: sometimes more, sometimes fewer than were used. */
    private static Categories scale(int points, double offset) {
        var values = new double[points];
        Arrays.setAll(values, i -> offset + 1 + i);
        return Categories.of(values);
    }

    private void spoil(double[][] table) {
        switch (random.nextInt(6)) {
            case 0 -> constantRater(table);
            case 1 -> disconnect(table);
            case 2 -> agree(table);
            case 3 -> Arrays.stream(table).filter(row -> random.nextInt(3) == 0).forEach(row -> Arrays.fill(row, Double.NaN));
            default -> {
                return;
            }
        }
    }

    private void constantRater(double[][] table) {
        for (var row : table)
            row[0] = 1;
    }

    private void disconnect(double[][] table) {
        for (int u = 0; u < table.length; u++)
            for (int r = 0; r < table[u].length; r++)
                if (u % 2 != r % 2)
                    table[u][r] = Double.NaN;
    }

    private void agree(double[][] table) {
        for (var row : table)
            for (int r = 1; r < row.length; r++)
                row[r] = row[0];
    }
}
