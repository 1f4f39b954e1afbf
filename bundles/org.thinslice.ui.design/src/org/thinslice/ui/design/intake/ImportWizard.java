// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.nio.file.Path;
import java.time.InstantSource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Control;
import org.thinslice.base.Texts;
import org.thinslice.exchange.intake.Ready;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Work;

/** Takes in ratings from a table that another program wrote. */
public final class ImportWizard extends Wizard {

    private static final Texts TEXTS = Texts.of(ImportWizard.class);

    private final ImportDraft draft;
    private final OpenStudy open;
    private final Control place;

    /**
     * @param open  the open study, to which ratings may be added, and which a new one replaces
     * @param place where a failure is said: the window, which outlives the wizard
     */
    public ImportWizard(OpenStudy open, Control place) {
        this.open = open;
        this.place = place;
        draft = new ImportDraft(open.study());
        setWindowTitle(TEXTS.say("wizard.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(new FilePage(draft));
        addPage(new ColumnsPage(draft));
        addPage(new ItemsPage(draft));
        addPage(new CheckPage(draft));
    }

    /** The items of a study that is there are known. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page instanceof ColumnsPage && draft.into() ? getPage("check") : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return draft.complete() && getContainer().getCurrentPage() instanceof CheckPage;
    }

    @Override
    public boolean performFinish() {
        var ready = draft.ready().orElseThrow();
        if (draft.into())
            add(draft.open().orElseThrow(), ready);
        else {
            var file = Path.of(draft.target());
            open.make(file, (files, progress) -> ready.create(file, files.maker()::make, InstantSource.system(), files.appVersion()), place);
        }
        return true;
    }

    private void add(Study study, Ready ready) {
        Work.of(open, place).start(TEXTS.say("work.writing"), progress -> {
            ready.write(study);
            return ready.ratings().size();
        }, count -> MessageDialog.openInformation(place.getShell(), TEXTS.say("wizard.title"), TEXTS.say("wizard.added", count)));
    }
}
