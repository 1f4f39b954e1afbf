// SPDX-License-Identifier: EPL-2.0
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Study;

/** Seconds and processor seconds until a study is open, step by step, and the heap it then takes. */
final class OpenBench {

    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static long wall = System.nanoTime();
    private static long processor = MACHINE.getProcessCpuTime();

    private OpenBench() {
    }

    /** FILE.study [times 1] */
    public static void main(String[] arguments) throws Exception {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        for (int i = 0; i < times; i++)
            open(Path.of(arguments[0]));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "%-34s %7d MiB, limit %d MiB%n", "peak heap", peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void open(Path file) throws Exception {
        lap("");
        var storage = StudyFile.open(file);
        lap("looked at closely");
        try (var study = Study.open(storage, InstantSource.system(), "bench")) {
            lap("open");
            System.gc();
            long live = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(Locale.ROOT, "%-34s %7d MiB for %,d ratings%n", "heap that the open study takes", live >> 20, study.ratings().size());
            lap("");
            for (var table : study.tables())
                table.toRatings();
            lap("tables of all items");
        }
    }

    private static void lap(String what) {
        if (!what.isEmpty())
            System.out.printf(Locale.ROOT, "%-34s %7.2f s  %7.2f s of processor%n", what, (System.nanoTime() - wall) / 1e9,
                    (MACHINE.getProcessCpuTime() - processor) / 1e9);
        wall = System.nanoTime();
        processor = MACHINE.getProcessCpuTime();
    }
}
