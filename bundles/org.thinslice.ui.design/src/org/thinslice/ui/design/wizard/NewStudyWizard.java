// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Control;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.OpenStudy;

/** Makes a study from nothing and opens it. */
public final class NewStudyWizard extends Wizard {

    private static final Texts TEXTS = Texts.of(NewStudyWizard.class);

    private final StudyDraft draft;
    private final OpenStudy open;
    private final Control place;

    /**
     * @param open  opens the study when it is made
     * @param place where a failure is said: the window, which outlives the wizard
     */
    public NewStudyWizard(OpenStudy open, Control place) {
        this.open = open;
        this.place = place;
        draft = new StudyDraft(open.file().map(f -> f.toAbsolutePath().getParent()).orElse(Path.of(System.getProperty("user.home"))));
        setWindowTitle(TEXTS.say("wizard.title"));
    }

    @Override
    public void addPages() {
        addPage(new NamePage(draft));
        addPage(new SchemePage(draft));
        addPage(new RecordingsPage(draft));
        addPage(new SlicesPage(draft));
        addPage(new ObserversPage(draft));
        addPage(new SummaryPage(draft));
    }

    @Override
    public boolean canFinish() {
        return draft.complete();
    }

    @Override
    public boolean performFinish() {
        var study = draft.study(Instant.now());
        open.create(study.file(), study::plan, place);
        return true;
    }
}
