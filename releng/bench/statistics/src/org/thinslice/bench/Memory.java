// SPDX-License-Identifier: EPL-2.0
package org.thinslice.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.IntStream;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Problem;
import org.thinslice.base.Stopped;

/** How much memory is taken from the start of a table to its α, in all and per rating. */
final class Memory {

    private Memory() {
    }

    static void print(PrintStream out) throws Stopped {
        out.println("| job | memory taken | for each rating |\n|---|---|---|");
        for (int raters : new int[] { 1_000, 4_000 })
            fromRows(out, raters);
        double[][] table = Made.continuous(100_000, 100, 1);
        row(out, "α interval, 100 × 100,000, every value different", 10_000_000,
                () -> Alpha.of(Alpha.INTERVAL, Ratings.wide(Level.INTERVAL, Categories.NONE, table)));
        double[][] smaller = Made.continuous(10_000, 20, 1);
        row(out, "α ordinal, 20 × 10,000, every value different", 200_000,
                () -> Alpha.of(Alpha.ORDINAL, Ratings.wide(Level.ORDINAL, Categories.NONE, smaller)));
    }

    /** A million ratings whatever the number of observers: the cells of the table grow, the memory does not. */
    private static void fromRows(PrintStream out, int raters) throws Stopped {
        var units = IntStream.range(0, 10_000).mapToObj(u -> "slice " + u).toArray(String[]::new);
        var observers = IntStream.range(0, raters).mapToObj(r -> "observer " + r).toArray(String[]::new);
        row(out, "α ordinal of a million long rows, " + raters + " observers × 10,000", 1_000_000, () -> {
            var rows = Ratings.builder(Level.ORDINAL, Alpha.FIVE);
            for (int i = 0; i < 1_000_000; i++)
                rows.rating(units[i / 100], observers[(i * 7 + i / 100) % raters], 1 + (i * 31L + i / 7) % 5);
            return Alpha.of(Alpha.ORDINAL, rows.build());
        });
    }

    private interface Job {
        double run() throws Stopped, Problem;
    }

    private static void row(PrintStream out, String name, int ratings, Job job) throws Stopped {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            job.run();
        } catch (Problem twice) {
            throw new IllegalStateException(twice);
        }
        double bytes = threads.getCurrentThreadAllocatedBytes() - before;
        out.println(String.format(Locale.ROOT, "| %s | %.0f MB | %.0f bytes |", name, bytes / 1e6, bytes / ratings));
    }
}
