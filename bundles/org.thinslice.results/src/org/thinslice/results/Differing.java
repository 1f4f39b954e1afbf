// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;

/** How much observers differ on one slice. */
public final class Differing {

    private Differing() {
    }

    /**
     * The standard deviation of a unit's ratings (n − 1); for names the share of pairs of raters who chose different ones. 0 below
     * two ratings.
     */
    public static double on(Ratings ratings, int unit) {
        int n = ratings.count(unit);
        if (n < 2)
            return 0;
        return ratings.level() == Level.NOMINAL ? pairs(ratings, unit) / (n * (n - 1) / 2.0) : Math.sqrt(squares(ratings, unit) / (n - 1));
    }

    private static double squares(Ratings ratings, int unit) {
        double sum = 0;
        for (int i = ratings.from(unit); i < ratings.to(unit); i++)
            sum += ratings.valueAt(i);
        double mean = sum / ratings.count(unit);
        double squares = 0;
        for (int i = ratings.from(unit); i < ratings.to(unit); i++)
            squares += (ratings.valueAt(i) - mean) * (ratings.valueAt(i) - mean);
        return squares;
    }

    private static int pairs(Ratings ratings, int unit) {
        int differ = 0;
        for (int a = ratings.from(unit); a < ratings.to(unit); a++)
            for (int b = a + 1; b < ratings.to(unit); b++)
                differ += ratings.valueAt(a) == ratings.valueAt(b) ? 0 : 1;
        return differ;
    }
}
