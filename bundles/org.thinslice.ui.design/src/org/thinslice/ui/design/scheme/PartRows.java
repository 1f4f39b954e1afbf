// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.SchemePackage;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;

/** The categories of a choice, or the reasons for not rating: code and words, added, removed and moved. */
final class PartRows extends RowList<EObject> {

    private static final Texts TEXTS = Texts.of(PartRows.class);

    private final EObject item;
    private final EReference list;

    PartRows(SchemeDesk desk, EObject item, EReference list, Composite box, Runnable resized) {
        super(desk, box, 5, resized);
        this.item = item;
        this.list = list;
        var add = new Button(box, SWT.PUSH);
        add.setText(TEXTS.say("part.add." + list.getName()));
        add.setImage(Icons.image(Icon.ADD));
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> desk.edits().addPart(item, list, fresh())));
        refresh();
    }

    @Override
    @SuppressWarnings("unchecked")
    List<EObject> parts() {
        return (List<EObject>) item.eGet(list);
    }

    @Override
    void row(EObject part, Composite parent, List<Row> rows) {
        var code = (EAttribute) part.eClass().getEStructuralFeature("code");
        var label = (EReference) part.eClass().getEStructuralFeature("label");
        var codes = field(parent, TEXTS.say("part.code"), new TextRow.Binding(() -> (String) part.eGet(code), typed -> {
            desk.edits().set(part, code, typed.strip());
            return true;
        }, "", List::of), rows);
        GridDataFactory.swtDefaults().hint(170, SWT.DEFAULT).applyTo(codes.control());
        wide(field(parent, TEXTS.say("part.words"), new TextRow.Binding(
                () -> FieldBindings.shown(FieldBindings.texts(part, label), desk.language()), typed -> {
                    desk.edits().words(part, label, typed);
                    return true;
                }, "", List::of), rows).control());
        button(parent, Icon.UP, TEXTS.say("part.up"), () -> desk.edits().move(part, -1)).setEnabled(desk.edits().canMove(part, -1));
        button(parent, Icon.DOWN, TEXTS.say("part.down"), () -> desk.edits().move(part, 1)).setEnabled(desk.edits().canMove(part, 1));
        button(parent, Icon.REMOVE, TEXTS.say("part.remove"), () -> desk.edits().remove(part));
    }

    @Override
    void check(Message place) {
        place.show(desk.findings().stream().filter(f -> f.at() == item && f.feature().equals(list.getName())
                || f.at().eContainer() == item && f.at().eContainmentFeature() == list).toList());
    }

    private EObject fresh() {
        return list == SchemePackage.Literals.ITEM__REASONS ? NewElements.reason((Item) item) : NewElements.category((CategoryItem) item);
    }
}
