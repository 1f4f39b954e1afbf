// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Problem;
import org.thinslice.exchange.intake.MappingFile;
import org.thinslice.exchange.intake.Part;
import org.thinslice.ui.kit.Failures;

/** Says which column is what, and shows the first ratings as they will come in. */
final class ColumnsPage extends ImportPage {

    private static final int EXAMPLES = 3;
    private static final int HEIGHT = 190;

    private Grid<String> columns;
    private Grid<List<String>> preview;
    private Text pattern;
    private Text item;
    private Text missing;
    private boolean filling;

    ColumnsPage(ImportDraft draft) {
        super(draft, "columns");
    }

    @Override
    void fields(Composite parent) {
        columns = new Grid<>(parent, TEXTS.say("columns.table"), HEIGHT);
        columns.column(TEXTS.say("columns.head"), 3, head -> head);
        columns.column(TEXTS.say("columns.first"), 4, head -> draft.columns().examples(head, EXAMPLES));
        var uses = ColumnUse.all();
        columns.choice(TEXTS.say("columns.use"), 3, uses.stream().map(ColumnUse::label).toList(), head -> uses.indexOf(draft.columns().use(head)), (head, use) -> {
            draft.columns().use(head, uses.get(use));
            refresh();
        });
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(row);
        pattern = field(row, "columns.pattern", text -> draft.columns().pattern(text));
        item = field(row, "columns.item", text -> draft.columns().item(text));
        missing = field(row, "columns.missing", text -> draft.columns().missingWords(text));
        button(row, "columns.load", this::load);
        button(row, "columns.save", this::save);
        preview = new Grid<>(parent, TEXTS.say("columns.preview"), HEIGHT);
        var heads = List.of("slice", "observer", "item", "value", "session");
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            preview.column(TEXTS.say("preview." + heads.get(i)), 2, cells -> cells.get(at));
        }
    }

    private Text field(Composite row, String key, Consumer<String> typed) {
        label(row, key);
        var text = new Text(row, SWT.BORDER);
        name(text, TEXTS.say(key));
        text.setToolTipText(TEXTS.say(key + ".help"));
        text.addModifyListener(e -> {
            if (!filling) {
                typed.accept(text.getText());
                shown();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static void button(Composite row, String key, Runnable pressed) {
        var button = new Button(row, SWT.PUSH);
        button.setText(TEXTS.say(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
    }

    private void load() {
        mappingFile(SWT.OPEN).ifPresent(file -> {
            try {
                draft.columns().mapping(MappingFile.read(file));
                refresh();
            } catch (Problem problem) {
                Failures.show(getShell(), problem);
            }
        });
    }

    private void save() {
        mappingFile(SWT.SAVE).ifPresent(file -> {
            try {
                MappingFile.write(draft.columns().mapping(), file);
            } catch (Problem problem) {
                Failures.show(getShell(), problem);
            }
        });
    }

    private Optional<Path> mappingFile(int style) {
        var dialog = new FileDialog(getShell(), style);
        dialog.setText(TEXTS.say(style == SWT.OPEN ? "columns.load.title" : "columns.save.title"));
        dialog.setFilterExtensions(new String[] { "*.map" });
        dialog.setFilterNames(new String[] { TEXTS.say("columns.mappings") });
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible)
            refresh();
        super.setVisible(visible);
        if (visible)
            columns.focus();
    }

    private void refresh() {
        filling = true;
        columns.show(draft.columns().heads());
        pattern.setText(draft.columns().mapping().pattern());
        pattern.setEnabled(!draft.columns().mapping().across().isEmpty());
        item.setText(draft.columns().mapping().item());
        item.setEnabled(!draft.columns().mapping().tells(Part.ITEM));
        missing.setText(String.join(", ", draft.columns().mapping().missing()));
        filling = false;
        shown();
    }

    private void shown() {
        preview.show(draft.columns().preview());
        check();
    }

    @Override
    Optional<String> missing() {
        return draft.sample().isEmpty() ? Optional.of("") : draft.columns().missing();
    }
}
