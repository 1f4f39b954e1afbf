// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.thinslice.scheme.Finding;

/** A text field: what is typed is understood and goes into the scheme at once. */
final class TextRow implements Row {

    /**
     * What stands behind the field.
     *
     * @param shown    what the scheme says
     * @param typed    puts what was typed into the scheme; false if it could not be understood
     * @param refusal  sentence shown when it could not
     * @param findings what is to be put right
     */
    record Binding(Supplier<String> shown, Predicate<String> typed, String refusal, Supplier<List<Finding>> findings) {
    }

    private final Text text;
    private final Message message;
    private final Binding binding;
    private String last;
    private boolean typing;
    private boolean refused;

    /** @param message where findings are shown; null for a field whose list shows them */
    TextRow(Composite parent, int style, Binding binding, Message message, Runnable left) {
        this.binding = binding;
        this.message = message;
        last = binding.shown().get();
        text = new Text(parent, SWT.BORDER | style);
        text.setText(last);
        text.addModifyListener(e -> typed());
        text.addFocusListener(FocusListener.focusLostAdapter(e -> {
            left.run();
            if (!text.isDisposed())
                settle();
        }));
        if ((style & SWT.MULTI) != 0)
            text.addTraverseListener(TextRow::leaveOnTab);
    }

    Text control() {
        return text;
    }

    @Override
    public void refresh() {
        if (text.isDisposed())
            return;
        var now = binding.shown().get();
        if (!typing && !now.equals(last))
            put(now);
        last = now;
        if (message != null && !refused)
            message.show(binding.findings().get());
    }

    private void typed() {
        if (typing)
            return;
        typing = true;
        try {
            refused = !binding.typed().test(text.getText());
            if (refused && message != null)
                message.show(binding.refusal(), true);
        } finally {
            typing = false;
        }
        refresh();
    }

    private void settle() {
        if (!text.getText().equals(last))
            put(last);
        refused = false;
        refresh();
    }

    private void put(String now) {
        typing = true;
        text.setText(now);
        typing = false;
        refused = false;
    }

    private static void leaveOnTab(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
            event.doit = true;
    }
}
