// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.List;
import java.util.Objects;

/**
 * A row of the study tree.
 *
 * @param kind   what it stands for
 * @param code   the study's code of it: session, slice, observer or item; empty for the headings
 * @param label  its name on the screen
 * @param detail what is said beside the name; may be empty
 * @param rows   the rows below it
 */
record Row(Kind kind, String code, String label, String detail, List<Row> rows) {

    /** What a row stands for. */
    enum Kind {
        HEADING, RECORDING, SLICE, OBSERVER, ITEM
    }

    Row {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(detail, "detail");
        rows = List.copyOf(rows);
    }

    static Row heading(String label, String detail, List<Row> rows) {
        return new Row(Kind.HEADING, "", label, detail, rows);
    }
}
