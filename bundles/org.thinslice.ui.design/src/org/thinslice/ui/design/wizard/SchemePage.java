// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeFile;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.ui.design.scheme.SchemeChoice;
import org.thinslice.ui.design.scheme.SchemeChoiceList;
import org.thinslice.ui.design.scheme.SchemeFiles;
import org.thinslice.ui.kit.Failures;

/** Asks for the coding scheme: a template, or a file. */
final class SchemePage extends StudyPage {

    private SchemeChoiceList list;
    private Label chosen;

    SchemePage(StudyDraft draft) {
        super(draft, StudyDraft.Page.SCHEME);
    }

    @Override
    void fields(Composite parent) {
        list = new SchemeChoiceList(parent, SchemeChoice.templates(), choice -> load(choice.source()),
                () -> getContainer().showPage(getNextPage()));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(list.control());
        var browse = new Button(parent, SWT.PUSH);
        browse.setText(TEXTS.say("scheme.file"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> SchemeFiles.ask(getShell()).ifPresent(this::load)));
        chosen = words(parent, "", 2);
        if (draft.scheme().isEmpty())
            list.choose(0);
    }

    private void load(Path file) {
        if (load(() -> SchemeFile.load(file)))
            list.clear();
    }

    private boolean load(SchemeChoice.Source source) {
        try {
            take(source.load());
            return true;
        } catch (Problem problem) {
            Failures.show(getShell(), problem);
            return false;
        }
    }

    private void take(Scheme scheme) {
        draft.scheme(scheme);
        if (chosen != null) {
            chosen.setText(TEXTS.say("scheme.chosen", scheme.getName(), scheme.getItems().size()).replace("&", "&&"));
            chosen.requestLayout();
        }
        check();
    }
}
