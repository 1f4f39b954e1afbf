// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

/** What the user pointed at in one view, so that the others can show it too. Codes are those of the study. */
public sealed interface Selected {

    /** The view that says so; it ignores its own echo. */
    Object source();

    /** One session: all slices of one interaction. */
    record Session(Object source, String session) implements Selected {
    }

    /** One slice. */
    record Slice(Object source, String slice) implements Selected {
    }

    /** One observer. */
    record Observer(Object source, String observer) implements Selected {
    }

    /** One item of the coding scheme. */
    record Item(Object source, String item) implements Selected {
    }

    /** What one observer said of one slice. */
    record Rating(Object source, String slice, String observer) implements Selected {
    }

    /** A slice that the user wants to see played now. */
    record Play(Object source, String slice) implements Selected {
    }
}
