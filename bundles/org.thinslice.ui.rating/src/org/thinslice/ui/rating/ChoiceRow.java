// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Categories as native buttons that flow from line to line. */
final class ChoiceRow extends Composite {

    private static final int LEAST = 96;

    private final List<Button> buttons = new ArrayList<>();
    private final List<String> labels;
    private final Look look;

    /** @param onChoice told the index of a button that was pressed; the buttons themselves change only by {@link #choose} */
    ChoiceRow(Composite parent, Look look, String question, List<String> labels, IntConsumer onChoice) {
        super(parent, SWT.NONE);
        this.labels = labels;
        this.look = look;
        setBackgroundMode(SWT.INHERIT_DEFAULT);
        var layout = new RowLayout();
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = Look.GAP;
        setLayout(layout);
        for (var i = 0; i < labels.size(); i++)
            buttons.add(button(i, onChoice));
        Look.name(this, question);
    }

    /** Draws these as chosen and all others as not. */
    void choose(int... indices) {
        for (var i = 0; i < buttons.size(); i++) {
            var index = i;
            var on = Arrays.stream(indices).anyMatch(one -> one == index);
            var button = buttons.get(i);
            button.setSelection(on);
            button.setFont(on ? look.question() : look.reading());
            button.setText(on ? "✓ " + labels.get(i) : labels.get(i));
            button.setBackground(on ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : null);
            button.setForeground(on ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : null);
        }
    }

    /** Greys the buttons out or opens them. */
    void open(boolean open) {
        buttons.forEach(button -> button.setEnabled(open));
    }

    @Override
    public boolean setFocus() {
        return Look.focus(buttons.get(0));
    }

    private Button button(int index, IntConsumer onChoice) {
        var button = new Button(this, SWT.TOGGLE);
        button.setFont(look.question());
        button.setText("✓ " + labels.get(index));
        var size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        button.setLayoutData(new RowData(Math.max(LEAST, size.x), Math.max(Look.TARGET, size.y)));
        button.setText(labels.get(index));
        button.setFont(look.reading());
        button.addListener(SWT.Selection, event -> {
            button.setSelection(!button.getSelection());
            onChoice.accept(index);
        });
        return button;
    }
}
