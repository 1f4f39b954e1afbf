// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.thinslice.media.RecordingFiles;
import org.thinslice.ui.kit.Work;

/** Asks for the recordings: by dialog or dropped here. Every file is looked at in the background. */
final class RecordingsPage extends StudyPage {

    private CandidateTable table;
    private Button addFiles;
    private Label count;
    private CopyOffer offer;
    private WorkStrip strip;
    private Job looking;
    private Optional<String> said = Optional.empty();

    RecordingsPage(StudyDraft draft) {
        super(draft, StudyDraft.Page.RECORDINGS);
    }

    @Override
    void fields(Composite parent) {
        table = new CandidateTable(parent, draft.recordings(), this::add, this::show);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(680, 220).applyTo(table.control());
        var buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        addFiles = button(buttons, "recordings.add", this::askFiles);
        button(buttons, "recordings.folder", this::askFolder);
        button(buttons, "recordings.remove", () -> {
            draft.recordings().remove(table.selected());
            show();
        });
        count = words(parent, TEXTS.say("recordings.drop"), 3);
        strip = new WorkStrip(parent, 3);
        offer = new CopyOffer(parent, 3, draft.recordings(), this, this::show);
        table.show();
        look();
    }

    private Button button(Composite parent, String key, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.say(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    /** The first thing to do here, while there is nothing to go on with. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && draft.recordings().all().isEmpty())
            addFiles.setFocus();
    }

    private void askFiles() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(TEXTS.say("recordings.add.title"));
        dialog.setFilterNames(TEXTS.say("recordings.filter"), TEXTS.say("recordings.filter.all"));
        dialog.setFilterExtensions(String.join(";", RecordingFiles.endings().stream().map(ending -> "*." + ending).toList()), "*");
        if (dialog.open() != null)
            add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
    }

    private void askFolder() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText(TEXTS.say("recordings.folder.title"));
        var chosen = dialog.open();
        if (chosen != null)
            add(List.of(Path.of(chosen)));
    }

    private void add(Collection<Path> named) {
        said = Optional.empty();
        Work.quietly(this, getControl()).start(TEXTS.say("recordings.looking"), progress -> RecordingFiles.in(named), files -> {
            draft.recordings().add(files);
            show();
            look();
        });
    }

    /** Looks at the next file, then at the one after it, until none waits. */
    private void look() {
        if (looking != null)
            return;
        var next = draft.recordings().next();
        if (next.isEmpty()) {
            strip.end();
            return;
        }
        int all = draft.recordings().all().size();
        int done = (int) draft.recordings().all().stream().filter(c -> !c.waiting()).count();
        strip.start(TEXTS.say("looking.label", done + 1, all, next.get().getFileName()), this::stopLooking);
        strip.show(TEXTS.say("looking.label", done + 1, all, next.get().getFileName()), (double) done / all);
        looking = Work.quietly(this, table.control()).start(TEXTS.say("recordings.looking"), progress -> Probing.look(next.get(), progress),
                state -> {
                    looking = null;
                    draft.recordings().found(next.get(), state);
                    show();
                    look();
                });
    }

    private void stopLooking() {
        if (looking != null)
            looking.cancel();
        looking = null;
        said = Optional.of(TEXTS.say("looking.stopped", draft.recordings().giveUp()));
        strip.end();
        show();
    }

    private void show() {
        table.show();
        var all = draft.recordings().all().size();
        count.setText(all == 0 ? TEXTS.say("recordings.drop")
                : TEXTS.say("recordings.count", draft.recordings().usable().size(), all));
        offer.show();
        check();
        setMessage(said.or(offer::said).orElse(null), IMessageProvider.WARNING);
        if (draft.recordings().busy() || draft.recordings().next().isPresent()) { // to wait is no mistake
            setMessage(getErrorMessage(), IMessageProvider.INFORMATION);
            setErrorMessage(null);
        }
    }

    @Override
    public void dispose() {
        Job.getJobManager().cancel(this);
        super.dispose();
    }
}
