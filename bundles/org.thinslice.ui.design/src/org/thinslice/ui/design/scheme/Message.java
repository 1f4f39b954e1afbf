// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.thinslice.scheme.Finding;

/** What is to be put right in a field, below it, in words; takes no room when there is nothing. */
final class Message {

    private final Composite box;
    private final Label icon;
    private final Label words;
    private final Runnable resized;
    private String shown = "";

    Message(Composite parent, Runnable resized) {
        this.resized = resized;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(box);
        icon = new Label(box, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        words = new Label(box, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(words);
        box.setVisible(false);
    }

    /** Shows the findings' sentences; none: nothing. */
    void show(List<Finding> findings) {
        show(findings.stream().map(Finding::sentence).distinct().collect(Collectors.joining("\n")),
                findings.stream().anyMatch(Finding::error));
    }

    /** Shows a sentence; an empty one: nothing. */
    void show(String sentence, boolean error) {
        if (sentence.equals(shown))
            return;
        shown = sentence;
        icon.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(error ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING).getImage());
        words.setText(sentence.replace("&", "&&"));
        ((GridData) box.getLayoutData()).exclude = sentence.isEmpty();
        box.setVisible(!sentence.isEmpty());
        box.requestLayout();
        resized.run();
    }
}
