// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;

/** What the ratings of single slices have in common. */
record PairShares(Ratings ratings) {

    /** The share of pairs of observers who gave the same rating; 0 for a slice with fewer than two ratings. */
    double share(int unit) {
        int count = ratings.count(unit);
        int same = 0;
        for (int a = ratings.from(unit); a < ratings.to(unit); a++)
            for (int b = ratings.from(unit); b < ratings.to(unit); b++)
                if (a != b && ratings.valueAt(a) == ratings.valueAt(b))
                    same++;
        return count < 2 ? 0 : same / (count * (count - 1.0));
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
