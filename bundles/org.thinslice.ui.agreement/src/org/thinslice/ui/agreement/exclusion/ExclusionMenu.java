// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.thinslice.base.Texts;
import org.thinslice.study.Excluded;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.kit.MenuTail;
import org.thinslice.ui.kit.OpenStudy;

/** What can be left out, or taken in again, of what is selected: two submenus at the end of a context menu. */
public final class ExclusionMenu {

    private static final Texts TEXTS = Texts.of(ExclusionMenu.class);

    private final IWorkbenchWindow window;
    private final AgreementDesk desk;

    /** For menus of a window. */
    public ExclusionMenu(IWorkbenchWindow window, AgreementDesk desk) {
        this.window = window;
        this.desk = desk;
    }

    /** Adds to the menu a control has, which is made if there is none. */
    public void on(Control control) {
        MenuTail.on(control, this, menu -> fill(menu, menu.getItemCount()));
    }

    /** Adds to a menu that is being shown, from this place on. */
    void fill(Menu menu, int index) {
        desk.study().ifPresent(study -> {
            var out = Candidates.toExclude(study, desk.selected());
            var back = Candidates.toTakeBack(study, desk.selected());
            int at = index;
            if (at > 0 && !(out.isEmpty() && back.isEmpty()))
                new MenuItem(menu, SWT.SEPARATOR, at++).setData(this);
            at += add(menu, at, "menu.exclude", out, false);
            add(menu, at, "menu.takeback", back, true);
        });
    }

    private int add(Menu menu, int index, String key, List<Excluded> things, boolean takeBack) {
        if (things.isEmpty())
            return 0;
        var item = new MenuItem(menu, SWT.CASCADE, index);
        item.setText(TEXTS.say(key));
        item.setData(this);
        var sub = new Menu(item);
        item.setMenu(sub);
        for (var thing : things) {
            var one = new MenuItem(sub, SWT.PUSH);
            one.setText(TEXTS.say("menu.one", TEXTS.say("choice." + thing.kind().word(), thing.observer(), thing.slice(), thing.session())).replace("&", "&&"));
            one.addListener(SWT.Selection, event -> ask(thing, things, takeBack));
        }
        return 1;
    }

    /** The thing picked comes first; the others remain to be chosen. */
    private void ask(Excluded first, List<Excluded> things, boolean takeBack) {
        var choices = new ArrayList<>(List.of(first));
        things.stream().filter(other -> !other.equals(first)).forEach(choices::add);
        new Excluding(OpenStudy.in(window), window.getShell(), desk).ask(choices, takeBack);
    }
}
