// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.thinslice.ui.rating.RatingScreen;

/**
 * Sits inside the observer's program, which is otherwise the real one, and does what it is told on standard input; says
 * on standard output what is on the screen, after every order and whenever the rating screen has changed. Does nothing
 * in a program that was not started with {@code -Dthinslice.tests.driven=true}.
 */
public final class ObserverDriver implements IStartup {

    static final String DRIVEN = "thinslice.tests.driven";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public void earlyStartup() {
        if (!Boolean.getBoolean(DRIVEN))
            return;
        var display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            rating(shell()).onDrawn(this::tell);
            tell();
        });
        var listening = new Thread(() -> obey(display), "orders");
        listening.setDaemon(true);
        listening.start();
    }

    private void obey(Display display) {
        try (var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                var words = order.split(" ", 2);
                if (display.isDisposed())
                    return;
                display.syncExec(() -> {
                    obey(words[0], words.length > 1 ? words[1] : "");
                    tell();
                });
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void obey(String order, String what) {
        switch (order) {
            case "key" -> key(what);
            case "type" -> each(shell(), control -> {
                if (control instanceof Text text && text.isVisible())
                    text.setText(what);
            });
            case "press" -> each(shell(), control -> {
                if (control instanceof Button button && button.isVisible() && button.isEnabled() && button.getText().startsWith(what))
                    press(button);
            });
            case "behind" -> shell().notifyListeners(SWT.Deactivate, new Event());
            case "front" -> shell().notifyListeners(SWT.Activate, new Event());
            case "all" -> out.println("all\t" + OnScreen.everything(shell().getDisplay()));
            case "close" -> PlatformUI.getWorkbench().close();
            default -> throw new IllegalArgumentException(order);
        }
    }

    /** A mouse would have switched a toggle button before it tells. */
    private static void press(Button button) {
        if ((button.getStyle() & SWT.TOGGLE) != 0)
            button.setSelection(!button.getSelection());
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Sends a key to the control that has the focus, the way the window system does. */
    private static void key(String name) {
        var event = new Event();
        event.character = switch (name) {
            case "ENTER" -> SWT.CR;
            case "SPACE" -> ' ';
            default -> name.charAt(0);
        };
        event.keyCode = event.character;
        event.doit = true;
        var focus = Display.getCurrent().getFocusControl();
        (focus == null ? shell() : focus).notifyListeners(SWT.KeyDown, event);
    }

    private void tell() {
        if (PlatformUI.getWorkbench().isClosing())
            return;
        out.println("screen\t" + OnScreen.readable(shell()));
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static RatingScreen rating(Composite place) {
        return Arrays.stream(place.getChildren()).filter(Composite.class::isInstance).map(Composite.class::cast)
                .map(child -> child instanceof RatingScreen found ? found : rating(child)).filter(found -> found != null).findFirst()
                .orElse(null);
    }

    static void each(Control control, Consumer<Control> action) {
        if (control.isDisposed())
            return;
        action.accept(control);
        if (control instanceof Composite composite && !composite.isDisposed())
            for (var child : composite.getChildren())
                each(child, action);
    }
}
