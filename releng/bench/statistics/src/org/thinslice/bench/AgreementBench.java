// SPDX-License-Identifier: EPL-2.0
package org.thinslice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints their figures, and the ratios between them, as a table. */
public final class AgreementBench {

    private final Map<String, Double> milliseconds = new HashMap<>();

    private AgreementBench() {
    }

    /** @param arguments the log file; a regular expression of benchmarks, if not all are wanted */
    public static void main(String[] arguments) throws RunnerException, IOException, org.thinslice.base.Stopped {
        var all = new AgreementBench();
        all.run(arguments[0], arguments.length > 1 ? arguments[1] : ".*");
        all.print();
    }

    private void run(String log, String which) throws RunnerException {
        var options = new OptionsBuilder().include("org.thinslice.bench.*(" + which + ")").output(log).shouldFailOnError(true)
                .timeout(TimeValue.minutes(2)).build();
        for (var result : new Runner(options).run())
            milliseconds.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }

    private void print() throws IOException, org.thinslice.base.Stopped {
        System.out.println("Measured on " + machine() + ".\n");
        System.out.println("| job | time | bare kernel | ratio | DKPro 2.2.0 | ratio |\n|---|---|---|---|---|---|");
        row("α ordinal, 20 × 10,000", "smallOrdinal", "smallKernelOrdinal", "smallDkproOrdinal");
        row("α interval, 20 × 10,000", "smallInterval", "smallKernelInterval", "smallDkproInterval");
        row("the same from a table of doubles: code, count, α ordinal", "smallTable", "smallKernelTable", "smallDkproOrdinal");
        row("another α of the same ratings (counts are kept)", "smallAgain", "", "smallDkproOrdinal");
        row("α ordinal, 100 × 100,000", "largeOrdinal", "largeKernelOrdinal", "");
        row("α interval, 100 × 100,000", "largeInterval", "largeKernelInterval", "");
        row("the same from a table of doubles: code, count, α ordinal", "largeTable", "largeKernelTable", "");
        row("α ordinal, 1,000 × 10,000, a tenth rated", "sparseOrdinal", "sparseKernelOrdinal", "");
        row("α interval, 100 × 100,000, continuous", "continuousInterval", "continuousKernelInterval", "");
        System.out.println("\n| job | time |\n|---|---|");
        row("α ordinal with BCa interval, 10,000 resamples of slices, 20 × 10,000", "bootstrap");
        row("α interval, continuous, the same", "bootstrapContinuous");
        row("α ordinal with Krippendorff's own interval, the same", "bootstrapKrippendorff");
        row("α ordinal with BCa interval, 2,000 resamples of slices and observers, 10 × 200", "bootstrapObservers");
        row("ICC(A,1) by REML, 1,000 × 10,000, a million ratings", "reml");
        row("ten million long rows into a table of ratings", "build");
        System.out.println();
        Memory.print(System.out);
    }

    private static String machine() throws IOException {
        var info = Path.of("/proc/cpuinfo");
        var cpu = Files.exists(info) ? Files.readAllLines(info).stream().filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceAll(".*: *", "")).findFirst().orElse("") : System.getProperty("os.arch");
        return String.format(Locale.ROOT, "%d processors (%s), load %.1f, Java %s", Runtime.getRuntime().availableProcessors(), cpu,
                java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version());
    }

    private void row(String job, String own, String kernel, String peer) {
        if (milliseconds.containsKey(own))
            System.out.println("| " + job + " | " + time(own) + " | " + time(kernel) + " | " + ratio(own, kernel) + " | " + time(peer)
                    + " | " + ratio(peer, own) + " |");
    }

    private void row(String job, String own) {
        if (milliseconds.containsKey(own))
            System.out.println("| " + job + " | " + time(own) + " |");
    }

    private String time(String name) {
        var time = milliseconds.get(name);
        if (time == null)
            return "–";
        return time < 1000 ? String.format(Locale.ROOT, time < 10 ? "%.3f ms" : "%.1f ms", time) : String.format(Locale.ROOT, "%.2f s", time / 1000);
    }

    private String ratio(String one, String other) {
        var a = milliseconds.get(one);
        var b = milliseconds.get(other);
        return a == null || b == null ? "–" : String.format(Locale.ROOT, a / b < 20 ? "%.2f" : "%.0f", a / b);
    }
}
