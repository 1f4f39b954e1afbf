// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Level;
import org.thinslice.scheme.model.ScaleItem;

/** Makes the widgets of an element's form from its list of fields. */
final class FormBuilder {

    static final Texts TEXTS = Texts.of(FormBuilder.class);

    private final SchemeDesk desk;
    private final EObject element;
    private final Composite form;
    private final Runnable resized;
    private final FieldBindings bindings;
    private final List<Row> rows = new ArrayList<>();

    /** @param form takes label and field side by side */
    FormBuilder(SchemeDesk desk, EObject element, Composite form, Runnable resized) {
        this.desk = desk;
        this.element = element;
        this.form = form;
        this.resized = resized;
        bindings = new FieldBindings(desk, element);
    }

    /** Makes all fields; answers what is to be refreshed after a change. */
    List<Row> build() {
        for (var section : Fields.of(element)) {
            var heading = new Label(form, SWT.NONE);
            heading.setText(TEXTS.say("section." + section.name()));
            heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            GridDataFactory.swtDefaults().span(2, 1).indent(0, rows.isEmpty() ? 0 : 10).applyTo(heading);
            section.fields().forEach(this::field);
        }
        return rows;
    }

    private void field(Field field) {
        var flag = field.kind() == Field.Kind.FLAG;
        var label = new Label(form, SWT.NONE);
        label.setText(flag ? "" : TEXTS.say("field." + field.name()));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(0, 6).applyTo(label);
        var box = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        rows.add(row(field, box));
    }

    private Row row(Field field, Composite box) {
        return switch (field.kind()) {
            case FLAG -> flag(field, box);
            case LEVEL -> level(field, box);
            case ANCHORS -> new AnchorRows(desk, (ScaleItem) element, box, resized);
            case PARTS -> new PartRows(desk, element, (EReference) field.feature(), box, resized);
            case MEMBERS -> new MemberRows(desk, (org.thinslice.scheme.model.Composite) element, box, resized);
            default -> text(field, box);
        };
    }

    private Row text(Field field, Composite box) {
        var several = field.kind() == Field.Kind.LONG_WORDS;
        var narrow = field.kind() == Field.Kind.NUMBER || field.kind() == Field.Kind.COUNT;
        var row = new TextRow(box, several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE, bindings.of(field),
                new Message(box, resized), desk.edits()::seal);
        var lines = field.name().equals("instructions") ? 6 : 3;
        GridDataFactory.fillDefaults().grab(!narrow, false)
                .hint(narrow ? 90 : 160, several ? row.control().getLineHeight() * lines : SWT.DEFAULT)
                .align(narrow ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).applyTo(row.control());
        row.control().setToolTipText(TEXTS.say("field." + field.name() + ".help"));
        name(row.control(), TEXTS.say("field." + field.name()));
        moveMessageBelow(box, row.control());
        row.refresh();
        return row;
    }

    private Row flag(Field field, Composite box) {
        var button = new Button(box, SWT.CHECK);
        button.setText(TEXTS.say("field." + field.name()));
        button.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(e -> desk.edits().set(element, field.feature(), button.getSelection())));
        var message = new Message(box, resized);
        Row row = () -> {
            button.setSelection((Boolean) element.eGet(field.feature()));
            message.show(desk.findings(element, field.name()));
        };
        row.refresh();
        return row;
    }

    private Row level(Field field, Composite box) {
        var combo = new Combo(box, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (var level : Level.VALUES)
            combo.add(TEXTS.say("level." + level.getLiteral()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> desk.edits().set(element, field.feature(), Level.VALUES.get(combo.getSelectionIndex()))));
        name(combo, TEXTS.say("field." + field.name()));
        var message = new Message(box, resized);
        Row row = () -> {
            combo.select(Level.VALUES.indexOf(((Item) element).getLevel()));
            message.show(desk.findings(element, field.name()));
        };
        row.refresh();
        return row;
    }

    /** Says to a screen reader what a field is for. */
    static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private static void moveMessageBelow(Composite box, Control control) {
        control.moveAbove(box.getChildren()[0]);
    }
}
