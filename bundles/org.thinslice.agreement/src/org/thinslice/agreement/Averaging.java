// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What scores average over, from the ratings there are: a slice's score is the mean of its ratings, a session's score the
 * mean of its slices' scores. Each number is a mean over scores of a sum of squared shares, so that its inverse is an
 * effective number: of slices, of observers (k̂ where scores are slices'), of ratings.
 *
 * @param slices  Σ over slices of (share of the slice)²; 1 for slices and for one rating
 * @param raters  Σ over observers of (share of the observer)²
 * @param ratings Σ over ratings of (share of the rating)²
 * @param apart   Q: {@code raters} less the mean over pairs of scores of Σ over observers of the product of their shares
 */
record Averaging(double slices, double raters, double ratings, double apart) {

    /** One rating of one slice; observers' strictness does not set apart what one observer rated. */
    static final Averaging ONE = new Averaging(1, 1, 1, 0);

    /** The scores of slices, or of sessions. */
    static Averaging of(Selection rated, boolean sessions) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (int u : rated.units())
            scores.computeIfAbsent(sessions ? rated.ratings().session(u).orElseThrow() : Integer.toString(u), name -> new Score())
                    .add(rated.ratings(), u);
        var observers = new double[rated.ratings().raters()];
        double n = scores.size();
        double slices = 0;
        double raters = 0;
        double ratings = 0;
        for (var score : scores.values()) {
            double share = 1.0 / score.slices;
            slices += share / n;
            ratings += score.squares * share * share / n;
            for (var one : score.shares.entrySet()) {
                double own = one.getValue() * share;
                raters += own * own / n;
                observers[one.getKey()] += own;
            }
        }
        double shared = WeightedCounts.product(observers, observers) - n * raters;
        double apart = raters - shared / n / (n - 1);
        return new Averaging(slices, raters, ratings, Math.abs(apart) < 1e-12 ? 0 : apart);
    }

    /** Sums over the slices of a score, before they are divided by the number of slices. */
    private static final class Score {

        private final Map<Integer, Double> shares = new HashMap<>();
        private double squares;
        private int slices;

        void add(Ratings ratings, int unit) {
            slices++;
            double share = 1.0 / ratings.count(unit);
            squares += share;
            for (int i = ratings.from(unit); i < ratings.to(unit); i++)
                shares.merge(ratings.raterAt(i), share, Double::sum);
        }
    }
}
