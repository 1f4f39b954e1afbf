// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Texts;

/** The form of the selected element, and above it the language whose words are shown. */
final class ElementForm {

    private static final Texts TEXTS = Texts.of(ElementForm.class);

    private final SchemeDesk desk;
    private final Label title;
    private final Combo language;
    private final ScrolledComposite scroll;
    private Composite form;
    private EObject shown;
    private List<Row> rows = List.of();

    ElementForm(Composite parent, SchemeDesk desk) {
        this.desk = desk;
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(frame);
        title = new Label(frame, SWT.NONE);
        title.setFont(org.eclipse.jface.resource.JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(title);
        new Label(frame, SWT.NONE).setText(TEXTS.say("form.language"));
        language = new Combo(frame, SWT.READ_ONLY | SWT.DROP_DOWN);
        language.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(e -> desk.language(desk.scheme().getLanguages().get(language.getSelectionIndex()))));
        FormBuilder.name(language, TEXTS.say("form.language"));
        scroll = new ScrolledComposite(frame, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addControlListener(ControlListener.controlResizedAdapter(e -> fit()));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(scroll);
        refresh();
    }

    /** Shows what the scheme now says. */
    void refresh() {
        if (shown != desk.selected())
            rebuild();
        else
            rows.forEach(Row::refresh);
        title.setText(ElementNames.title(shown).replace("&", "&&"));
        languages();
    }

    /** Puts the cursor into the first field. */
    void focus() {
        if (form != null)
            form.setFocus();
    }

    private void rebuild() {
        shown = desk.selected();
        scroll.setRedraw(false);
        if (form != null)
            form.dispose();
        form = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 6).applyTo(form);
        rows = new FormBuilder(desk, shown, form, this::fit).build();
        scroll.setContent(form);
        scroll.setOrigin(0, 0);
        fit();
        scroll.setRedraw(true);
    }

    private void languages() {
        var tags = desk.scheme().getLanguages();
        var names = tags.stream().map(ElementForm::name).toArray(String[]::new);
        if (!List.of(names).equals(List.of(language.getItems()))) {
            language.setItems(names);
            language.requestLayout();
        }
        language.select(tags.indexOf(desk.language()));
        language.setEnabled(names.length > 1);
    }

    private static String name(String tag) {
        return TEXTS.say("form.language.name", Locale.forLanguageTag(tag).getDisplayName(), tag);
    }

    private void fit() {
        if (form == null || form.isDisposed())
            return;
        scroll.setMinSize(0, form.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
        form.layout(true, true);
    }
}
