// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Draws a sentence in the middle of an empty place, in lines that are comfortable to read. */
final class Sentence {

    private static final int WIDEST = 420;
    private static final int MARGIN = 16;

    private Sentence() {
    }

    static void draw(GC gc, String words, Rectangle area, Color colour) {
        if (words.isEmpty())
            return;
        var layout = new TextLayout(gc.getDevice());
        try {
            layout.setText(words);
            layout.setFont(gc.getFont());
            layout.setAlignment(SWT.CENTER);
            layout.setWidth(Math.max(40, Math.min(WIDEST, area.width - 2 * MARGIN)));
            gc.setForeground(colour);
            layout.draw(gc, (area.width - layout.getWidth()) / 2, Math.max(MARGIN, (area.height - layout.getBounds().height) / 2));
        } finally {
            layout.dispose();
        }
    }
}
