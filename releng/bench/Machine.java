// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on, and what this program and its decoders take of it. */
final class Machine {

    private Machine() {
    }

    static String describe() throws IOException {
        var cpu = lines("/proc/cpuinfo").filter(line -> line.startsWith("model name")).map(line -> line.replaceAll(".*: *", ""))
                .findFirst().orElse(System.getProperty("os.arch"));
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%d processors (%s), load %.1f, %s %s, Java %s", system.getAvailableProcessors(), cpu,
                system.getSystemLoadAverage(), System.getProperty("os.name"), System.getProperty("os.version"), Runtime.version());
    }

    /** Resident memory of this process and of those it started, MB. */
    static long residentMegabytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(process -> {
            try {
                return lines("/proc/" + process.pid() + "/status").filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
            } catch (IOException gone) {
                return 0;
            }
        }).sum() / 1024;
    }

    /** This process, then those it started. */
    static Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants());
    }

    /** Processor time taken so far by them. */
    static Duration cpu() {
        return all().map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO)).reduce(Duration.ZERO, Duration::plus);
    }

    private static Stream<String> lines(String file) throws IOException {
        var path = Path.of(file);
        return Files.exists(path) ? Files.readAllLines(path).stream() : Stream.empty();
    }
}
