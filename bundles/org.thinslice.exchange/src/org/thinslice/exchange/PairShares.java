// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;

/** For each slice the share of pairs of observers who gave the same rating. */
record PairShares(Ratings ratings) {

    /** The share; 0 for a slice with fewer than two ratings. */
    double share(int unit) {
        int count = ratings.count(unit);
        int same = 0;
        for (int a = ratings.from(unit); a < ratings.to(unit); a++)
            for (int b = ratings.from(unit); b < ratings.to(unit); b++)
                if (a != b && ratings.valueAt(a) == ratings.valueAt(b))
                    same++;
        return count < 2 ? 0 : same / (count * (count - 1.0));
    }

    /** The mean over the slices with at least two ratings. */
    double mean() {
        return IntStream.range(0, ratings.units()).filter(unit -> ratings.count(unit) > 1).mapToDouble(this::share).average().orElse(0);
    }
}
