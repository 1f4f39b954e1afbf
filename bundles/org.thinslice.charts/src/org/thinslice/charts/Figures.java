// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.PairTable;
import org.thinslice.agreement.Projection;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.observers.Order;
import org.thinslice.base.Texts;

/** Makes figures from results and ratings. */
public final class Figures {

    private static final Texts TEXTS = Texts.of(Figures.class);

    private Figures() {
    }

    /**
     * Coefficients by item.
     *
     * @param tables     the results of each item, by the item's label, in order
     * @param confidence of the intervals
     */
    public static AgreementByItem agreement(Map<String, AgreementTable> tables, double confidence) {
        var rows = new ArrayList<AgreementByItem.Row>();
        tables.forEach((item, table) -> table.results().forEach(result -> rows.add(new AgreementByItem.Row(item,
                result.label(), Mark.of(result.reliability()), Benchmark.of(result.coefficient())))));
        return new AgreementByItem(rows, confidence);
    }

    /** Each two observers of an item. */
    public static ObserverPairs pairs(String item, PairTable table, Palette palette) {
        var pairs = new ArrayList<ObserverPairs.Pair>();
        for (var a = 0; a < table.size(); a++)
            for (var b = a + 1; b < table.size(); b++)
                pairs.add(new ObserverPairs.Pair(table.raters().get(a), table.raters().get(b), Mark.of(table.cell(a, b)),
                        table.common(a, b)));
        return new ObserverPairs(item, table.measure().label(), table.raters(), pairs, palette);
    }

    /**
     * The ratings of some slices, usually those of one session in order of time.
     *
     * @param slices codes of the slices; they must be units of the ratings
     * @param label  what stands below a slice
     */
    public static SessionProfile profile(String item, String session, Ratings ratings, List<String> slices,
            Function<String, String> label, Palette palette) {
        var unit = units(ratings);
        var columns = slices.stream().map(slice -> new SessionProfile.SliceColumn(slice, label.apply(slice),
                mean(ratings, unit.applyAsInt(slice)))).toList();
        var lines = new ArrayList<SessionProfile.ObserverLine>();
        for (var rater = 0; rater < ratings.raters(); rater++) {
            var who = rater;
            var given = slices.stream().map(slice -> ratings.value(unit.applyAsInt(slice), who)).toList();
            if (given.stream().anyMatch(OptionalDouble::isPresent))
                lines.add(new SessionProfile.ObserverLine(ratings.rater(rater), given));
        }
        return new SessionProfile(item, session, Scale.of(ratings), columns, lines, palette);
    }

    /** What every observer said of one slice. */
    public static SliceRatings slice(String item, String slice, Ratings ratings, Palette palette) {
        var unit = units(ratings).applyAsInt(slice);
        var given = IntStream.range(ratings.from(unit), ratings.to(unit))
                .mapToObj(i -> new SliceRatings.Given(ratings.rater(ratings.raterAt(i)), ratings.valueAt(i))).toList();
        return new SliceRatings(item, slice, Scale.of(ratings), given, mean(ratings, unit), palette);
    }

    /** How high or low each observer rates compared with the others, and how that changed over the order of rating. */
    public static ObserverSeverity severity(String item, Ratings ratings, Order order, Palette palette) {
        return new ObserverSeverity(item, new Severities(ratings, order).all(), palette);
    }

    /** How reliable the mean of more or fewer observers would be; {@code there} is how many there are. */
    public static ObserversNeeded needed(String item, List<Projection> curve, int there, double wanted) {
        return new ObserversNeeded(item, curve.stream().map(step -> Mark.of(step.reliability())).toList(), there, wanted);
    }

    /** How often each observer uses each point of a declared scale. */
    public static ScaleUse use(String item, Ratings ratings) {
        var points = ratings.categories();
        var counts = new int[ratings.raters()][points.size()];
        for (var i = 0; i < ratings.observations(); i++) {
            var point = points.values().indexOf(ratings.valueAt(i));
            if (point >= 0)
                counts[ratings.raterAt(i)][point]++;
        }
        var uses = IntStream.range(0, ratings.raters()).mapToObj(rater -> new ScaleUse.Use(ratings.rater(rater),
                Arrays.stream(counts[rater]).boxed().toList())).toList();
        return new ScaleUse(item, points.labels(), uses, ratings.level() != Level.NOMINAL);
    }

    private static ToIntFunction<String> units(Ratings ratings) {
        var places = new HashMap<String, Integer>();
        for (var unit = 0; unit < ratings.units(); unit++)
            places.put(ratings.unit(unit), unit);
        return slice -> {
            var place = places.get(slice);
            if (place == null)
                throw new IllegalArgumentException("no slice " + slice + " in the ratings");
            return place;
        };
    }

    private static Mark mean(Ratings ratings, int unit) {
        if (ratings.level() == Level.NOMINAL)
            return new Mark.Missing(TEXTS.say("mean.nominal"));
        var values = IntStream.range(ratings.from(unit), ratings.to(unit)).mapToDouble(ratings::valueAt).toArray();
        return MeanInterval.of(values, .95, ratings.ends());
    }
}
