// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.thinslice.scheme.model.TextItem;
import org.thinslice.study.Answer;
import org.thinslice.ui.rating.desk.Form;

/** Free text; told when the typing has rested, when the focus leaves it, and before going on. */
final class TextBox implements ItemBox {

    private static final int TYPING_RESTS = 1_500;
    private static final int LINES = 3;

    private final TextItem item;
    private final Text text;
    private final Asking asking;
    private boolean drawing;
    private int typed;

    TextBox(Asking asking, TextItem item) {
        this.item = item;
        this.asking = asking;
        text = new Text(asking.parent(), SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setTextLimit(item.getMaxLength());
        text.setFont(asking.look().reading());
        Look.name(text, asking.question(item));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * text.getLineHeight()).applyTo(text);
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.FocusOut, event -> flush());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
                event.doit = true;
        });
    }

    @Override
    public void draw(Form form) {
        if (typed > 0)
            return;
        var words = form.answer(item.getKey()).orElse(null) instanceof Answer.Words given ? given.text() : "";
        if (words.equals(text.getText().strip()))
            return;
        drawing = true;
        text.setText(words);
        drawing = false;
    }

    @Override
    public void open(boolean open) {
        text.setEnabled(open);
    }

    @Override
    public void focus() {
        Look.focus(text);
    }

    @Override
    public void flush() {
        if (typed == 0)
            return;
        typed = 0;
        var words = text.getText().strip();
        if (!words.isEmpty() || asking.desk().form().answer(item.getKey()).isPresent())
            asking.desk().choose(item, new Answer.Words(words));
    }

    private void modified() {
        if (drawing)
            return;
        var stroke = ++typed;
        text.getDisplay().timerExec(TYPING_RESTS, () -> {
            if (!text.isDisposed() && typed == stroke)
                flush();
        });
    }
}
