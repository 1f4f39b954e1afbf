// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A calm page: a title, some words to read, one button. */
final class TellPage extends Composite {

    private static final int READABLE = 640;

    private final Label title;
    private final Label words;
    private final Button button;
    private Runnable action = () -> { };

    TellPage(Composite parent, Look look) {
        super(parent, SWT.NONE);
        setLayout(new ColumnLayout(READABLE));
        var column = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, 2 * Look.MARGIN).spacing(0, 2 * Look.MARGIN).applyTo(column);
        title = new Label(column, SWT.WRAP);
        title.setFont(look.title());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).applyTo(title);
        words = new Label(column, SWT.WRAP);
        words.setFont(look.reading());
        GridDataFactory.fillDefaults().grab(true, false).hint(READABLE - 2 * Look.MARGIN, SWT.DEFAULT).applyTo(words);
        button = new Button(column, SWT.PUSH);
        button.setFont(look.question());
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** Says something; the button leads on. */
    void tell(CalmWords said, Runnable onNext) {
        title.setText(FormPane.escaped(said.title()));
        words.setText(FormPane.escaped(said.words()));
        button.setText(said.next());
        Look.target(button).align(SWT.BEGINNING, SWT.BEGINNING).grab(false, true).applyTo(button);
        action = onNext;
        layout(true, true);
    }

    /** What Enter does. */
    void proceed() {
        action.run();
    }

    @Override
    public boolean setFocus() {
        return Look.focus(button);
    }
}
