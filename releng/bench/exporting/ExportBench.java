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

/** Seconds, processor seconds and peak heap of a study's export to a workbook, stage by stage, and the workbook's size. */
final class ExportBench {

    private static long wall = System.nanoTime();
    private static long cpu = cpu();
    private static long opened;
    private static long cpuOpened;
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
            opened = wall;
            cpuOpened = cpu;
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
        System.out.printf(Locale.ROOT, "%-28s %7.2f s  %7.2f s of processor, %.1f MB%n", "export in all", (System.nanoTime() - opened) / 1e9,
                (cpu() - cpuOpened) / 1e9, Files.size(target) / 1e6);
    }

    private static void live(Path file) throws Exception {
        try (var study = Study.open(StudyFile.open(file), InstantSource.system(), "bench")) {
            System.gc();
            System.out.println((Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20) * (study.answers().isEmpty() ? 0 : 1));
        }
    }

    private static void next(String name) {
        System.out.printf(Locale.ROOT, "%-28s %7.2f s  %7.2f s of processor, peak heap %d MiB%n", stage, (System.nanoTime() - wall) / 1e9,
                (cpu() - cpu) / 1e9, peak() >> 20);
        stage = name;
        wall = System.nanoTime();
        cpu = cpu();
    }

    /** Most heap in use, with what was not collected yet, since this was asked before. */
    private static long peak() {
        long peak = 0;
        for (var pool : ManagementFactory.getMemoryPoolMXBeans())
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        return peak;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
