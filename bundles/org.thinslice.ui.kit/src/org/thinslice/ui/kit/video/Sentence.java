// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

/** Words in the middle of a canvas, wrapped to its width. */
record Sentence(Device device, String words, Font font, int width) {

    /** Draws the words in the middle of an area of the given size, in the foreground of {@code gc}. */
    void drawCentred(GC gc, int areaWidth, int areaHeight) {
        var layout = new TextLayout(device);
        try {
            layout.setText(words);
            layout.setFont(font);
            layout.setAlignment(SWT.CENTER);
            layout.setWidth(width);
            layout.draw(gc, (areaWidth - width) / 2, Math.max(0, (areaHeight - layout.getBounds().height) / 2));
        } finally {
            layout.dispose();
        }
    }
}
