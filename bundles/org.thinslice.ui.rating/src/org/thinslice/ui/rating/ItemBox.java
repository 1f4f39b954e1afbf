// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.thinslice.ui.rating.desk.Form;

/** The part of the form that answers one item. */
interface ItemBox {

    /** Draws what is answered. */
    void draw(Form form);

    /** Greys it out or opens it. */
    void open(boolean open);

    /** Puts the focus on its first button. */
    void focus();

    /** Chooses by a number key; answers whether it meant something here. */
    default boolean digit(int digit) {
        return false;
    }

    /** Hands over what was typed or moved and has not been told yet. */
    default void flush() {
        // most tell at once
    }
}
