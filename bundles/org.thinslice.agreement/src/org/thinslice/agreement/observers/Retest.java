// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.thinslice.agreement.CohenKappa;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Proportion;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Weighting;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;

/**
 * What pairs of ratings say about the reliability within observers.
 *
 * @param strata the pairs of each observer
 * @param pairs  the same, all together
 */
record Retest(List<List<Repeats.Pair>> strata, List<Repeats.Pair> pairs, Repeats repeats, double confidence) {

    Reliability icc() {
        if (repeats.level() == Level.NOMINAL)
            return Severity.undefined("severity.nominal");
        int between = strata.stream().mapToInt(own -> Math.max(0, own.size() - 1)).sum();
        if (between == 0)
            return Severity.undefined(pairs.isEmpty() ? "repeats.none" : "repeats.one");
        double slices = strata.stream().mapToDouble(Retest::betweenSlices).sum() / between;
        double occasions = withinSlices();
        if (slices + occasions == 0)
            return Severity.undefined("repeats.flat");
        double value = (slices - occasions) / (slices + occasions);
        if (occasions == 0 || slices == 0)
            return new Reliability.Estimate(value, new NoInterval(Severity.TEXTS.say(occasions == 0 ? "repeats.same" : "repeats.noslices")));
        double f = slices / occasions;
        double tail = (1 + confidence) / 2;
        double low = f / Quantile.f(tail, between, pairs.size());
        double high = f * Quantile.f(tail, pairs.size(), between);
        return new Reliability.Estimate(value, new Interval((low - 1) / (low + 1), (high - 1) / (high + 1), confidence, "F"));
    }

    /** Sum of squares of slices: twice the squared deviations of the pairs' means from the observer's. */
    private static double betweenSlices(List<Repeats.Pair> own) {
        if (own.isEmpty())
            return 0;
        double[] middle = own.stream().mapToDouble(pair -> pair.first() + (pair.again() - pair.first()) / 2).toArray();
        double mean = Spread.mean(middle);
        double sum = 0;
        for (double x : middle)
            sum += 2 * (x - mean) * (x - mean);
        return sum;
    }

    /** Mean square within slices: Σ d² / 2n, n degrees of freedom. */
    private double withinSlices() {
        return pairs.stream().mapToDouble(pair -> (pair.again() - pair.first()) * (pair.again() - pair.first())).sum() / 2 / pairs.size();
    }

    Reliability kappa() {
        if (pairs.isEmpty())
            return Severity.undefined("repeats.none");
        double weighted = 0;
        double squares = 0;
        int used = 0;
        String why = "";
        for (var own : strata) {
            var result = kappa(own);
            if (result.number().isEmpty()) {
                why = result.why();
                continue;
            }
            used += own.size();
            weighted += own.size() * result.number().getAsDouble();
            squares += Math.pow(own.size() * result.details().getOrDefault("se", 0.0), 2);
        }
        if (used == 0)
            return new Reliability.NotDefined(why);
        double value = weighted / used;
        double half = Quantile.normal((1 + confidence) / 2) * Math.sqrt(squares) / used;
        return new Reliability.Estimate(value, used > 1 && half > 0 ? new Interval(value - half, value + half, confidence, "normal")
                : new NoInterval(Severity.TEXTS.say(used > 1 ? "repeats.nospread" : "repeats.one")));
    }

    private Result kappa(List<Repeats.Pair> own) {
        var rows = own.stream().map(pair -> new double[] { pair.first(), pair.again() }).toArray(double[][]::new);
        var weighting = repeats.level() == Level.NOMINAL ? Weighting.UNWEIGHTED : Weighting.QUADRATIC;
        return new CohenKappa(weighting).of(Ratings.wide(repeats.level(), repeats.categories(), rows),
                Settings.DEFAULT.withRounds(0).withConfidence(confidence), Progress.NONE);
    }

    Reliability same() {
        if (pairs.isEmpty())
            return Severity.undefined("repeats.none");
        double share = (double) pairs.stream().filter(pair -> pair.first() == pair.again()).count() / pairs.size();
        return new Reliability.Estimate(share, Proportion.wilson(share, pairs.size(), confidence));
    }

    Reliability difference() {
        return mean(pair -> Math.abs(pair.again() - pair.first()));
    }

    Reliability change() {
        return mean(pair -> pair.again() - pair.first());
    }

    private Reliability mean(ToDoubleFunction<Repeats.Pair> number) {
        if (repeats.level() == Level.NOMINAL)
            return Severity.undefined("severity.nominal");
        return pairs.isEmpty() ? Severity.undefined("repeats.none") : MeanRating.of(pairs.stream().mapToDouble(number).toArray(), confidence);
    }

    Reliability measurement() {
        if (repeats.level() == Level.NOMINAL)
            return Severity.undefined("severity.nominal");
        if (pairs.isEmpty())
            return Severity.undefined("repeats.none");
        double variance = withinSlices();
        int n = pairs.size();
        if (variance == 0)
            return new Reliability.Estimate(0, new NoInterval(Severity.TEXTS.say("repeats.same")));
        return new Reliability.Estimate(Math.sqrt(variance), new Interval(Math.sqrt(n * variance / Quantile.chiSquared((1 + confidence) / 2, n)),
                Math.sqrt(n * variance / Quantile.chiSquared((1 - confidence) / 2, n)), confidence, "χ²"));
    }
}
