// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The squared difference δ² between two values that Krippendorff's α weighs disagreement with (Krippendorff 2011). */
public sealed interface Metric {

    /** Metrics without parameters. */
    enum Plain implements Metric {
        /** 0 if equal, 1 if not. */
        NOMINAL,
        /** Interval metric on mid-cumulative counts g(c) = Σ_{h<c} n_h + n_c / 2; equal to the metric of the paper. */
        ORDINAL,
        /** (c − k)². */
        INTERVAL,
        /** ((c − k) / (c + k))², 0 for two zeros; values must not be negative. */
        RATIO;

        @Override
        public double squared(double c, double k) {
            return switch (this) {
                case NOMINAL -> c == k ? 0 : 1;
                case ORDINAL, INTERVAL -> (c - k) * (c - k);
                case RATIO -> c == k ? 0 : square((c - k) / (c + k));
            };
        }

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * sin²(π (c − k) / U): points on a circle.
     *
     * @param size U, the number of points (or the length) of the circle, > 0
     */
    record Circular(double size) implements Metric {
        public Circular {
            if (!(size > 0))
                throw new IllegalArgumentException("a circle of size " + size);
        }

        @Override
        public double squared(double c, double k) {
            return square(Math.sin(Math.PI * (c - k) / size));
        }

        @Override
        public String word() {
            return "circular";
        }
    }

    /**
     * (c − k)² / ((c + k − 2 min)(2 max − c − k)): differences near the ends of a bounded scale weigh more.
     *
     * @param min lower end of the scale
     * @param max upper end of the scale, > {@code min}
     */
    record Bipolar(double min, double max) implements Metric {
        public Bipolar {
            if (!(min < max))
                throw new IllegalArgumentException("a scale from %s to %s".formatted(min, max));
        }

        @Override
        public double squared(double c, double k) {
            return c == k ? 0 : square(c - k) / ((c + k - 2 * min) * (2 * max - c - k));
        }

        @Override
        public String word() {
            return "bipolar";
        }
    }

    /** The squared difference of two values; of two mid-cumulative counts for the ordinal metric. */
    double squared(double c, double k);

    /** The metric in files and options. */
    String word();

    /** The metric of a level of measurement. */
    static Metric of(Level level) {
        return Plain.valueOf(level.name());
    }

    /** Word and parameters, by option name. */
    default Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("metric", word());
        if (this instanceof Circular circle)
            options.put("U", Double.toString(circle.size()));
        if (this instanceof Bipolar scale) {
            options.put("min", Double.toString(scale.min()));
            options.put("max", Double.toString(scale.max()));
        }
        return options;
    }

    private static double square(double x) {
        return x * x;
    }
}
