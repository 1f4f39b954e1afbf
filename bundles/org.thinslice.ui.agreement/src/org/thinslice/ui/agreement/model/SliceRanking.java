// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.observers.MeanRatings;
import org.thinslice.charts.Mark;
import org.thinslice.charts.MeanInterval;
import org.thinslice.base.Texts;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Slice;

/** Ranks the slices of an item by how much the observers differ on them. */
final class SliceRanking {

    private static final Texts TEXTS = Texts.of(SliceRanking.class);
    private static final Comparator<RankedSlice> MOST_FIRST = Comparator.comparing((RankedSlice slice) -> slice.ratings() < 2)
            .thenComparing(Comparator.comparingDouble(RankedSlice::disagreement).reversed());

    private SliceRanking() {
    }

    /** All slices with at least one rating, the one with the largest disagreement first; the ratings are those of the table. */
    static List<RankedSlice> of(RatingTable table, Ratings ratings) {
        var slices = new ArrayList<RankedSlice>();
        var means = new MeanRatings(.95, table.head().ends());
        for (var unit = 0; unit < ratings.units(); unit++) {
            var values = IntStream.range(ratings.from(unit), ratings.to(unit)).mapToDouble(ratings::valueAt).sorted().toArray();
            if (values.length > 0)
                slices.add(slice(table, table.slices().get(unit), values, means));
        }
        slices.sort(MOST_FIRST);
        for (var i = 0; i < slices.size() && slices.get(i).ratings() > 1; i++) {
            var tied = i > 0 && slices.get(i).disagreement() == slices.get(i - 1).disagreement();
            slices.set(i, slices.get(i).at(tied ? slices.get(i - 1).rank() : i + 1));
        }
        return List.copyOf(slices);
    }

    private static RankedSlice slice(RatingTable table, Slice slice, double[] values, MeanRatings means) {
        var nominal = table.head().level() == Level.NOMINAL;
        var mean = nominal ? new Mark.Missing(TEXTS.say("mean.nominal")) : MeanInterval.of(values, means);
        return new RankedSlice(0, slice, table.sessionOf(slice), values.length, mean,
                nominal ? differing(values) : deviation(values), values[0], values[values.length - 1]);
    }

    /** Sample standard deviation. */
    static double deviation(double... values) {
        if (values.length < 2)
            return 0;
        var mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
    }

    /** Share of pairs whose values differ. */
    static double differing(double... values) {
        var pairs = 0;
        var differ = 0;
        for (var a = 0; a < values.length; a++)
            for (var b = a + 1; b < values.length; b++, pairs++)
                differ += values[a] == values[b] ? 0 : 1;
        return pairs == 0 ? 0 : differ / (double) pairs;
    }
}
