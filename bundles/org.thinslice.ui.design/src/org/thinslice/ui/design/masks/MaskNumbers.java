// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.masks;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.thinslice.base.Texts;
import org.thinslice.study.Mask;

/** How the chosen mask hides, and its edges as numbers in percent of the picture: everything the mouse can do, by keyboard. */
final class MaskNumbers {

    private static final Texts TEXTS = Texts.of(MaskNumbers.class);
    private static final List<String> EDGES = List.of("x", "y", "width", "height");
    private static final int PERCENT = Mask.WHOLE / 100;

    private final MaskDesk desk;
    private final Runnable edited;
    private final Combo kind;
    private final List<Spinner> edges = new ArrayList<>();

    MaskNumbers(Composite parent, MaskDesk desk, Runnable edited) {
        this.desk = desk;
        this.edited = edited;
        var group = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        label(group, "masks.kind");
        kind = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (var each : Mask.Kind.values())
            kind.add(TEXTS.say("masks.kind." + each.word()));
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> kindChosen()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        for (var edge : EDGES)
            edges.add(spinner(group, edge));
    }

    private Spinner spinner(Composite parent, String edge) {
        label(parent, "masks." + edge);
        var spinner = new Spinner(parent, SWT.BORDER);
        spinner.setDigits(2);
        spinner.setMinimum(0);
        spinner.setMaximum(Mask.WHOLE);
        spinner.setIncrement(PERCENT);
        spinner.setPageIncrement(10 * PERCENT);
        spinner.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> typed()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(spinner);
        return spinner;
    }

    private static void label(Composite parent, String key) {
        var label = new Label(parent, SWT.NONE);
        label.setText(TEXTS.say(key));
        GridDataFactory.swtDefaults().applyTo(label);
    }

    private void kindChosen() {
        desk.kind(Mask.Kind.values()[kind.getSelectionIndex()]);
        edited.run();
    }

    private void typed() {
        desk.move(edges.get(0).getSelection(), edges.get(1).getSelection(), edges.get(2).getSelection(), edges.get(3).getSelection());
        edited.run();
    }

    /** Shows the chosen mask. */
    void refresh() {
        kind.select(desk.kind().ordinal());
        edges.forEach(edge -> edge.setEnabled(desk.chosen().isPresent()));
        desk.chosen().ifPresent(mask -> {
            var numbers = List.of(mask.x(), mask.y(), mask.width(), mask.height());
            for (int i = 0; i < edges.size(); i++)
                if (edges.get(i).getSelection() != numbers.get(i))
                    edges.get(i).setSelection(numbers.get(i));
        });
    }
}
