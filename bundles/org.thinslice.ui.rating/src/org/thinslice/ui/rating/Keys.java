// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keys of the observer's screen and what they mean. */
record Keys(Meaning meaning, int digit) {

    /** What a key can mean. */
    enum Meaning { NONE, RATE, NEXT, PAUSE, AGAIN }

    /** Reads a key that was pressed without Ctrl, Alt or Command. */
    static Keys of(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0)
            return new Keys(Meaning.NONE, 0);
        if (event.character >= '0' && event.character <= '9')
            return new Keys(Meaning.RATE, event.character - '0');
        return switch (event.character) {
            case SWT.CR, SWT.LF -> new Keys(Meaning.NEXT, 0);
            case ' ' -> new Keys(Meaning.PAUSE, 0);
            case 'r', 'R' -> new Keys(Meaning.AGAIN, 0);
            default -> new Keys(Meaning.NONE, 0);
        };
    }
}
