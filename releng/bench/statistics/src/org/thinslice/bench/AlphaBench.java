// SPDX-License-Identifier: EPL-2.0
package org.thinslice.bench;

import java.util.concurrent.TimeUnit;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
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
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Uncounted;
import org.thinslice.base.Stopped;

/** α of several tables: the library, the bare kernel and DKPro Statistics in the same run. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 700, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 700, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class AlphaBench {

    private static final int POINTS = 5;

    /** A complete table of five-point ratings. */
    abstract static class FivePoint {
        double[][] table;
        byte[] codes;
        Uncounted ratings;
        Ratings counted;

        void make(int units, int raters) throws Stopped {
            table = Made.fivePoint(units, raters, 1);
            codes = Made.codes(table);
            counted = Alpha.ratings(table);
            ratings = new Uncounted(counted);
            Alpha.same(Kernel.alpha(codes, raters, POINTS, true), Alpha.of(Alpha.ORDINAL, counted));
            Alpha.same(Kernel.alpha(codes, raters, POINTS, false), Alpha.of(Alpha.INTERVAL, counted));
            Alpha.same(Kernel.alpha(table, POINTS, true), Alpha.of(Alpha.ORDINAL, counted));
        }
    }

    /** 20 observers × 10,000 slices, also for DKPro, which wants whole numbers as Integer for its ordinal distance. */
    @State(Scope.Thread)
    public static class Small extends FivePoint {
        CodingAnnotationStudy study;

        @Setup
        public void make() throws Stopped {
            make(10_000, 20);
            study = new CodingAnnotationStudy(20);
            for (var row : table)
                study.addItemAsArray(java.util.Arrays.stream(row).mapToObj(x -> (Object) (int) x).toArray());
            Alpha.same(new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement(),
                    Alpha.of(Alpha.ORDINAL, counted));
        }
    }

    /** 100 observers × 100,000 slices: ten million ratings. */
    @State(Scope.Thread)
    public static class Large extends FivePoint {
        @Setup
        public void make() throws Stopped {
            make(100_000, 100);
        }
    }

    /** 1,000 observers × 10,000 slices of which each observer rated a tenth: a million ratings. */
    @State(Scope.Thread)
    public static class Sparse {
        byte[] codes;
        int[] start;
        Uncounted ratings;

        @Setup
        public void make() throws Stopped {
            double[][] table = Made.fivePoint(10_000, 1_000, .1);
            codes = Made.codes(table);
            start = Made.starts(table);
            var counted = Alpha.ratings(table);
            ratings = new Uncounted(counted);
            Alpha.same(Kernel.alpha(codes, start, POINTS, true), Alpha.of(Alpha.ORDINAL, counted));
        }
    }

    /** 100 observers × 100,000 slices on a continuous scale. */
    @State(Scope.Thread)
    public static class Continuous {
        double[] values;
        Ratings ratings;

        @Setup
        public void make() throws Stopped {
            double[][] table = Made.continuous(100_000, 100, 1);
            values = Made.flat(table);
            ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, table);
            Alpha.same(Kernel.alpha(values, 100), Alpha.of(Alpha.INTERVAL, ratings));
        }
    }

    @Benchmark
    public double smallKernelOrdinal(Small s) {
        return Kernel.alpha(s.codes, 20, POINTS, true);
    }

    @Benchmark
    public double smallKernelInterval(Small s) {
        return Kernel.alpha(s.codes, 20, POINTS, false);
    }

    @Benchmark
    public double smallKernelTable(Small s) {
        return Kernel.alpha(s.table, POINTS, true);
    }

    @Benchmark
    public double smallOrdinal(Small s) throws Stopped {
        return Alpha.of(Alpha.ORDINAL, s.ratings.ratings());
    }

    @Benchmark
    public double smallInterval(Small s) throws Stopped {
        return Alpha.of(Alpha.INTERVAL, s.ratings.ratings());
    }

    @Benchmark
    public double smallTable(Small s) throws Stopped {
        return Alpha.of(Alpha.ORDINAL, Alpha.ratings(s.table));
    }

    @Benchmark
    public double smallAgain(Small s) throws Stopped {
        return Alpha.of(Alpha.ORDINAL, s.counted);
    }

    @Benchmark
    public double smallDkproOrdinal(Small s) {
        return new KrippendorffAlphaAgreement(s.study, new OrdinalDistanceFunction()).calculateAgreement();
    }

    @Benchmark
    public double smallDkproInterval(Small s) {
        return new KrippendorffAlphaAgreement(s.study, new IntervalDistanceFunction()).calculateAgreement();
    }

    @Benchmark
    public double largeKernelOrdinal(Large s) {
        return Kernel.alpha(s.codes, 100, POINTS, true);
    }

    @Benchmark
    public double largeKernelInterval(Large s) {
        return Kernel.alpha(s.codes, 100, POINTS, false);
    }

    @Benchmark
    public double largeKernelTable(Large s) {
        return Kernel.alpha(s.table, POINTS, true);
    }

    @Benchmark
    public double largeOrdinal(Large s) throws Stopped {
        return Alpha.of(Alpha.ORDINAL, s.ratings.ratings());
    }

    @Benchmark
    public double largeInterval(Large s) throws Stopped {
        return Alpha.of(Alpha.INTERVAL, s.ratings.ratings());
    }

    @Benchmark
    public double largeTable(Large s) throws Stopped {
        return Alpha.of(Alpha.ORDINAL, Alpha.ratings(s.table));
    }

    @Benchmark
    public double sparseKernelOrdinal(Sparse s) {
        return Kernel.alpha(s.codes, s.start, POINTS, true);
    }

    @Benchmark
    public double sparseOrdinal(Sparse s) throws Stopped {
        return Alpha.of(Alpha.ORDINAL, s.ratings.ratings());
    }

    @Benchmark
    public double continuousKernelInterval(Continuous s) {
        return Kernel.alpha(s.values, 100);
    }

    @Benchmark
    public double continuousInterval(Continuous s) throws Stopped {
        return Alpha.of(Alpha.INTERVAL, s.ratings);
    }
}
