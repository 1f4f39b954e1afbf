// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.time.Instant;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Says what the study will be before it is made. */
final class SummaryPage extends StudyPage {

    private Text lines;

    SummaryPage(StudyDraft draft) {
        super(draft, StudyDraft.Page.SUMMARY);
    }

    @Override
    void fields(Composite parent) {
        lines = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        lines.setBackground(parent.getBackground());
        name(lines, TEXTS.say("page.summary"));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(420, 200).applyTo(lines);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && draft.complete()) {
            var study = draft.study(Instant.now());
            lines.setText(String.join(System.lineSeparator() + System.lineSeparator(),
                    Summary.of(study, study.sketch(), draft.scheme().orElseThrow())));
        }
        super.setVisible(visible);
    }
}
