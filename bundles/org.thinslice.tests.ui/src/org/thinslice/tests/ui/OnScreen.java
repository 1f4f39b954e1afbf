// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The words on the screen, as one line. */
final class OnScreen {

    private static final String BETWEEN = " | ";

    private OnScreen() {
    }

    /** What a person can read: {@code [5]} is a button, {@code (5)} one that is greyed out. */
    static String readable(Shell shell) {
        var words = new ArrayList<String>();
        ObserverDriver.each(shell, control -> {
            if (control.isVisible())
                add(words, control instanceof Button button ? framed(button) : text(control));
        });
        return line(words);
    }

    /** All words in every window, hidden ones, tool tips and menus too. */
    static String everything(Display display) {
        var words = new ArrayList<String>();
        for (var shell : display.getShells())
            ObserverDriver.each(shell, control -> {
                add(words, text(control));
                add(words, control.getToolTipText());
                menu(control.getMenu(), words);
                if (control instanceof Decorations window)
                    menu(window.getMenuBar(), words);
                if (control.getData() instanceof String data)
                    add(words, data);
            });
        return line(words);
    }

    private static String framed(Button button) {
        var text = button.getText();
        return text.isEmpty() ? "" : button.isEnabled() ? "[" + text + "]" : "(" + text + ")";
    }

    private static String text(Control control) {
        if (control instanceof Label label)
            return label.getText();
        if (control instanceof CLabel label)
            return label.getText();
        if (control instanceof Button button)
            return button.getText();
        if (control instanceof Text text)
            return text.getText();
        if (control instanceof Link link)
            return link.getText();
        if (control instanceof Group group)
            return group.getText();
        if (control instanceof Shell shell)
            return shell.getText();
        return control instanceof CTabFolder tabs ? tabs(tabs) : "";
    }

    private static String tabs(CTabFolder tabs) {
        var words = new ArrayList<String>();
        for (var tab : tabs.getItems()) {
            add(words, tab.getText());
            add(words, tab.getToolTipText());
        }
        return line(words);
    }

    private static void menu(Menu menu, List<String> words) {
        if (menu == null)
            return;
        for (var item : menu.getItems()) {
            add(words, item.getText());
            add(words, item.getToolTipText());
            menu(item.getMenu(), words);
        }
    }

    private static void add(List<String> words, String text) {
        if (text != null && !text.isEmpty())
            words.add(text.replaceAll("\\s+", " "));
    }

    private static String line(List<String> words) {
        return String.join(BETWEEN, words);
    }
}
