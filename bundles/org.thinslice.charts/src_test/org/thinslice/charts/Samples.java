// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

import org.thinslice.charts.AgreementByItem.Row;
import org.thinslice.charts.ObserverPairs.Pair;
import org.thinslice.agreement.Ends;
import org.thinslice.charts.SessionProfile.ObserverLine;
import org.thinslice.charts.SessionProfile.SliceColumn;

/** Figures as a small study would have them; made up, the same on every run. */
final class Samples {

    private static final List<String> OBSERVERS = List.of("k1", "k2", "k3", "k4", "k5", "k6");

    private Samples() {
    }

    static Palette palette() {
        return new Palette(OBSERVERS);
    }

    static List<Row> rows(String item, double shift) {
        return List.of(
                new Row(item, "Percent agreement", new Mark.Estimate(.31 + shift, .24 + shift, .39 + shift), Benchmark.NONE),
                new Row(item, "Krippendorff’s α (ordinal)", new Mark.Estimate(.71 + shift, .62 + shift, .79 + shift), Benchmark.KRIPPENDORFF),
                new Row(item, "Fleiss’ κ", new Mark.Estimate(.18 + shift, .11 + shift, .26 + shift), Benchmark.LANDIS_KOCH),
                new Row(item, "Weighted κ (quadratic)", new Mark.Missing("More than two observers; use Fleiss’ κ or α."), Benchmark.LANDIS_KOCH),
                new Row(item, "ICC(A,1)", new Mark.Estimate(.68 + shift, .55 + shift, .78 + shift), Benchmark.KOO_LI),
                new Row(item, "ICC(A,k)", new Mark.Estimate(.93 + shift / 3, .88 + shift / 3, .955 + shift / 3), Benchmark.KOO_LI),
                new Row(item, "ICC(C,1)", new Mark.Point(.74 + shift, "Too few resamples gave a value."), Benchmark.KOO_LI));
    }

    static AgreementByItem oneItem() {
        return new AgreementByItem(rows("Rapport", 0), .95);
    }

    static AgreementByItem threeItems() {
        var rows = new ArrayList<Row>();
        rows.addAll(rows("Mutual attentiveness", 0));
        rows.addAll(rows("Positivity", -.12));
        rows.addAll(rows("Coordination", -.25));
        return new AgreementByItem(rows, .95);
    }

    static AgreementByItem oneCoefficient() {
        var rows = new ArrayList<Row>();
        for (var item : List.of("Mutual attentiveness", "Positivity", "Coordination", "Rapport"))
            rows.add(rows(item, -.05 * rows.size()).get(1));
        return new AgreementByItem(rows, .95);
    }

    static ObserverPairs pairs() {
        return pairs(OBSERVERS);
    }

    static ObserverPairs pairs(List<String> observers) {
        var random = new Random(7);
        var pairs = new ArrayList<Pair>();
        for (var a = 0; a < observers.size(); a++)
            for (var b = a + 1; b < observers.size(); b++) {
                var value = Math.min(.97, .45 + .45 * random.nextDouble());
                var mark = a == 0 && b == 2 ? new Mark.Missing("They rated no slice in common.")
                        : new Mark.Point(value, "Pairs have no interval here.");
                pairs.add(new Pair(observers.get(a), observers.get(b), mark, a == 0 && b == 2 ? 0 : 48));
            }
        return new ObserverPairs("Rapport", "Weighted κ (quadratic)", observers, pairs, new Palette(observers));
    }

    static SliceRatings slice() {
        var given = List.of(new SliceRatings.Given("k1", 7), new SliceRatings.Given("k2", 7), new SliceRatings.Given("k3", 4),
                new SliceRatings.Given("k4", 8), new SliceRatings.Given("k5", 7), new SliceRatings.Given("k6", 6));
        return new SliceRatings("Rapport", "x7k2", Scale.of(1, 9), given,
                MeanInterval.of(given.stream().mapToDouble(SliceRatings.Given::value).toArray(), .95, Ends.OPEN), palette());
    }

    static ObserverSeverity severity() {
        var random = new Random(5);
        var rows = OBSERVERS.stream().map(observer -> {
            var deviation = random.nextGaussian() * .6;
            return new ObserverSeverity.Severity(observer, new Mark.Estimate(deviation, deviation - .25, deviation + .25),
                    1.2 + random.nextDouble(), 48, new Mark.Estimate(.1 - deviation / 4, -.3 - deviation / 4, .5 - deviation / 4), OptionalInt.empty());
        }).toList();
        return new ObserverSeverity("Rapport", rows, palette());
    }

    static ObserversNeeded needed() {
        var curve = new ArrayList<Mark>();
        for (var k = 1; k <= 12; k++)
            curve.add(new Mark.Estimate(spearmanBrown(.32, k), spearmanBrown(.2, k), spearmanBrown(.46, k)));
        return new ObserversNeeded("Rapport", curve, 6, .8);
    }

    private static double spearmanBrown(double single, int k) {
        return k * single / (1 + (k - 1) * single);
    }

    static ScaleUse use() {
        var random = new Random(11);
        var points = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
        return new ScaleUse("Rapport", points, OBSERVERS.stream().map(observer -> {
            var middle = 4 + random.nextGaussian() * 1.2;
            return new ScaleUse.Use(observer, points.stream().map(point -> (int) Math.round(
                    14 * Math.exp(-Math.pow(Integer.parseInt(point) - 1 - middle, 2) / 6) + random.nextInt(3))).toList());
        }).toList(), true);
    }

    static SessionProfile profile(int slices) {
        var random = new Random(3);
        var lines = new ArrayList<ObserverLine>();
        for (var observer : OBSERVERS) {
            var ratings = new ArrayList<OptionalDouble>();
            var bias = random.nextGaussian() * .8;
            for (var i = 0; i < slices; i++)
                ratings.add(random.nextInt(14) == 0 ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.max(1, Math.min(9, Math.rint(6 + bias + 1.8 * Math.sin(i * .9) + random.nextGaussian() * .7)))));
            lines.add(new ObserverLine(observer, ratings));
        }
        var columns = new ArrayList<SliceColumn>();
        for (var i = 0; i < slices; i++) {
            var at = i;
            var mean = lines.stream().flatMapToDouble(line -> line.ratings().get(at).stream()).average().orElseThrow();
            columns.add(new SliceColumn("s" + i, "%d:%02d".formatted(i / 2, i % 2 * 30), new Mark.Estimate(mean, mean - .7, mean + .7)));
        }
        return new SessionProfile("Rapport", "s03", Scale.of(1, 9), columns, lines, palette());
    }
}
