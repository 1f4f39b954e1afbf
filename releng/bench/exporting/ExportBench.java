// SPDX-License-Identifier: EPL-2.0
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.exchange.Workbook;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Study;

/** Seconds, processor seconds, peak heap and size of a study's export to a workbook, stage by stage. */
final class ExportBench {

    private static long wall = System.nanoTime();
    private static long cpu = cpu();
    private static String stage = "opening the study";

    private ExportBench() {
    }

    /** FILE.study FILE.xlsx [bootstrap rounds 0], or FILE.study live for the heap that the open study takes (MiB). */
    public static void main(String[] arguments) throws Exception {
        if (arguments[1].equals("live")) {
            live(Path.of(arguments[0]));
            return;
        }
        var target = Path.of(arguments[1]);
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        try (var study = Study.open(StudyFile.open(Path.of(arguments[0])), InstantSource.system(), "bench")) {
            System.out.printf(Locale.ROOT, "%,d answers, heap limit %d MiB%n", study.answers().size(), Runtime.getRuntime().maxMemory() >> 20);
            next("tables");
            var settings = ExportSettings.of("bench", Instant.parse("2026-01-01T00:00:00Z")).withAgreement(Settings.DEFAULT.withRounds(rounds));
            Workbook.write(study, target, settings, new Progress() {
                @Override
                public boolean at(long done, long total) {
                    return true;
                }

                @Override
                public void stage(String name) {
                    next(name);
                }
            });
            next("");
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "peak heap %d MiB, file %.1f MB%n", peak >> 20, Files.size(target) / 1e6);
    }

    private static void live(Path file) throws Exception {
        try (var study = Study.open(StudyFile.open(file), InstantSource.system(), "bench")) {
            System.gc();
            System.out.println((Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20) * (study.answers().isEmpty() ? 0 : 1));
        }
    }

    private static void next(String name) {
        System.out.printf(Locale.ROOT, "%-28s %7.2f s  %7.2f s of processor, heap in use %d MiB%n", stage, (System.nanoTime() - wall) / 1e9,
                (cpu() - cpu) / 1e9, (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        stage = name;
        wall = System.nanoTime();
        cpu = cpu();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
