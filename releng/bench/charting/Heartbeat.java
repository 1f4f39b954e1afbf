// SPDX-License-Identifier: EPL-2.0
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the window's thread for a sign of life, again and again, and remembers what it was doing when none came. */
final class Heartbeat implements Runnable {

    private static final int BEAT_MILLIS = 10;
    private static final int SAMPLE_MILLIS = 20;
    private static final int FREEZE_MILLIS = 100;

    /**
     * A time without an answer.
     *
     * @param wall      how long, ms
     * @param processor how much of it the window's own thread was computing, ms; the rest it waited for a processor that others had
     * @param collector how much of it went to collecting garbage, ms
     * @param where     what it was doing most of the time
     */
    record Freeze(double wall, double processor, long collector, String where) {

        /** What of it the workbench itself took: on an idle machine, all of it. */
        double own() {
            return processor + collector;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%4.0f ms (own %3.0f: window's thread %3.0f, collector %3d)%s", wall, own(), processor, collector,
                    where.isEmpty() ? "" : "  " + where);
        }
    }

    /**
     * Times without an answer.
     *
     * @param longest by the clock
     * @param dearest by what the workbench itself took
     * @param number  how many were longer than 100 ms by the clock
     * @param own     how many were by what the workbench itself took
     */
    record Freezes(Freeze longest, Freeze dearest, int number, int own) {
    }

    private static final Freeze NONE = new Freeze(0, 0, 0, "");
    private static final Freezes CALM = new Freezes(NONE, NONE, 0, 0);

    private final Workbench workbench;
    private final Thread thread;
    private Freezes freezes = CALM;

    Heartbeat(Workbench workbench) throws Exception {
        this.workbench = workbench;
        thread = workbench.thread();
    }

    @Override
    public void run() {
        try {
            while (true) {
                beat();
                Thread.sleep(BEAT_MILLIS);
            }
        } catch (Exception closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() throws Exception {
        long asked = System.nanoTime();
        long busy = processor();
        long collecting = collecting();
        var answered = new CountDownLatch(1);
        workbench.later(answered::countDown);
        var seen = new HashMap<String, Integer>();
        while (!answered.await(SAMPLE_MILLIS, TimeUnit.MILLISECONDS))
            seen.merge(where(), 1, Integer::sum);
        keep(new Freeze((System.nanoTime() - asked) / 1e6, (processor() - busy) / 1e6, collecting() - collecting,
                seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("")));
    }

    private synchronized void keep(Freeze freeze) {
        freezes = new Freezes(freeze.wall() > freezes.longest().wall() ? freeze : freezes.longest(),
                freeze.own() > freezes.dearest().own() ? freeze : freezes.dearest(), freezes.number() + (freeze.wall() > FREEZE_MILLIS ? 1 : 0),
                freezes.own() + (freeze.own() > FREEZE_MILLIS ? 1 : 0));
    }

    /** Those since this was asked last. */
    synchronized Freezes since() {
        var answer = freezes;
        freezes = CALM;
        return answer;
    }

    private long processor() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    }

    /** What the window's thread is doing: where exactly, and where in our own methods. */
    private String where() {
        var frames = Arrays.stream(thread.getStackTrace()).map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .toList();
        var top = frames.stream().filter(frame -> !frame.startsWith("java.")).limit(2);
        var own = frames.stream().skip(3).filter(frame -> frame.startsWith("org.thinslice.") && !frame.contains("WorkbenchApplication")).limit(4);
        return Stream.concat(top, own).map(frame -> frame.replace("org.thinslice.", "").replace("org.eclipse.", ""))
                .map(frame -> frame.replaceAll("\\$\\$Lambda\\S*", "λ")).collect(Collectors.joining(" < "));
    }
}
