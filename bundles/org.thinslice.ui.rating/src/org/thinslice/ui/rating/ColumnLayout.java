// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** One child in the middle, as high as there is room and never wider than a given width. */
final class ColumnLayout extends Layout {

    private final int widest;

    /** @param widest points */
    ColumnLayout(int widest) {
        this.widest = widest;
    }

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
        var child = parent.getChildren()[0];
        return child.computeSize(widthHint == SWT.DEFAULT ? SWT.DEFAULT : Math.min(widest, widthHint), heightHint, flush);
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        var area = parent.getClientArea();
        var width = Math.min(widest, area.width);
        parent.getChildren()[0].setBounds(area.x + (area.width - width) / 2, area.y, width, area.height);
    }
}
