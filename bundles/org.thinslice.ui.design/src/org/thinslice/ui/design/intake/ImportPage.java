// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Problem;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.Work;

/** A page of the import wizard. */
abstract class ImportPage extends WizardPage {

    static final Texts TEXTS = Texts.of(ImportPage.class);

    final ImportDraft draft;
    private final String key;

    ImportPage(ImportDraft draft, String key) {
        super(key);
        this.draft = draft;
        this.key = key;
        setTitle(TEXTS.say("page." + key));
        setDescription(TEXTS.say("page." + key + ".words"));
    }

    /** Makes the fields in three columns. */
    abstract void fields(Composite parent);

    /** What is missing on the page; empty if it is complete. */
    abstract Optional<String> missing();

    @Override
    public final void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        fields(area);
        setControl(area);
        setPageComplete(missing().isEmpty());
    }

    /** Says what is missing, if anything; called after every change. */
    void check() {
        setErrorMessage(missing().orElse(null));
        setPageComplete(missing().isEmpty());
    }

    /** Does long work within the wizard, with progress and a button to stop it; says a failure on the page. */
    boolean work(String title, Work.Task<Void> task) {
        var failure = new Problem[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    Work.within(monitor, title, task);
                } catch (Stopped stopped) {
                    failure[0] = new Problem(TEXTS.say("work.stopped"));
                } catch (Problem problem) {
                    failure[0] = problem;
                }
            });
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        if (failure[0] != null)
            setErrorMessage(failure[0].getMessage());
        return failure[0] == null;
    }

    Label label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(TEXTS.say(text));
        return label;
    }

    /** Words over all columns, wrapped. */
    Label words(Composite parent, String text) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(320, SWT.DEFAULT).applyTo(label);
        return label;
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
