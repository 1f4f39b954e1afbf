// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.thinslice.base.Texts;
import org.thinslice.scheme.ItemKind;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.Keying;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;

/** The items that can be averaged, each ticked that belongs to the composite. */
final class MemberRows extends RowList<Item> {

    private static final Texts TEXTS = Texts.of(MemberRows.class);

    private final Composite composite;

    MemberRows(SchemeDesk desk, Composite composite, org.eclipse.swt.widgets.Composite box, Runnable resized) {
        super(desk, box, 1, resized);
        this.composite = composite;
        refresh();
    }

    @Override
    List<Item> parts() {
        return desk.scheme().getItems().stream()
                .filter(i -> ItemKind.of(i).numeric() || composite.getItems().contains(i)).toList();
    }

    @Override
    void row(Item item, org.eclipse.swt.widgets.Composite parent, List<Row> rows) {
        var button = new Button(parent, SWT.CHECK);
        button.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(e -> desk.edits().member(composite, item, button.getSelection())));
        Row row = () -> {
            button.setText(Keying.reversed(item) ? TEXTS.say("preview.reversed", Items.label(item)) : Items.label(item));
            button.setSelection(composite.getItems().contains(item));
        };
        row.refresh();
        rows.add(row);
    }

    @Override
    void check(Message place) {
        place.show(desk.findings(composite, "items"));
    }
}
