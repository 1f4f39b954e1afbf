// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** The rules that compute with numbers: mean, observer-centred mean, median. */
final class Numbers {

    private final Ratings ratings;
    private final AggregationRule rule;
    private final int[] windowOf;
    /** By window and rater: the mean of all ratings in the window minus the mean of the rater's; empty for other rules. */
    private final double[][] shift;

    Numbers(Ratings ratings, Window window, AggregationRule rule) {
        this.ratings = ratings;
        this.rule = rule;
        windowOf = window.of(ratings);
        shift = rule == AggregationRule.CENTRED_MEAN ? shifts() : new double[0][];
    }

    private double[][] shifts() {
        int windows = Arrays.stream(windowOf).max().orElse(-1) + 1;
        double centre = ratings.observations() == 0 ? 0 : ratings.valueAt(0);
        var sum = new double[windows][ratings.raters()];
        var count = new int[windows][ratings.raters()];
        for (int u = 0; u < ratings.units(); u++)
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                sum[windowOf[u]][ratings.raterAt(i)] += ratings.valueAt(i) - centre;
                count[windowOf[u]][ratings.raterAt(i)]++;
            }
        for (int w = 0; w < windows; w++) {
            double all = Arrays.stream(sum[w]).sum() / Math.max(1, Arrays.stream(count[w]).sum());
            for (int r = 0; r < sum[w].length; r++)
                sum[w][r] = count[w][r] == 0 ? 0 : all - sum[w][r] / count[w][r];
        }
        return sum;
    }

    List<UnitScore> scores(UnitRows rows, Progress progress) throws Stopped {
        var scores = new ArrayList<UnitScore>();
        for (int u = 0; u < ratings.units(); u++) {
            progress.step(u, ratings.units());
            scores.add(ratings.count(u) == 0 ? rows.unrated(u) : rows.row(u, new Score.Value(of(u, rows)), OptionalDouble.empty()));
        }
        return scores;
    }

    private double of(int unit, UnitRows rows) {
        return switch (rule) {
            case CENTRED_MEAN -> rows.mean(unit) + shift(unit);
            case MEDIAN -> median(unit);
            default -> rows.mean(unit);
        };
    }

    private double shift(int unit) {
        double sum = 0;
        for (int i = ratings.from(unit); i < ratings.to(unit); i++)
            sum += shift[windowOf[unit]][ratings.raterAt(i)];
        return sum / ratings.count(unit);
    }

    private double median(int unit) {
        var values = new double[ratings.count(unit)];
        for (int i = 0; i < values.length; i++)
            values[i] = ratings.valueAt(ratings.from(unit) + i);
        Arrays.sort(values);
        double low = values[(values.length - 1) / 2];
        return low + (values[values.length / 2] - low) / 2;
    }
}
