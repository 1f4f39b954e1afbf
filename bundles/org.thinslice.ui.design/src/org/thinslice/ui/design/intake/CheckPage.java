// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.thinslice.exchange.intake.Ready;
import org.thinslice.exchange.intake.Refusal;

/** Says what would come in and lists what cannot; those that can wait for a yes. */
final class CheckPage extends ImportPage {

    private static final int HEIGHT = 220;
    private static final int MOST = 2_000;

    private Text summary;
    private Grid<Refusal> refused;
    private Button copy;
    private Button agree;

    CheckPage(ImportDraft draft) {
        super(draft, "check");
    }

    @Override
    void fields(Composite parent) {
        summary = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        summary.setBackground(parent.getBackground());
        name(summary, TEXTS.say("page.check"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(420, 140).applyTo(summary);
        refused = new Grid<>(parent, TEXTS.say("check.refused"), HEIGHT);
        refused.column(TEXTS.say("check.line"), 2, each -> Long.toString(each.line()));
        refused.column(TEXTS.say("check.column"), 3, Refusal::column);
        refused.column(TEXTS.say("check.value"), 3, Refusal::value);
        refused.column(TEXTS.say("check.why"), 16, Refusal::why);
        copy = new Button(parent, SWT.PUSH);
        copy.setText(TEXTS.say("check.copy"));
        copy.setToolTipText(TEXTS.say("check.copy.help"));
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draft.ready().ifPresent(ready -> copy(CheckWords.table(ready.refused())))));
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(copy);
        agree = new Button(parent, SWT.CHECK);
        agree.setText(TEXTS.say("check.agree", 0));
        agree.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            draft.agree(agree.getSelection());
            check();
        }));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(agree);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (!visible)
            return;
        boolean done = work(TEXTS.say("work.checking"), progress -> {
            draft.prepare(progress);
            return null;
        });
        draft.ready().ifPresent(this::show);
        if (done)
            check();
        if (agree.getVisible())
            agree.setFocus();
    }

    /** What waits for a yes is no mistake of who reads it. */
    @Override
    void check() {
        super.check();
        setErrorMessage(null);
        setMessage(missing().filter(words -> !words.isEmpty()).orElse(getDescription()), isPageComplete() ? NONE : WARNING);
    }

    private void copy(String words) {
        var clipboard = new Clipboard(copy.getDisplay());
        try {
            clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    private void show(Ready ready) {
        summary.setText(String.join(System.lineSeparator(), CheckWords.of(ready)));
        refused.show(List.copyOf(ready.refused().subList(0, Math.min(MOST, ready.refused().size()))));
        agree.setText(TEXTS.say("check.agree", ready.ratings().size()));
        agree.setVisible(!ready.refused().isEmpty());
        copy.setVisible(!ready.refused().isEmpty());
        refused.visible(!ready.refused().isEmpty());
        agree.setSelection(draft.agreed());
        agree.requestLayout();
    }

    @Override
    Optional<String> missing() {
        if (draft.ready().isEmpty())
            return Optional.of("");
        return draft.complete() ? Optional.empty() : Optional.of(TEXTS.say("check.missing", draft.ready().get().refused().size()));
    }
}
