// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** An explanation to be read, selected and copied: headings stand out, nothing can be changed. */
final class Reading {

    private static final int MARGIN = 10;

    private final StyledText text;
    private String shown = "";

    Reading(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.setAlwaysShowScrollBars(false);
        text.setCaret(null);
        text.setFont(JFaceResources.getDialogFont());
    }

    Control control() {
        return text;
    }

    void show(Explanation why) {
        var words = why.text();
        if (words.equals(shown))
            return;
        shown = words;
        text.setText(words);
        text.setStyleRanges(headings(why));
        text.setTopIndex(0);
    }

    void say(String words) {
        shown = words;
        text.setText(words);
    }

    private static StyleRange[] headings(Explanation why) {
        List<StyleRange> bold = new ArrayList<>();
        bold.add(bold(0, why.title().length()));
        int at = why.title().length() + 2;
        for (var passage : why.passages()) {
            bold.add(bold(at, passage.heading().length()));
            at += passage.heading().length() + 1 + passage.text().length() + 2;
        }
        return bold.toArray(StyleRange[]::new);
    }

    static StyleRange bold(int from, int length) {
        return new StyleRange(from, length, null, null, SWT.BOLD);
    }
}
