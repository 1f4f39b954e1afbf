// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.Item;
import org.thinslice.ui.rating.desk.RatingDesk;

/**
 * What every part of the form needs.
 *
 * @param parent   where it goes, one below the other in a grid of one column
 * @param look     fonts
 * @param desk     who takes the answers
 * @param language BCP 47 code of the language observers are asked in
 */
record Asking(Composite parent, Look look, RatingDesk desk, String language) {

    /** The question of an item; its label where it has no question. */
    String question(Item item) {
        var words = Wording.of(item.getPrompt(), language);
        return words.isEmpty() ? org.thinslice.scheme.Items.label(item) : words;
    }

    /** Lets a control take the whole width. */
    void wide(Control control) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(control);
    }
}
