// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Texts;

/** A page of the New Study wizard: it is complete when the draft has nothing missing on it, and says what is. */
abstract class StudyPage extends WizardPage {

    static final Texts TEXTS = Texts.of(StudyPage.class);

    final StudyDraft draft;
    private final StudyDraft.Page page;

    StudyPage(StudyDraft draft, StudyDraft.Page page) {
        super(page.name());
        this.draft = draft;
        this.page = page;
        var key = page.name().toLowerCase(java.util.Locale.ROOT);
        setTitle(TEXTS.say("page." + key));
        setDescription(TEXTS.say("page." + key + ".words"));
    }

    /** Makes the fields. */
    abstract void fields(Composite parent);

    @Override
    public final void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        fields(area);
        setControl(area);
        setPageComplete(draft.missing(page).isEmpty());
    }

    /** Says what is missing, if anything; called after every change. */
    void check() {
        var missing = draft.missing(page);
        setErrorMessage(missing.orElse(null));
        setPageComplete(missing.isEmpty());
    }

    /** A label and a field in the first two columns; the third is left to the caller. */
    Text field(Composite parent, String key, String value, Consumer<String> typed) {
        label(parent, key);
        var text = new Text(parent, SWT.BORDER);
        text.setText(value);
        text.setToolTipText(TEXTS.say(key + ".help"));
        name(text, TEXTS.say(key));
        text.addModifyListener(e -> {
            typed.accept(text.getText());
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** A label in the first column. */
    Label label(Composite parent, String key) {
        var label = new Label(parent, SWT.NONE);
        label.setText(TEXTS.say(key));
        return label;
    }

    /** Words over some columns, wrapped. */
    Label words(Composite parent, String text, int columns) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(320, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Fills the third column. */
    static void nothing(Composite parent) {
        new Label(parent, SWT.NONE);
    }

    /** Says to a screen reader what a control is for. */
    static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
