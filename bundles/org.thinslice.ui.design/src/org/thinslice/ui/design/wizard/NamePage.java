// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what the study is called and where it is kept. */
final class NamePage extends StudyPage {

    private Text folder;
    private Label place;

    NamePage(StudyDraft draft) {
        super(draft, StudyDraft.Page.STUDY);
    }

    @Override
    void fields(Composite parent) {
        var name = field(parent, "study.name", draft.name(), draft::name);
        nothing(parent);
        folder = field(parent, "study.folder", draft.folder(), draft::folder);
        var browse = new Button(parent, SWT.PUSH);
        browse.setText(TEXTS.say("browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        nothing(parent);
        place = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(320, SWT.DEFAULT).applyTo(place);
        showPlace();
        name.selectAll();
        name.setFocus();
    }

    @Override
    void check() {
        super.check();
        showPlace();
    }

    private void showPlace() {
        place.setText(draft.file().map(Path::toString).map(f -> TEXTS.say("study.place", f)).orElse("").replace("&", "&&"));
        place.requestLayout();
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText(TEXTS.say("study.folder"));
        dialog.setFilterPath(draft.folder());
        var chosen = dialog.open();
        if (chosen != null)
            folder.setText(chosen);
    }
}
