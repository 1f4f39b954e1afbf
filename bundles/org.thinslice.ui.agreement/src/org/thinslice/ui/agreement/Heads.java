// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide columns have to be for their heads to be read, whatever the theme's font. */
final class Heads {

    private static final int AROUND = 12;

    private Heads() {
    }

    /** The width wanted, or what the head needs in the bold type of heads. */
    static int width(Control place, String head, int wanted) {
        var gc = new GC(place);
        try {
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            return Math.max(wanted, gc.textExtent(head).x + AROUND);
        } finally {
            gc.dispose();
        }
    }
}
