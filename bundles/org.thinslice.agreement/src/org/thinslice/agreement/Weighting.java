// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Locale;
import java.util.Optional;
import org.thinslice.base.Texts;

/** Weights with a formula (Gwet 2014, chapter 3). On names without an order only {@link #UNWEIGHTED} says anything. */
public enum Weighting implements Weights {
    /** 1 for the same category, 0 for any other. */
    UNWEIGHTED,
    /** 1 − |c − k| / (max − min). */
    LINEAR,
    /** 1 − ((c − k) / (max − min))². */
    QUADRATIC,
    /** 1 − C(|i − j| + 1, 2) / C(q, 2) on the ranks of the categories; margins play no part, unlike in Krippendorff's ordinal metric. */
    ORDINAL,
    /** 1 − √(|c − k| / (max − min)). */
    RADICAL,
    /** 1 − ((c − k) / (c + k))² / ((max − min) / (max + min))². */
    RATIO,
    /** 1 − sin²(π (c − k) / U) / largest, U = max − min + 1. */
    CIRCULAR,
    /** 1 − (c − k)² / ((c + k − 2 min)(2 max − c − k)) / largest. */
    BIPOLAR;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<String> refusal(Ratings ratings, double[] categories) {
        if (this != UNWEIGHTED && ratings.level() == Level.NOMINAL && names(ratings.categories()))
            return Optional.of(Texts.of(Weighting.class).say("undefined.names"));
        return this == RATIO && categories.length > 0 && categories[0] < 0
                ? Optional.of(Texts.of(Weighting.class).say("undefined.negative", categories[0])) : Optional.empty();
    }

    /** Categories that are names rather than numbers have no distances. */
    private static boolean names(Categories categories) {
        return categories.declared() && categories.labels().stream().noneMatch(label -> label.matches(".*\\d.*"));
    }

    @Override
    public double[][] matrix(double[] categories) {
        int q = categories.length;
        var distance = new double[q][q];
        double largest = 0;
        for (int i = 0; i < q; i++)
            for (int j = 0; j < i; j++) {
                distance[i][j] = distance[j][i] = distance(categories, i, j);
                largest = Math.max(largest, distance[i][j]);
            }
        for (var row : distance)
            for (int j = 0; j < q; j++)
                row[j] = 1 - (largest > 0 ? row[j] / largest : 0);
        return distance;
    }

    private double distance(double[] categories, int i, int j) {
        double c = categories[i];
        double k = categories[j];
        double min = categories[0];
        double max = categories[categories.length - 1];
        return switch (this) {
            case UNWEIGHTED -> 1;
            case LINEAR -> Math.abs(c - k);
            case QUADRATIC -> (c - k) * (c - k);
            case ORDINAL -> 0.5 * (Math.abs(i - j) + 1.0) * Math.abs(i - j);
            case RADICAL -> Math.sqrt(Math.abs(c - k));
            case RATIO -> Metric.Plain.RATIO.squared(c, k);
            case CIRCULAR -> new Metric.Circular(max - min + 1).squared(c, k);
            case BIPOLAR -> new Metric.Bipolar(min, max).squared(c, k);
        };
    }
}
