// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.thinslice.ui.kit.Work;

/** Asks for the recordings: by dialog or dropped here. Every file is looked at in the background. */
final class RecordingsPage extends StudyPage {

    private CandidateTable table;
    private Label count;
    private Job looking;

    RecordingsPage(StudyDraft draft) {
        super(draft, StudyDraft.Page.RECORDINGS);
    }

    @Override
    void fields(Composite parent) {
        table = new CandidateTable(parent, draft.recordings(), this::add);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 220).applyTo(table.control());
        var buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "recordings.add", this::askFiles);
        button(buttons, "recordings.folder", this::askFolder);
        button(buttons, "recordings.remove", () -> {
            draft.recordings().remove(table.selected());
            show();
        });
        count = words(parent, TEXTS.say("recordings.drop"), 3);
        table.show();
        look();
    }

    private void button(Composite parent, String key, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.say(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void askFiles() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(TEXTS.say("recordings.add.title"));
        dialog.setFilterNames(TEXTS.say("recordings.filter"), TEXTS.say("recordings.filter.all"));
        dialog.setFilterExtensions(RecordingFiles.filter(), "*");
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
        Work.quietly(this, getControl()).start(TEXTS.say("recordings.looking"), progress -> RecordingFiles.in(named), files -> {
            draft.recordings().add(files);
            show();
            look();
        });
    }

    /** Looks at the next file, then at the one after it, until none waits. */
    private void look() {
        if (looking == null)
            draft.recordings().next().ifPresent(file -> looking = Work.quietly(this, table.control())
                    .start(TEXTS.say("recordings.looking"), progress -> Probing.look(file), state -> {
                        looking = null;
                        draft.recordings().found(file, state);
                        show();
                        look();
                    }));
    }

    private void show() {
        table.show();
        var all = draft.recordings().all().size();
        count.setText(all == 0 ? TEXTS.say("recordings.drop")
                : TEXTS.say("recordings.count", draft.recordings().usable().size(), all));
        check();
    }

    @Override
    public void dispose() {
        Job.getJobManager().cancel(this);
        super.dispose();
    }
}
