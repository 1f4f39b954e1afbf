// SPDX-License-Identifier: EPL-2.0
import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/**
 * Watches the real workbench from inside, as an agent, while it opens a study: how long until the first chart and until all of
 * them, how long its window did not answer, and how long a selection takes to be seen everywhere. Not a test.
 */
public final class PerspectiveBench {

    private static final List<String> VIEWS = List.of("items", "needed", "grid", "growth", "observers", "severity", "use", "drift",
            "differences", "confusions", "repeats", "session", "disagreement", "slices", "levels");
    private static final int PICKS = 20;
    private static final int PICKS_OF_A_VIEW = 6;

    private final Instrumentation instrumentation;
    private Workbench workbench;
    private Heartbeat heart;

    private PerspectiveBench(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
    }

    public static void premain(String argument, Instrumentation instrumentation) {
        if (!System.getProperty("sun.java.command", "").contains("equinox.launcher"))
            return; // a program that the workbench started
        var watcher = new Thread(() -> new PerspectiveBench(instrumentation).watch(), "bench");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        try {
            measure();
        } catch (Throwable failure) {
            failure.printStackTrace(System.out);
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private void measure() throws Exception {
        workbench = new Workbench(instrumentation);
        heart = new Heartbeat(workbench);
        new Thread(heart, "heartbeat").start();
        workbench.until(() -> workbench.canvases().stream().anyMatch(Workbench::isOpen));
        var opened = Moment.now();
        freezes("while the study was read");
        workbench.until(() -> workbench.canvases().stream().anyMatch(Workbench::hasPicture));
        say("first chart", opened);
        workbench.until(() -> workbench.canvases().stream().allMatch(Workbench::isDone));
        say("every chart that can be seen", opened);
        workbench.until(workbench::settled);
        say("everything, with resampled intervals", opened);
        freezes("until everything was there");
        selections("selection to the last repaint", PICKS);
        freezes("while things were selected");
        for (var view : VIEWS)
            show("org.thinslice.ui.agreement." + view);
        System.out.printf(Locale.ROOT, "  load %.1f, %d processors, %d MB of heap in use%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
    }

    /** A moment, and what the workbench had computed until then, ns. */
    private record Moment(long clock, long processor) {

        static Moment now() {
            return new Moment(System.nanoTime(), ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
        }
    }

    private static void say(String what, Moment since) {
        var now = Moment.now();
        System.out.printf(Locale.ROOT, "  %-42s %7.2f s (%.2f s of a processor)%n", what, (now.clock() - since.clock()) / 1e9,
                (now.processor() - since.processor()) / 1e9);
    }

    /** Selects things and says how long each took. */
    private void selections(String what, int number) throws Exception {
        var begun = Moment.now();
        var times = picks(number);
        if (!times.isEmpty())
            System.out.printf(Locale.ROOT, "  %-42s median %.0f ms, longest %.0f ms of %d (%.0f ms of a processor each)%n", what,
                    times.get(times.size() / 2), times.get(times.size() - 1), times.size(),
                    (Moment.now().processor() - begun.processor()) / 1e6 / times.size());
    }

    /** How long the window did not answer, by the clock and by what the workbench itself took. */
    private void freezes(String when) {
        var since = heart.since();
        System.out.printf(Locale.ROOT, "  window did not answer %s: %d times over 100 ms, %d of its own%n      longest %s%n", when, since.number(),
                since.own(), since.longest());
        if (since.dearest() != since.longest())
            System.out.println("      dearest " + since.dearest());
    }

    /** How long picks take until everything is repainted, in ascending order, ms. */
    private List<Double> picks(int number) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < number; i++) {
            int turn = i;
            long begun = System.nanoTime();
            if (workbench.ask(() -> pick(turn))) {
                workbench.until(workbench::settled);
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        times.sort(null);
        return times;
    }

    private boolean pick(int turn) throws Exception {
        var canvases = new ArrayList<>();
        for (var canvas : workbench.canvases())
            if (!workbench.spots(canvas).isEmpty())
                canvases.add(canvas);
        if (canvases.isEmpty())
            return false;
        var spots = workbench.spots(canvases.get(turn % canvases.size()));
        workbench.pick(canvases.get(turn % canvases.size()), spots.get(turn * 7919 % spots.size()));
        return true;
    }

    private void show(String view) throws Exception {
        var name = view.substring(view.lastIndexOf('.') + 1);
        var begun = Moment.now();
        workbench.ask(() -> workbench.show(view));
        workbench.until(workbench::settled);
        say(name + " shown", begun);
        freezes("while " + name + " was shown");
        selections("selection with " + name + " in front", PICKS_OF_A_VIEW);
        freezes("while things were selected");
    }
}
