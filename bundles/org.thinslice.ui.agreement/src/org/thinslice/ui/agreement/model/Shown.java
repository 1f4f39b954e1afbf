// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import org.thinslice.charts.Figure;

/** What a view shows: a figure, or a sentence that says why there is none and what to do. */
public sealed interface Shown {

    /** A figure. */
    record Drawn(Figure figure) implements Shown {
    }

    /** A sentence in its place. */
    record Words(String sentence) implements Shown {
    }
}
