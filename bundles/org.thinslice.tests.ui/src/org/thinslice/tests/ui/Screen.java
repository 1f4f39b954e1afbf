// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What a test can do on the screen; it runs beside the UI thread, as a person sits beside the program. */
final class Screen {

    private static final int PATIENCE_SECONDS = 30;

    private Screen() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Does something on the UI thread and waits for it. */
    static <T> T ask(Supplier<T> question) {
        var answer = new AtomicReference<T>();
        display().syncExec(() -> answer.set(question.get()));
        return answer.get();
    }

    static IWorkbenchWindow window() {
        return ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    static IWorkbenchPage page() {
        return ask(() -> window().getActivePage());
    }

    /** The labels of a menu as the user reads them, separators left out; opens it as a click would. */
    static List<String> menu(String... path) {
        return ask(() -> items(find(path)).map(MenuItem::getText).filter(text -> !text.isEmpty()).map(Screen::plain).toList());
    }

    /** Chooses a menu entry; does not wait for what it opens. */
    static void choose(String... path) {
        var entry = ask(() -> {
            var menu = find(Arrays.copyOf(path, path.length - 1));
            return items(menu).filter(item -> plain(item.getText()).equals(path[path.length - 1])).findFirst()
                    .orElseThrow(() -> new AssertionError("no " + String.join(" > ", path)));
        });
        display().asyncExec(() -> entry.notifyListeners(SWT.Selection, new Event()));
    }

    /** Waits until something is so; looks whenever the window's thread has done all that was to do. */
    static void until(String what, Supplier<Boolean> condition) {
        var met = new CompletableFuture<Void>();
        Listener look = event -> {
            if (!met.isDone() && condition.get())
                met.complete(null);
        };
        ask(() -> {
            display().addListener(SWT.PreExternalEventDispatch, look);
            look.handleEvent(new Event());
            return null;
        });
        try {
            met.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failure) {
            fail("waited in vain until %s", what);
        } finally {
            ask(() -> {
                display().removeListener(SWT.PreExternalEventDispatch, look);
                return null;
            });
        }
    }

    /** Waits for a control that is visible and fulfils a condition. */
    static <C extends Control> C control(String what, Supplier<Composite> place, Class<C> kind, Predicate<C> wanted) {
        var found = new AtomicReference<C>();
        until("there is " + what, () -> {
            var all = new ArrayList<C>();
            if (!place.get().isDisposed())
                collect(place.get(), kind, control -> control.isVisible() && wanted.test(control), all);
            found.set(all.isEmpty() ? null : all.get(0));
            return found.get() != null;
        });
        return found.get();
    }

    /** Waits for a button by the beginning of its label, until it can be pressed. */
    static Button button(Composite place, String label) {
        return control("a button '" + label + "' to press", () -> place, Button.class,
                button -> button.isEnabled() && plain(button.getText()).startsWith(label));
    }

    /** Presses a button when it can be pressed, and does not wait for what it does; a check box is ticked. */
    static void click(Composite place, String label) {
        var button = button(place, label);
        display().asyncExec(() -> {
            if ((button.getStyle() & SWT.CHECK) != 0)
                button.setSelection(true);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Does something that opens a dialog, and waits for it to show. */
    static Shell dialogAfter(String title, Runnable action) {
        var shown = new CompletableFuture<Shell>();
        Listener listener = event -> {
            if (event.widget instanceof Shell shell)
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed() && shell.getText().equals(title))
                        shown.complete(shell);
                });
        };
        ask(() -> {
            display().addFilter(SWT.Show, listener);
            return null;
        });
        try {
            action.run();
            return shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failure) {
            return fail("no dialog '%s'; there are %s", title,
                    ask(() -> Arrays.stream(display().getShells()).map(Shell::getText).toList()));
        } finally {
            ask(() -> {
                display().removeFilter(SWT.Show, listener);
                return null;
            });
        }
    }

    /** All controls of a kind below a place that fulfil a condition. */
    static <C extends Control> List<C> controls(Composite place, Class<C> kind, Predicate<C> wanted) {
        return ask(() -> {
            var found = new ArrayList<C>();
            collect(place, kind, wanted, found);
            return found;
        });
    }

    /** Presses a button by its label. */
    static void press(Composite place, String label) {
        var button = controls(place, Button.class, found -> plain(found.getText()).equals(label));
        Optional<Button> first = button.stream().findFirst();
        if (first.isEmpty())
            fail("no button '%s'", label);
        display().syncExec(() -> first.get().notifyListeners(SWT.Selection, new Event()));
    }

    private static <C extends Control> void collect(Control control, Class<C> kind, Predicate<C> wanted, List<C> found) {
        if (kind.isInstance(control) && wanted.test(kind.cast(control)))
            found.add(kind.cast(control));
        if (control instanceof Composite composite)
            for (var child : composite.getChildren())
                collect(child, kind, wanted, found);
    }

    private static Menu find(String... path) {
        var menu = window().getShell().getMenuBar();
        for (var step : path) {
            menu = items(menu).filter(item -> plain(item.getText()).equals(step)).findFirst()
                    .orElseThrow(() -> new AssertionError("no menu " + step)).getMenu();
            menu.notifyListeners(SWT.Show, new Event());
        }
        return menu;
    }

    private static Stream<MenuItem> items(Menu menu) {
        return Arrays.stream(menu.getItems());
    }

    private static String plain(String label) {
        return label.replaceAll("\\t.*", "").replace("&", "");
    }
}
