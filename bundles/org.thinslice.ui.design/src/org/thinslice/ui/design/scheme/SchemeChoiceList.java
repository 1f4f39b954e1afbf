// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.Icons;

/** A list of schemes to start from, with what each is for below. */
public final class SchemeChoiceList {

    private static final Texts TEXTS = Texts.of(SchemeChoiceList.class);

    private final Composite box;
    private final Table table;
    private final Label description;
    private final List<SchemeChoice> choices;

    /**
     * @param chosen called with every choice made
     * @param done   called on double-click
     */
    public SchemeChoiceList(Composite parent, List<SchemeChoice> choices, Consumer<SchemeChoice> chosen, Runnable done) {
        this.choices = choices;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(box);
        table = new Table(box, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 7 * table.getItemHeight()).applyTo(table);
        FormBuilder.name(table, TEXTS.say("choice.list"));
        for (var choice : choices) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(choice.name());
            item.setImage(Icons.image(SchemeIcon.SCHEME));
        }
        description = new Label(box, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, 3 * table.getItemHeight()).applyTo(description);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected().ifPresent(choice -> {
            description.setText(choice.description().replace("&", "&&"));
            chosen.accept(choice);
        })));
        // not SWT.DefaultSelection: Enter presses the default button of the dialog anyway, and would be answered twice
        table.addListener(SWT.MouseDoubleClick, e -> done.run());
    }

    /** The list with its description. */
    public Composite control() {
        return box;
    }

    /** Makes a choice as if the user had. */
    public void choose(int index) {
        table.setSelection(index);
        table.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** Takes the choice back. */
    public void clear() {
        table.deselectAll();
        description.setText("");
    }

    private Optional<SchemeChoice> selected() {
        return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(choices.get(table.getSelectionIndex()));
    }
}
