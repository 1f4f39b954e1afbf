// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;

/** What the ratings of single slices have in common. */
record PairShares(Ratings ratings) {

    /** The share of pairs of observers who gave the same rating; 0 for a slice with fewer than two ratings. */
    double share(int unit) {
        double[] values = IntStream.range(ratings.from(unit), ratings.to(unit)).mapToDouble(ratings::valueAt).sorted().toArray();
        int same = 0;
        for (int from = 0, to; from < values.length; from = to) {
            to = from + 1;
            while (to < values.length && values[to] == values[from])
                to++;
            same += (to - from) * (to - from - 1);
        }
        return values.length < 2 ? 0 : same / (values.length * (values.length - 1.0));
    }

    /** How often a slice was given a value. */
    int count(int unit, double value) {
        int count = 0;
        for (int at = ratings.from(unit); at < ratings.to(unit); at++)
            count += ratings.valueAt(at) == value ? 1 : 0;
        return count;
    }

    /** Mean of a slice's ratings; 0 for none. */
    double average(int unit) {
        return IntStream.range(ratings.from(unit), ratings.to(unit)).mapToDouble(ratings::valueAt).average().orElse(0);
    }
}
