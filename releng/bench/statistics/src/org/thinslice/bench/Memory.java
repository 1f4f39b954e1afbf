// SPDX-License-Identifier: EPL-2.0
package org.thinslice.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
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
            row(out, "α ordinal, " + raters + " × 10,000, a million ratings, from long rows", 1_000_000, () -> {
                var rows = Ratings.builder(Level.ORDINAL, Alpha.FIVE);
                for (int i = 0; i < 1_000_000; i++)
                    rows.rating("s" + i / 100, "k" + (i * 7L + i / 100) % raters, 1 + (i * 31L + i / 7) % 5);
                return Alpha.of(Alpha.ORDINAL, rows.build());
            });
        double[][] table = Made.continuous(100_000, 100, 1);
        row(out, "α interval, 100 × 100,000, every value different", 10_000_000,
                () -> Alpha.of(Alpha.INTERVAL, Ratings.wide(Level.INTERVAL, Categories.NONE, table)));
        double[][] smaller = Made.continuous(10_000, 20, 1);
        row(out, "α ordinal, 20 × 10,000, every value different", 200_000,
                () -> Alpha.of(Alpha.ORDINAL, Ratings.wide(Level.ORDINAL, Categories.NONE, smaller)));
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
