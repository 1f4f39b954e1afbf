// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Majority votes, plain or with a vote weighted by how often its observer gives that category. */
final class Votes {

    /** Sums of weights that differ by less than this part of the larger are a tie: the weights are fractions of counts. */
    static final double CLOSE = 1e-12;

    private final Ratings ratings;
    private final AggregationRule rule;
    private final int[] windowOf;
    private final double[] categories;
    private final int[][] given;
    private final int[] pooled;
    private final int[] ofRater;
    private final int[] ofWindow;

    Votes(Ratings ratings, Window window, AggregationRule rule) {
        this.ratings = ratings;
        this.rule = rule;
        windowOf = window.of(ratings);
        categories = categories(ratings);
        int windows = Arrays.stream(windowOf).max().orElse(-1) + 1;
        given = new int[windows * ratings.raters()][];
        pooled = new int[windows * categories.length];
        ofRater = new int[windows * ratings.raters()];
        ofWindow = new int[windows];
        for (int u = 0; u < ratings.units(); u++)
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                count(windowOf[u], ratings.raterAt(i), place(i));
    }

    /** The declared categories and any other that was used, ascending. */
    static double[] categories(Ratings ratings) {
        var used = IntStream.range(0, ratings.observations()).mapToDouble(ratings::valueAt);
        return DoubleStream.concat(used, ratings.categories().values().stream().mapToDouble(each -> each)).sorted().distinct().toArray();
    }

    private int place(int rating) {
        return Arrays.binarySearch(categories, ratings.valueAt(rating));
    }

    private void count(int window, int rater, int category) {
        int at = window * ratings.raters() + rater;
        if (given[at] == null)
            given[at] = new int[categories.length];
        given[at][category]++;
        ofRater[at]++;
        pooled[window * categories.length + category]++;
        ofWindow[window]++;
    }

    List<UnitScore> scores(UnitRows rows, Progress progress) throws Stopped {
        var scores = new ArrayList<UnitScore>();
        for (int u = 0; u < ratings.units(); u++) {
            progress.step(u, ratings.units());
            scores.add(ratings.count(u) == 0 ? rows.unrated(u) : winner(u, rows));
        }
        return scores;
    }

    private UnitScore winner(int unit, UnitRows rows) {
        var votes = new double[categories.length];
        for (int i = ratings.from(unit); i < ratings.to(unit); i++)
            votes[place(i)] += weight(windowOf[unit], ratings.raterAt(i), place(i));
        double most = Arrays.stream(votes).max().orElseThrow();
        return rows.row(unit, first(categories, votes, CLOSE * most), OptionalDouble.of(most / Arrays.stream(votes).sum()));
    }

    /** The category with the most votes, or all that come as close to it as {@code close}. */
    static Score first(double[] categories, double[] votes, double close) {
        double most = Arrays.stream(votes).max().orElseThrow();
        var first = IntStream.range(0, votes.length).filter(k -> votes[k] >= most - close).mapToObj(k -> categories[k]).toList();
        return first.size() == 1 ? new Score.Value(first.get(0)) : new Score.Tie(first);
    }

    /** w_i(k); the observer has given k in this window at least once. */
    private double weight(int window, int rater, int category) {
        int at = window * ratings.raters() + rater;
        double own = (double) given[at][category] / ofRater[at];
        double all = (double) pooled[window * categories.length + category] / ofWindow[window];
        return switch (rule) {
            case INVERSE -> 1 / own;
            case DIFFERENCE -> 1 + all - own;
            case COMPLEMENT -> 1 + 1.0 / categories.length - own;
            case RATIO -> all / own;
            default -> 1;
        };
    }
}
