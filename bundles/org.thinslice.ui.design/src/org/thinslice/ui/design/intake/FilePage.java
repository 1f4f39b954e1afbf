// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.intake.Sample;
import org.thinslice.ui.kit.Work;

/** Asks for the table, and whether its ratings become a new study or come into the open one. */
final class FilePage extends ImportPage {

    private static final String[] TABLES = { "*.csv;*.tsv;*.txt;*.xlsx;*.xlsm;*.eaf;*.boris;*.boris.gz;*.opf", "*" };

    private static final int TYPING_RESTS = 300;

    private Text table;
    private Text target;
    private Button browseTarget;
    private Button newSlices;
    private Optional<String> failure = Optional.empty();

    FilePage(ImportDraft draft) {
        super(draft, "file");
    }

    @Override
    void fields(Composite parent) {
        table = file(parent, "file.table", SWT.OPEN, TABLES, this::table);
        if (draft.open().isPresent())
            radio(parent, "file.fresh", !draft.into(), false);
        target = file(parent, "file.target", SWT.SAVE, new String[] { "*.study" }, name -> {
            draft.target(name);
            check();
        });
        browseTarget = (Button) parent.getChildren()[parent.getChildren().length - 1];
        draft.open().ifPresent(study -> {
            radio(parent, "file.into", draft.into(), true);
            newSlices = new Button(parent, SWT.CHECK);
            newSlices.setText(TEXTS.say("file.slices"));
            newSlices.setEnabled(draft.into());
            newSlices.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draft.newSlices(newSlices.getSelection())));
            GridDataFactory.fillDefaults().span(3, 1).indent(24, 0).applyTo(newSlices);
        });
        file(parent, "file.prolific", SWT.OPEN, TABLES, draft::prolific);
        words(parent, TEXTS.say("file.advice"));
    }

    private void radio(Composite parent, String key, boolean chosen, boolean into) {
        var radio = new Button(parent, SWT.RADIO);
        radio.setText(TEXTS.say(key, draft.open().map(study -> study.plan().settings().name()).orElse("")).replace("&", "&&"));
        radio.setSelection(chosen);
        radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (radio.getSelection())
                into(into);
        }));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(radio);
    }

    private void into(boolean wanted) {
        draft.into(wanted);
        target.setEnabled(!wanted);
        browseTarget.setEnabled(!wanted);
        newSlices.setEnabled(wanted);
        check();
    }

    private Text file(Composite parent, String key, int style, String[] filter, Consumer<String> typed) {
        label(parent, key);
        var text = new Text(parent, SWT.BORDER);
        name(text, TEXTS.say(key));
        text.addModifyListener(e -> typed.accept(text.getText()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(text);
        var browse = new Button(parent, SWT.PUSH);
        browse.setText(TEXTS.say("file.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            var dialog = new FileDialog(getShell(), style);
            dialog.setText(TEXTS.say(key + ".title"));
            dialog.setFilterExtensions(filter);
            dialog.setFilterNames(filter.length > 1 ? new String[] { TEXTS.say("file.tables"), TEXTS.say("file.all") } : new String[] { TEXTS.say("file.studies") });
            folder(text).ifPresent(dialog::setFilterPath);
            var chosen = dialog.open();
            if (chosen != null)
                text.setText(chosen);
        }));
        return text;
    }

    /** Where to look: where the file of this field is, else where the table is. */
    private Optional<String> folder(Text text) {
        return Stream.of(text, table).map(Text::getText).filter(name -> !name.isBlank()).findFirst()
                .flatMap(name -> Optional.ofNullable(new File(name.strip()).getParent()));
    }

    /** Forgets the table at once, and reads the other when its name has been typed. */
    private void table(String name) {
        failure = Optional.empty();
        draft.noTable();
        check();
        if (!name.isBlank())
            table.getDisplay().timerExec(TYPING_RESTS, () -> {
                if (!table.isDisposed() && table.getText().equals(name))
                    read(name);
            });
    }

    /** A table's beginning, or why it could not be read. */
    private record Read(Optional<Sample> sample, Optional<String> failure) {
        static Read of(String name, Progress progress) {
            try {
                return new Read(Optional.of(Sample.of(Path.of(name.strip()), progress)), Optional.empty());
            } catch (Problem | InvalidPathException problem) {
                return new Read(Optional.empty(), Optional.of(problem.getMessage()));
            }
        }
    }

    private void read(String name) {
        Work.quietly(this, table).start(TEXTS.say("file.table"), progress -> Read.of(name, progress), read -> {
            if (table.getText().equals(name))
                take(read);
        });
    }

    private void take(Read read) {
        failure = read.failure();
        read.sample().ifPresent(sample -> {
            draft.table(sample);
            target.setText(draft.target());
        });
        check();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible)
            table.setFocus();
    }

    @Override
    Optional<String> missing() {
        return failure.isPresent() ? failure : draft.missingFile();
    }
}
