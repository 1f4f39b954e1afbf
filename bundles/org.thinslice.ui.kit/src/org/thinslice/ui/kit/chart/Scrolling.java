// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;

/** Scrolls a picture that is higher than the place it is shown in; the bar is there only where it is needed. */
final class Scrolling {

    private final Scrollable place;
    private final ScrollBar bar;

    /** @param moved called when the user scrolls */
    Scrolling(Scrollable place, Runnable moved) {
        this.place = place;
        bar = place.getVerticalBar();
        bar.setVisible(false);
        bar.addListener(SWT.Selection, event -> moved.run());
    }

    /** The picture is so high, pixels at 100 %. */
    void height(int height) {
        var view = place.getClientArea().height;
        var needed = height > view + 1;
        if (bar.getVisible() != needed)
            bar.setVisible(needed);
        if (needed)
            bar.setValues(Math.min(bar.getSelection(), height - view), 0, height, Math.max(1, view), 30, Math.max(1, view));
        else
            bar.setSelection(0);
    }

    /** How much of the picture lies above what is seen. */
    int offset() {
        return bar.getVisible() ? bar.getSelection() : 0;
    }

    /** Scrolls so that a part of the picture is seen. */
    void reveal(Rectangle part) {
        var view = place.getClientArea().height;
        if (bar.getVisible() && (part.y < offset() || part.y + part.height > offset() + view))
            bar.setSelection(Math.max(0, part.y + part.height / 2 - view / 2));
    }
}
