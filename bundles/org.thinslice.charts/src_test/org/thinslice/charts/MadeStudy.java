// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.observers.Order;
import org.thinslice.agreement.observers.Repeats;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** A study of 12 sessions of 4 slices and 6 observers, the last of whom drifts; the same on every run. */
final class MadeStudy {

    static final int SESSIONS = 12;
    static final int SLICES = 4;
    static final List<String> OBSERVERS = List.of("k1", "k2", "k3", "k4", "k5", "k6");
    private static final Settings QUICK = Settings.DEFAULT.withRounds(200);

    private MadeStudy() {
    }

    /** Ratings on a 9-point scale. */
    static Ratings ratings(Level level) throws Problem {
        var random = new Random(17);
        var table = Ratings.builder(level, Categories.range(1, 9));
        for (var s = 0; s < SESSIONS; s++) {
            var session = random.nextGaussian() * 1.3;
            for (var t = 0; t < SLICES; t++) {
                var slice = session + random.nextGaussian() * .7;
                var unit = "s%02d-%d".formatted(s + 1, t + 1);
                table.session(unit, "s%02d".formatted(s + 1));
                for (var k = 0; k < OBSERVERS.size(); k++) {
                    var drift = k == 5 ? (s * SLICES + t) / 16.0 : 0;
                    var value = 4.5 + slice + (k - 2.5) * .25 + drift + random.nextGaussian() * .9;
                    table.rating(unit, OBSERVERS.get(k), Math.max(1, Math.min(9, Math.rint(value))));
                }
            }
        }
        return table.build();
    }

    /** Everybody rated in the order of the sessions. */
    static Order order(Ratings ratings) {
        var places = new LinkedHashMap<String, Integer>();
        IntStream.range(0, ratings.units()).forEach(unit -> places.put(ratings.unit(unit), unit + 1));
        return Order.ofPositions(ratings, (slice, observer) -> OptionalDouble.of(places.get(slice)));
    }

    /** The observers rated slice after slice, one after the other. */
    static Order sequence(Ratings ratings) {
        var order = order(ratings);
        return Order.ofPositions(ratings, (slice, observer) -> OptionalDouble.of(order.position(place(ratings, slice, observer)).orElseThrow()
                * OBSERVERS.size() + OBSERVERS.indexOf(observer)));
    }

    private static int place(Ratings ratings, String slice, String observer) {
        for (var unit = 0; unit < ratings.units(); unit++)
            for (var i = ratings.from(unit); i < ratings.to(unit); i++)
                if (ratings.unit(unit).equals(slice) && ratings.rater(ratings.raterAt(i)).equals(observer))
                    return i;
        throw new IllegalArgumentException(slice + " " + observer);
    }

    static Coefficient alpha(Ratings ratings) throws Problem {
        return Coefficients.named(ratings, List.of("krippendorff_alpha/metric=interval")).get(0);
    }

    static Repeats repeats() {
        var random = new Random(4);
        var repeats = Repeats.builder(Level.INTERVAL, Categories.range(1, 9));
        for (var observer : OBSERVERS.subList(0, 4))
            for (var i = 0; i < 10; i++) {
                var first = 1 + random.nextInt(9);
                repeats.pair(observer, "r" + i, first, Math.max(1, Math.min(9, first + random.nextInt(3) - 1)));
            }
        return repeats.build();
    }

    private static SliceDisagreement disagreement(Ratings ratings) {
        var slices = IntStream.range(0, ratings.units()).mapToObj(unit -> {
            var values = IntStream.range(ratings.from(unit), ratings.to(unit)).mapToDouble(ratings::valueAt).toArray();
            var mean = Arrays.stream(values).average().orElseThrow();
            var sd = Math.sqrt(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1));
            return new SliceDisagreement.Ranked(ratings.unit(unit), ratings.session(unit).orElseThrow(), sd, MeanInterval.of(values, .95, ratings.ends()), values.length);
        }).sorted(Comparator.comparingDouble(SliceDisagreement.Ranked::disagreement).reversed()).toList();
        return new SliceDisagreement("Rapport", "SD of the observers’ ratings", slices);
    }

    private static Ratings names() throws Problem {
        var random = new Random(9);
        var table = Ratings.builder(Level.NOMINAL, Categories.named("gaze", "smile", "nod", "none"));
        for (var u = 0; u < 40; u++) {
            var truth = 1 + random.nextInt(4);
            for (var observer : OBSERVERS)
                table.rating("u" + u, observer, random.nextInt(10) < 7 ? truth : 1 + random.nextInt(4));
        }
        return table.build();
    }

    /** The figures made of it, by the names of their files. */
    static Map<String, Figure> figures() {
        try {
            var ratings = ratings(Level.INTERVAL);
            var palette = new Palette(OBSERVERS);
            var figures = new LinkedHashMap<String, Figure>();
            figures.put("differences", PairFigures.differences("Rapport", ratings, "k1", "k6", .95).orElseThrow());
            figures.put("confusions", PairFigures.confusions("Signal", names()));
            figures.put("confusions-pair", PairFigures.confusions("Rapport", ratings, "k1", "k2"));
            figures.put("drift", TimeFigures.drift("Rapport", ratings, order(ratings), .95, palette, Progress.NONE));
            figures.put("growth", TimeFigures.growth("Rapport", ratings, sequence(ratings), alpha(ratings), QUICK, 12, Progress.NONE));
            figures.put("disagreement", disagreement(ratings));
            figures.put("levels", DesignFigures.levels("Rapport", ratings, QUICK, Progress.NONE));
            figures.put("grid", DesignFigures.grid("Rapport", ratings, .8, QUICK, Progress.NONE));
            figures.put("repeats", DesignFigures.repeats("Rapport", repeats(), .95, palette));
            return figures;
        } catch (Problem impossible) {
            throw new IllegalStateException("the made study is complete", impossible);
        }
    }
}
