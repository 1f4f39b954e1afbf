// SPDX-License-Identifier: EPL-2.0
package org.thinslice.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.RemlIcc;
import org.thinslice.agreement.Resample;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Work a user waits for, timed as a whole. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class LongWorkBench {

    private static final Settings BOOTSTRAP = Settings.DEFAULT.withRounds(10_000);

    /** 20 observers × 10,000 slices. */
    @State(Scope.Thread)
    public static class Small {
        final Ratings fivePoint = Alpha.ratings(Made.fivePoint(10_000, 20, 1));
        final Ratings continuous = Ratings.wide(Level.INTERVAL, Categories.NONE, Made.continuous(10_000, 20, 1));
        final Ratings study = Alpha.ratings(Made.fivePoint(200, 10, 1));
    }

    @Benchmark
    public Result bootstrap(Small s) throws Stopped {
        return Alpha.ORDINAL.of(s.fivePoint, BOOTSTRAP, Progress.NONE);
    }

    @Benchmark
    public Result bootstrapContinuous(Small s) throws Stopped {
        return Alpha.INTERVAL.of(s.continuous, BOOTSTRAP, Progress.NONE);
    }

    /** Units and observers, 10 × 200, as a lab would ask for it. */
    @Benchmark
    public Result bootstrapObservers(Small s) throws Stopped {
        return Alpha.ORDINAL.of(s.study, Settings.DEFAULT.withResample(Resample.UNITS_AND_RATERS), Progress.NONE);
    }

    @Benchmark
    public Result bootstrapKrippendorff(Small s) throws Stopped {
        var settings = BOOTSTRAP.withMethod(org.thinslice.agreement.IntervalMethod.KRIPPENDORFF);
        return new KrippendorffAlpha(org.thinslice.agreement.Metric.Plain.ORDINAL).of(s.fivePoint, settings, Progress.NONE);
    }

    /** A million ratings, 1,000 observers × 10,000 slices. */
    @State(Scope.Thread)
    public static class Crossed {
        final Ratings ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, Made.continuous(10_000, 1_000, .1));
    }

    @Benchmark
    public Result reml(Crossed s) throws Stopped {
        return new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE).of(s.ratings, Settings.DEFAULT.withRounds(0), Progress.NONE);
    }

    /** Ten million long rows, observer after observer. */
    @State(Scope.Thread)
    public static class Rows {
        double[][] table;
        String[] units;
        String[] raters;

        @Setup
        public void make() {
            table = Made.fivePoint(100_000, 100, 1);
            units = IntStream.range(0, 100_000).mapToObj(u -> "slice " + u).toArray(String[]::new);
            raters = IntStream.range(0, 100).mapToObj(r -> "observer " + r).toArray(String[]::new);
        }
    }

    @Benchmark
    public Ratings build(Rows s) throws Problem {
        var builder = Ratings.builder(Level.ORDINAL, Alpha.FIVE);
        for (int r = 0; r < s.raters.length; r++)
            for (int u = 0; u < s.units.length; u++)
                builder.rating(s.units[u], s.raters[r], s.table[u][r]);
        return builder.build();
    }
}
