// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.ItemKind;
import org.thinslice.scheme.model.Item;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;

/** The scheme with its items and composites as a tree, and the buttons that add, remove and move them. */
final class SchemeTree {

    private static final Texts TEXTS = Texts.of(SchemeTree.class);

    private final SchemeDesk desk;
    private final TreeViewer viewer;
    private final ToolItem remove;
    private final ToolItem up;
    private final ToolItem down;
    private final ToolItem undo;
    private final ToolItem redo;
    private final Menu additions;

    SchemeTree(Composite parent, SchemeDesk desk) {
        this.desk = desk;
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        var bar = new ToolBar(frame, SWT.FLAT | SWT.RIGHT);
        additions = additions(frame);
        var add = tool(bar, SWT.PUSH, Icon.ADD, "tree.add", () -> { });
        add.setText(TEXTS.say("tree.add.short"));
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open(bar, add)));
        remove = tool(bar, SWT.PUSH, Icon.REMOVE, "tree.remove", () -> desk.edits().remove(desk.selected()));
        up = tool(bar, SWT.PUSH, Icon.UP, "tree.up", () -> desk.edits().move(desk.selected(), -1));
        down = tool(bar, SWT.PUSH, Icon.DOWN, "tree.down", () -> desk.edits().move(desk.selected(), 1));
        new ToolItem(bar, SWT.SEPARATOR);
        undo = tool(bar, SWT.PUSH, Icon.UNDO, "step.undo", desk::undo);
        redo = tool(bar, SWT.PUSH, Icon.REDO, "step.redo", desk::redo);
        viewer = new TreeViewer(frame, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(180, SWT.DEFAULT).applyTo(viewer.getTree());
        viewer.setContentProvider(new SchemeTreeContent());
        viewer.setLabelProvider(new SchemeTreeLabels(desk));
        viewer.setInput(new Object[] { desk.scheme() });
        viewer.expandAll();
        ISelectionChangedListener selected = e -> selected(e.getStructuredSelection().getFirstElement());
        viewer.addSelectionChangedListener(selected);
        viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(this::key));
        viewer.getTree().setMenu(context(viewer.getTree()));
        SchemeTreeDrag.install(viewer, desk);
        refresh();
    }

    /** Shows what the scheme now says. */
    void refresh() {
        viewer.refresh();
        viewer.expandToLevel(2);
        if (viewer.getStructuredSelection().getFirstElement() != desk.selected())
            viewer.setSelection(new StructuredSelection(desk.selected()), true);
        var element = desk.selected() != desk.scheme();
        remove.setEnabled(element);
        up.setEnabled(element && desk.edits().canMove(desk.selected(), -1));
        down.setEnabled(element && desk.edits().canMove(desk.selected(), 1));
        step(undo, "step.undo", desk.undoLabel());
        step(redo, "step.redo", desk.redoLabel());
    }

    private static void step(ToolItem item, String key, Optional<String> label) {
        item.setEnabled(label.isPresent());
        item.setToolTipText(label.map(l -> TEXTS.say(key + ".named", l)).orElseGet(() -> TEXTS.say(key)));
    }

    void focus() {
        viewer.getTree().setFocus();
    }

    private void selected(Object element) {
        if (element instanceof EObject object)
            desk.select(object);
    }

    private void key(KeyEvent event) {
        if (event.keyCode == SWT.DEL && event.stateMask == 0)
            desk.edits().remove(desk.selected());
        else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_UP)
            desk.edits().move(desk.selected(), -1);
        else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_DOWN)
            desk.edits().move(desk.selected(), 1);
    }

    private void open(ToolBar bar, ToolItem item) {
        var bounds = item.getBounds();
        additions.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
        additions.setVisible(true);
    }

    private Menu additions(Composite parent) {
        var menu = new Menu(parent);
        for (var kind : ItemKind.values())
            entry(menu, ElementNames.kind(kind), SchemeIcon.of(kind), () -> desk.edits().add(NewElements.item(desk.scheme(), kind)));
        new MenuItem(menu, SWT.SEPARATOR);
        entry(menu, TEXTS.say("kind.COMPOSITE"), SchemeIcon.COMPOSITE, () -> desk.edits().add(NewElements.composite(desk.scheme())));
        return menu;
    }

    private Menu context(Composite parent) {
        var menu = additions(parent);
        new MenuItem(menu, SWT.SEPARATOR);
        var copy = entry(menu, TEXTS.say("tree.copy"), null, () -> desk.edits().add(NewElements.copy(desk.scheme(), (Item) desk.selected())));
        var away = entry(menu, TEXTS.say("tree.remove"), null, () -> desk.edits().remove(desk.selected()));
        menu.addListener(SWT.Show, e -> {
            copy.setEnabled(desk.selected() instanceof Item);
            away.setEnabled(desk.selected() != desk.scheme());
        });
        return menu;
    }

    private static MenuItem entry(Menu menu, String text, SchemeIcon icon, Runnable action) {
        var entry = new MenuItem(menu, SWT.PUSH);
        entry.setText(text);
        if (icon != null)
            entry.setImage(Icons.image(icon));
        entry.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return entry;
    }

    private static ToolItem tool(ToolBar bar, int style, Icon icon, String text, Runnable action) {
        var item = new ToolItem(bar, style);
        item.setImage(Icons.image(icon));
        item.setToolTipText(TEXTS.say(text));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return item;
    }
}
