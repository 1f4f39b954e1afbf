// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Tells those who paint themselves which theme they stand in. */
public final class Theme {

    private Theme() {
    }

    /** Whether the control's ground is dark, judged by its own background colour. */
    public static boolean dark(Control control) {
        return dark(control.getBackground().getRGB());
    }

    /** Whether a colour is nearer to black than to white, by its luma (Rec. 601). */
    static boolean dark(RGB colour) {
        return .299 * colour.red + .587 * colour.green + .114 * colour.blue < 128;
    }
}
