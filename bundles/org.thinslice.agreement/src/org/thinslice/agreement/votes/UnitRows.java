// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Texts;

/** Makes the unit scores of a table, with what every rule shows beside its score. */
final class UnitRows {

    private final Ratings ratings;
    private final boolean numbers;

    UnitRows(Ratings ratings) {
        this.ratings = ratings;
        numbers = AggregationRule.MEAN.suits(ratings);
    }

    /** Every unit without a score. */
    List<UnitScore> without(String why) {
        var units = new ArrayList<UnitScore>();
        for (int u = 0; u < ratings.units(); u++)
            units.add(row(u, new Score.None(why), OptionalDouble.empty()));
        return units;
    }

    /** A unit nobody rated. */
    UnitScore unrated(int unit) {
        return row(unit, new Score.None(Texts.of(UnitRows.class).say("none.unrated")), OptionalDouble.empty());
    }

    UnitScore row(int unit, Score score, OptionalDouble support) {
        int n = ratings.count(unit);
        if (!numbers || n == 0)
            return new UnitScore(ratings.unit(unit), score, n, OptionalDouble.empty(), OptionalDouble.empty(), support);
        double mean = mean(unit);
        return new UnitScore(ratings.unit(unit), score, n, OptionalDouble.of(mean), spread(unit, mean), support);
    }

    /** Mean of a rated unit; what rounding took from the sum is given back, so that large numbers keep their digits. */
    double mean(int unit) {
        int n = ratings.count(unit);
        double sum = 0;
        for (int i = ratings.from(unit); i < ratings.to(unit); i++)
            sum += ratings.valueAt(i);
        double mean = sum / n;
        double left = 0;
        for (int i = ratings.from(unit); i < ratings.to(unit); i++)
            left += ratings.valueAt(i) - mean;
        return mean + left / n;
    }

    private OptionalDouble spread(int unit, double mean) {
        double squares = 0;
        for (int i = ratings.from(unit); i < ratings.to(unit); i++)
            squares += (ratings.valueAt(i) - mean) * (ratings.valueAt(i) - mean);
        return ratings.count(unit) < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (ratings.count(unit) - 1)));
    }
}
