// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Scoring;
import org.thinslice.ui.agreement.model.ChosenScoring;
import org.thinslice.ui.agreement.model.ScoringChoice;

/** Asks how the ratings of a slice become its score in all that says or holds scores. */
public final class ScoringDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(ScoringDialog.class);
    private static final int WORDS_WIDTH = 420;
    private static final int MOST_SLICES = 100_000;

    private final ScoringChoice choice;
    private final String button;
    private Label words;
    private Label habits;
    private Combo window;
    private Spinner batch;

    private ScoringDialog(Shell shell, ScoringChoice choice, String button) {
        super(shell);
        this.choice = choice;
        this.button = button;
        setHelpAvailable(false);
    }

    /**
     * Asks, beginning with what holds; what is chosen holds from then on.
     *
     * @param button what is on the button that ends it
     * @return what was chosen; empty if the dialog was closed without a choice
     */
    public static Optional<Scoring> ask(Shell shell, ChosenScoring chosen, String button) {
        var dialog = new ScoringDialog(shell, new ScoringChoice(chosen.now()), button);
        if (dialog.open() != Window.OK)
            return Optional.empty();
        chosen.choose(dialog.choice.scoring());
        return Optional.of(chosen.now());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("scoring.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.say("scoring.title"));
        setMessage(TEXTS.say("scoring.words"));
        var area = (Composite) super.createDialogArea(parent);
        var grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(grid);
        rules(grid);
        windows(grid);
        show();
        return area;
    }

    private void rules(Composite grid) {
        label(grid, "scoring.rule");
        var rules = new Combo(grid, SWT.READ_ONLY);
        rules.setItems(choice.rules().toArray(String[]::new));
        rules.select(choice.rule().ordinal());
        rules.addListener(SWT.Selection, event -> {
            choice.rule(rules.getSelectionIndex());
            show();
        });
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rules);
        words = new Label(grid, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WORDS_WIDTH, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3)
                .applyTo(words);
    }

    private void windows(Composite grid) {
        habits = label(grid, "scoring.window");
        window = new Combo(grid, SWT.READ_ONLY);
        window.setItems(TEXTS.say("scoring.window.study"), TEXTS.say("scoring.window.session"), TEXTS.say("scoring.window.batch"));
        window.select(choice.window().ordinal());
        window.addListener(SWT.Selection, event -> {
            choice.window(window.getSelectionIndex());
            show();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(window);
        batch = new Spinner(grid, SWT.BORDER);
        batch.setValues(choice.batch(), 1, MOST_SLICES, 0, 1, 10);
        batch.addListener(SWT.Modify, event -> choice.batch(batch.getSelection()));
    }

    private static Label label(Composite grid, String key) {
        var label = new Label(grid, SWT.NONE);
        label.setText(TEXTS.say(key));
        return label;
    }

    private void show() {
        words.setText(TEXTS.say("scoring.words." + choice.rule().word()));
        habits.setVisible(choice.windowMatters());
        window.setVisible(choice.windowMatters());
        batch.setVisible(choice.batchMatters());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
