// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

/** A field on the screen. */
interface Row {

    /** Shows what the scheme now says, without disturbing somebody who is typing here. */
    void refresh();
}
