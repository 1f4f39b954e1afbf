// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Puts words on the clipboard. */
final class Copying {

    private Copying() {
    }

    static void text(Display display, String words) {
        if (words.isEmpty())
            return;
        var clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
