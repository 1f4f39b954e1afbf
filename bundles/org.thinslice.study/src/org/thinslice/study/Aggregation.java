// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Arrays;

/** How the ratings of a slice become one number. */
public enum Aggregation {

    /** The mean over observers: the default, and in the presence of observers' biases the one with the smallest error. */
    MEAN {
        @Override
        public double of(double... values) {
            return Arrays.stream(values).average().orElseThrow();
        }
    },
    /** The median over observers. */
    MEDIAN {
        @Override
        public double of(double... values) {
            var sorted = values.clone();
            Arrays.sort(sorted);
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    };

    /** One number for at least one rating. */
    public abstract double of(double... values);
}
