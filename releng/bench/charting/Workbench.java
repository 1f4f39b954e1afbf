// SPDX-License-Identifier: EPL-2.0
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The running workbench as an agent sees it: its windows, its charts and its jobs, all of it by reflection. */
final class Workbench {

    /** Looking them up takes longer than calling them, on the very thread that is watched. */
    private static final Map<List<Object>, Method> METHODS = new ConcurrentHashMap<>();
    private static final Map<String, Class<?>> CLASSES = new ConcurrentHashMap<>();
    private static final Map<List<Object>, Field> FIELDS = new ConcurrentHashMap<>();
    private static final long PATIENCE_MILLIS = 600_000;
    private static final List<String> JOBS = List.of("Agreement", "Computing a chart", "figure");

    /** Something to be asked. */
    interface Asking<T> {
        T ask() throws Exception;
    }

    private final Instrumentation instrumentation;
    private final Class<?> canvas;
    private final Class<?> composite;
    private final Object display;

    /** Waits until there is a window. */
    Workbench(Instrumentation instrumentation) throws Exception {
        this.instrumentation = instrumentation;
        canvas = await("org.thinslice.ui.kit.chart.ChartCanvas");
        composite = await("org.eclipse.swt.widgets.Composite");
        display = call(await("org.eclipse.swt.widgets.Display"), null, "getDefault");
    }

    /** The window's thread. */
    Thread thread() throws Exception {
        return (Thread) call(display.getClass(), display, "getThread");
    }

    /** Has something done by the window's thread, some time. */
    void later(Runnable action) throws Exception {
        method(display.getClass(), "asyncExec", 1).invoke(display, action);
    }

    /** Asks on the window's thread until the answer is yes. */
    void until(Asking<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!ask(condition)) {
            if (System.currentTimeMillis() > end)
                throw new IllegalStateException("not within %d s".formatted(PATIENCE_MILLIS / 1000));
            Thread.sleep(3);
        }
    }

    /** Asks on the window's thread. */
    @SuppressWarnings("unchecked")
    <T> T ask(Asking<T> asking) throws Exception {
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

    /** Opens a view, or brings it to the front; on the window's thread. */
    boolean show(String view) throws Exception {
        var loader = await("org.thinslice.ui.agreement.ChartPane").getClassLoader();
        var workbench = call(loader.loadClass("org.eclipse.ui.PlatformUI"), null, "getWorkbench");
        var window = call(workbench.getClass(), workbench, "getActiveWorkbenchWindow");
        if (window == null)
            window = ((Object[]) call(workbench.getClass(), workbench, "getWorkbenchWindows"))[0];
        var page = call(window.getClass(), window, "getActivePage");
        method(page.getClass(), "showView", 1).invoke(page, view);
        return true;
    }

    /** Every canvas that can be seen; on the window's thread. */
    List<Object> canvases() throws Exception {
        var found = new ArrayList<>();
        for (var shell : (Object[]) call(display.getClass(), display, "getShells"))
            collect(shell, found);
        return found;
    }

    private void collect(Object widget, List<Object> found) throws Exception {
        if (!(boolean) call(widget.getClass(), widget, "isVisible"))
            return;
        if (canvas.isInstance(widget))
            found.add(widget);
        else if (composite.isInstance(widget))
            for (var child : (Object[]) call(widget.getClass(), widget, "getChildren"))
                collect(child, found);
    }

    /** Whether a canvas waits for the agreement of the study just opened, or shows it. */
    static boolean isOpen(Object canvas) {
        return hasPicture(canvas) || String.valueOf(field(canvas, "sentence")).startsWith("Computing agreement");
    }

    /** Whether a canvas shows a chart. */
    static boolean hasPicture(Object canvas) {
        return field(canvas, "image") != null;
    }

    /** A canvas that has a sentence to say, for instance that a slice is to be picked, has all it can have. */
    static boolean isDone(Object canvas) {
        var sentence = String.valueOf(field(canvas, "sentence"));
        return hasPicture(canvas) || !sentence.isEmpty() && !sentence.startsWith("Computing") && !sentence.startsWith("No study");
    }

    /** The places of a canvas. */
    List<?> spots(Object of) throws Exception {
        return (List<?>) call(canvas, of, "spots");
    }

    /** Picks a place as a click does. */
    void pick(Object of, Object spot) throws Exception {
        method(canvas, "pick", 1).invoke(of, spot);
    }

    /** Whether everything that can be seen is there, and nothing is being computed for it. */
    boolean settled() throws Exception {
        for (var one : canvases())
            if (!isDone(one) || !(boolean) call(canvas, one, "isUpToDate"))
                return false;
        var manager = call(await("org.eclipse.core.runtime.jobs.Job"), null, "getJobManager");
        var jobs = (Object[]) find(manager.getClass()).invoke(manager, (Object) null);
        return Arrays.stream(jobs).noneMatch(job -> JOBS.contains(String.valueOf(field(job, "name"))));
    }

    /** There is another one that finds the jobs of a group. */
    private static Method find(Class<?> manager) {
        return METHODS.computeIfAbsent(List.of(manager), asked -> {
            try {
                var find = manager.getMethod("find", Object.class);
                find.setAccessible(true);
                return find;
            } catch (NoSuchMethodException another) {
                throw new IllegalStateException(another);
            }
        });
    }

    private Class<?> await(String name) throws InterruptedException {
        while (!CLASSES.containsKey(name)) {
            for (var loaded : instrumentation.getAllLoadedClasses())
                if (loaded.getName().equals(name))
                    CLASSES.putIfAbsent(name, loaded);
            if (!CLASSES.containsKey(name))
                Thread.sleep(100);
        }
        return CLASSES.get(name);
    }

    private static Object field(Object of, String name) {
        try {
            return FIELDS.computeIfAbsent(List.of(of.getClass(), name), asked -> search(of.getClass(), name)).get(of);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Field search(Class<?> in, String name) {
        for (Class<?> type = in; type != null; type = type.getSuperclass())
            for (var field : type.getDeclaredFields())
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
        throw new IllegalStateException("no field " + name + " in " + in);
    }

    private static Object call(Class<?> type, Object of, String name) throws Exception {
        return method(type, name, 0).invoke(of);
    }

    private static Method method(Class<?> type, String name, int parameters) {
        return METHODS.computeIfAbsent(List.of(type, name, parameters), asked -> search(type, name, parameters));
    }

    private static Method search(Class<?> type, String name, int parameters) {
        for (Class<?> at = type; at != null; at = at.getSuperclass())
            for (var method : at.getDeclaredMethods())
                if (method.getName().equals(name) && method.getParameterCount() == parameters) {
                    method.setAccessible(true);
                    return method;
                }
        throw new IllegalStateException("no method " + name + " in " + type);
    }
}
