// SPDX-License-Identifier: EPL-2.0
import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Watches the real workbench from inside, as an agent, while it opens a study: how long until the first chart and until all of
 * them, how long its window did not answer, and how long a selection takes to be seen everywhere. Not a test.
 */
public final class PerspectiveBench {

    private static final String COMPUTING = "Computing agreement";
    private static final List<String> JOBS = List.of("Agreement", "Computing a chart", "figure");
    private static final List<String> VIEWS = List.of("items", "needed", "grid", "growth", "observers", "severity", "use", "drift",
            "differences", "confusions", "repeats", "session", "disagreement", "slices", "levels");
    private static final int BEAT_MILLIS = 10;
    private static final int FREEZE_MILLIS = 100;
    private static final long PATIENCE_MILLIS = 600_000;
    private static final int PICKS = 20;

    private final Instrumentation instrumentation;
    private final AtomicLong longest = new AtomicLong();
    private Class<?> canvasClass;
    private Object display;
    private volatile String during = "";

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
        canvasClass = await("org.thinslice.ui.kit.chart.ChartCanvas");
        display = call(await("org.eclipse.swt.widgets.Display"), null, "getDefault");
        new Thread(this::beat, "heartbeat").start();
        until(() -> canvases().stream().anyMatch(canvas -> isOpen(canvas)));
        long opened = System.nanoTime();
        longest.set(0);
        until(() -> canvases().stream().anyMatch(PerspectiveBench::isDrawn));
        say("first chart", opened);
        until(() -> canvases().stream().allMatch(PerspectiveBench::isDrawn));
        say("every chart that can be seen", opened);
        until(this::settled);
        say("everything, with resampled intervals", opened);
        sayLongest();
        picks();
        for (var view : VIEWS)
            show("org.thinslice.ui.agreement." + view);
        System.out.printf(Locale.ROOT, "  load %.1f, %d processors, %d MB of heap in use%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
    }

    /** Asks the window's thread for a sign of life, again and again. */
    private void beat() {
        try {
            var thread = (Thread) call(display.getClass(), display, "getThread");
            while (true) {
                long asked = System.nanoTime();
                var answered = new CountDownLatch(1);
                method(display.getClass(), "asyncExec", 1).invoke(display, (Runnable) answered::countDown);
                var busy = "";
                while (!answered.await(FREEZE_MILLIS, TimeUnit.MILLISECONDS))
                    busy = busy.isEmpty() ? where(thread) : busy;
                long took = System.nanoTime() - asked;
                if (took > longest.getAndAccumulate(took, Math::max))
                    during = busy;
                Thread.sleep(BEAT_MILLIS);
            }
        } catch (Exception closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a thread is doing, in our own methods. */
    private static String where(Thread thread) {
        return Arrays.stream(thread.getStackTrace()).map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .filter(frame -> frame.startsWith("org.thinslice.")).limit(4).map(frame -> frame.replace("org.thinslice.", ""))
                .collect(Collectors.joining(" < "));
    }

    private void picks() throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < PICKS; i++) {
            int turn = i;
            long begun = System.nanoTime();
            boolean picked = onDisplay(() -> pick(turn));
            if (!picked)
                continue;
            until(this::settled);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        times.sort(null);
        if (!times.isEmpty())
            System.out.printf(Locale.ROOT, "  selection to the last repaint: median %.0f ms, longest %.0f ms of %d; window did not answer %.0f ms at most  %s%n",
                    times.get(times.size() / 2), times.get(times.size() - 1), times.size(), longest.getAndSet(0) / 1e6, during);
        during = "";
    }

    private boolean pick(int turn) throws Exception {
        var canvases = canvases();
        var canvas = canvases.get(turn % canvases.size());
        var spots = (List<?>) call(canvasClass, canvas, "spots");
        if (spots.isEmpty())
            return false;
        var spot = spots.get(turn * 7919 % spots.size());
        method(canvasClass, "pick", 1).invoke(canvas, spot);
        return true;
    }

    private void show(String view) throws Exception {
        longest.set(0);
        long begun = System.nanoTime();
        var loader = await("org.thinslice.ui.agreement.ChartPane").getClassLoader();
        onDisplay(() -> {
            var workbench = call(loader.loadClass("org.eclipse.ui.PlatformUI"), null, "getWorkbench");
            var window = call(workbench.getClass(), workbench, "getActiveWorkbenchWindow");
            if (window == null)
                window = ((Object[]) call(workbench.getClass(), workbench, "getWorkbenchWindows"))[0];
            var page = call(window.getClass(), window, "getActivePage");
            method(page.getClass(), "showView", 1).invoke(page, view);
            return true;
        });
        until(this::settled);
        System.out.printf(Locale.ROOT, "  %-12s shown after %6.0f ms, window did not answer %4.0f ms at most  %s%n",
                view.substring(view.lastIndexOf('.') + 1), (System.nanoTime() - begun) / 1e6, longest.get() / 1e6, during);
        during = "";
    }

    private static void say(String what, long since) {
        System.out.printf(Locale.ROOT, "  %-42s %7.2f s%n", what, (System.nanoTime() - since) / 1e9);
    }

    private void sayLongest() {
        System.out.printf(Locale.ROOT, "  %-42s %7.0f ms  %s%n", "longest time the window did not answer", longest.getAndSet(0) / 1e6, during);
        during = "";
    }

    private interface Asking<T> {
        T ask() throws Exception;
    }

    /** Asks on the window's thread until the answer is yes. */
    private void until(Asking<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!onDisplay(condition)) {
            if (System.currentTimeMillis() > end)
                throw new IllegalStateException("not within %d s".formatted(PATIENCE_MILLIS / 1000));
            Thread.sleep(3);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T onDisplay(Asking<T> asking) throws Exception {
        var answer = new Object[1];
        Runnable run = () -> {
            try {
                answer[0] = asking.ask();
            } catch (Exception failure) {
                answer[0] = failure;
            }
        };
        method(display.getClass(), "syncExec", 1).invoke(display, run);
        if (answer[0] instanceof Exception failure)
            throw failure;
        return (T) answer[0];
    }

    /** Every canvas that can be seen; on the window's thread. */
    private List<Object> canvases() throws Exception {
        var found = new ArrayList<>();
        for (var shell : (Object[]) call(display.getClass(), display, "getShells"))
            collect(shell, found);
        return found;
    }

    private void collect(Object widget, List<Object> found) throws Exception {
        if (!(boolean) call(widget.getClass(), widget, "isVisible"))
            return;
        if (canvasClass.isInstance(widget))
            found.add(widget);
        else if (Arrays.stream(widget.getClass().getMethods()).anyMatch(method -> method.getName().equals("getChildren")))
            for (var child : (Object[]) call(widget.getClass(), widget, "getChildren"))
                collect(child, found);
    }

    private boolean isOpen(Object canvas) {
        return isDrawn(canvas) || String.valueOf(field(canvas, "sentence")).startsWith(COMPUTING);
    }

    /** A canvas that has a sentence to say, for instance that a slice is to be picked, has all it can have. */
    private static boolean isDrawn(Object canvas) {
        var sentence = String.valueOf(field(canvas, "sentence"));
        return field(canvas, "image") != null || !sentence.isEmpty() && !sentence.startsWith("Computing") && !sentence.startsWith("No study");
    }

    private boolean settled() throws Exception {
        for (var canvas : canvases())
            if (!isDrawn(canvas) || !(boolean) call(canvasClass, canvas, "isUpToDate"))
                return false;
        var manager = call(await("org.eclipse.core.runtime.jobs.Job"), null, "getJobManager");
        var jobs = (Object[]) method(manager.getClass(), "find", 1).invoke(manager, (Object) null);
        return Arrays.stream(jobs).noneMatch(job -> JOBS.contains(String.valueOf(field(job, "name"))));
    }

    private Class<?> await(String name) throws InterruptedException {
        while (true) {
            for (var loaded : instrumentation.getAllLoadedClasses())
                if (loaded.getName().equals(name))
                    return loaded;
            Thread.sleep(100);
        }
    }

    private static Object field(Object of, String name) {
        for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass())
            try {
                var field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field.get(of);
            } catch (NoSuchFieldException above) {
                continue;
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        throw new IllegalStateException("no field " + name + " in " + of.getClass());
    }

    private static Object call(Class<?> type, Object of, String name) throws Exception {
        return method(type, name, 0).invoke(of);
    }

    private static Method method(Class<?> type, String name, int parameters) {
        for (Class<?> at = type; at != null; at = at.getSuperclass())
            for (var method : at.getDeclaredMethods())
                if (method.getName().equals(name) && method.getParameterCount() == parameters) {
                    method.setAccessible(true);
                    return method;
                }
        throw new IllegalStateException("no method " + name + " in " + type);
    }
}
