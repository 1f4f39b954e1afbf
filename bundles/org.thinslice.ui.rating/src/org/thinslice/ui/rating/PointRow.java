// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The points of a scale as a row of native buttons, anchors under their points; arrow keys go from one to the next. */
final class PointRow extends Composite {

    private final List<Button> buttons = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final List<Mark> marks;
    private final Look look;
    private int chosen = -1;

    /**
     * @param question what is asked, for those who hear the screen
     * @param onChoice told the index of the point that was chosen
     */
    PointRow(Composite parent, Look look, String question, List<Mark> marks, IntConsumer onChoice) {
        super(parent, SWT.NONE);
        this.look = look;
        this.marks = marks;
        setBackgroundMode(SWT.INHERIT_DEFAULT);
        for (var i = 0; i < marks.size(); i++) {
            buttons.add(button(i, onChoice));
            words.add(new Label(this, SWT.WRAP));
            words.get(i).setText(marks.get(i).anchor());
        }
        Look.name(this, question);
        addPaintListener(event -> ring(event.gc));
        setLayout(new PointsLayout(buttons, words));
        draw();
    }

    /** How many points there are. */
    int points() {
        return marks.size();
    }

    /** Draws one point as chosen; -1 for none. */
    void choose(int index) {
        if (chosen == index)
            return;
        chosen = index;
        draw();
    }

    /** Greys the points out or opens them. */
    void open(boolean open) {
        buttons.forEach(button -> button.setEnabled(open));
        words.forEach(label -> label.setEnabled(open));
    }

    @Override
    public boolean setFocus() {
        return Look.focus(buttons.get(Math.max(0, chosen)));
    }

    private Button button(int index, IntConsumer onChoice) {
        var button = new Button(this, SWT.TOGGLE);
        Look.name(button, marks.get(index).spoken());
        button.addListener(SWT.Selection, event -> {
            button.setSelection(chosen == index);
            onChoice.accept(index);
        });
        button.addListener(SWT.FocusIn, event -> redraw());
        button.addListener(SWT.FocusOut, event -> redraw());
        button.addListener(SWT.KeyDown, event -> arrow(index, event));
        button.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS)
                event.doit = false;
        });
        return button;
    }

    private void arrow(int index, Event event) {
        var to = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> index - 1;
            case SWT.ARROW_RIGHT -> index + 1;
            case SWT.HOME -> 0;
            case SWT.END -> buttons.size() - 1;
            default -> index;
        };
        if (to != index && to >= 0 && to < buttons.size())
            buttons.get(to).setFocus();
    }

    /** A ring around the button that has the focus; some themes show the focus only after the first key. */
    private void ring(GC gc) {
        for (var button : buttons)
            if (button.isFocusControl()) {
                var at = button.getBounds();
                gc.setAntialias(SWT.ON);
                gc.setLineWidth(2);
                gc.setForeground(getForeground());
                gc.drawRoundRectangle(at.x - 2, at.y - 2, at.width + 4, at.height + 4, 8, 8);
            }
    }

    private void draw() {
        for (var i = 0; i < buttons.size(); i++) {
            var button = buttons.get(i);
            var on = i == chosen;
            button.setSelection(on);
            button.setText(on ? "✓ " + marks.get(i).label() : marks.get(i).label());
            button.setFont(on ? look.chosen() : look.point());
            button.setBackground(on ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : null);
            button.setForeground(on ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : null);
        }
    }
}
