// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/** Ratings as indices into their distinct values: one byte each where the scale is short, an int each otherwise. */
final class Codes {

    /** Scales with at most this many distinct values are counted; longer ones are treated as continuous. */
    static final int FEW = 100;

    private final double[] points;
    private final byte[] bytes;
    private final int[] ints;

    private Codes(double[] points, byte[] bytes, int[] ints) {
        this.points = points;
        this.bytes = bytes;
        this.ints = ints;
    }

    static Codes of(double[] values) {
        double[] points = fewPoints(values);
        if (points.length <= FEW) {
            var bytes = new byte[values.length];
            for (int i = 0; i < bytes.length; i++)
                bytes[i] = (byte) Arrays.binarySearch(points, values[i]);
            return new Codes(points, bytes, new int[0]);
        }
        points = Arrays.stream(values).parallel().sorted().distinct().toArray();
        var ints = new int[values.length];
        for (int i = 0; i < ints.length; i++)
            ints[i] = Arrays.binarySearch(points, values[i]);
        return new Codes(points, new byte[0], ints);
    }

    /** The distinct values ascending, or any array longer than {@link #FEW} as soon as there are more. */
    private static double[] fewPoints(double[] values) {
        double[] points = new double[FEW + 1];
        int size = 0;
        double last = Double.NaN;
        for (double value : values) {
            if (value == last)
                continue;
            last = value;
            int at = Arrays.binarySearch(points, 0, size, value);
            if (at >= 0)
                continue;
            if (size == FEW)
                return points;
            System.arraycopy(points, -at - 1, points, -at, size + at + 1);
            points[-at - 1] = value;
            size++;
        }
        return Arrays.copyOf(points, size);
    }

    /** Whether the scale is short enough to be counted. */
    boolean few() {
        return points.length <= FEW;
    }

    /** The distinct values, ascending. */
    double[] points() {
        return points;
    }

    int at(int place) {
        return few() ? bytes[place] : ints[place];
    }

    byte[] bytes() {
        return bytes;
    }
}
