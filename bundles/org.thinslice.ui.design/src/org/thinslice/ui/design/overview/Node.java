// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Selected;

/**
 * A line of the study's outline.
 *
 * @param id       what it stands for, the same before and after a change of the study
 * @param icon     its icon
 * @param text     its name
 * @param detail   a few words behind the name; may be empty
 * @param selected what to tell other views when it is pointed at, given who says so
 * @param out      whether it is left out of everything computed
 * @param children lines below it
 */
record Node(String id, Icon icon, String text, String detail, Optional<Function<Object, Selected>> selected, boolean out, List<Node> children) {

    Node {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        children = List.copyOf(children);
    }

    /** A line that other views hear of. */
    static Node of(String id, Icon icon, String text, String detail, Function<Object, Selected> selected, List<Node> children) {
        return new Node(id, icon, text, detail, Optional.of(selected), false, children);
    }

    /** A heading. */
    static Node heading(String id, Icon icon, String text, String detail, List<Node> children) {
        return new Node(id, icon, text, detail, Optional.empty(), false, children);
    }

    /** The same, left out for a reason. */
    Node out(String words) {
        return new Node(id, icon, text, detail.isEmpty() ? words : words + " · " + detail, selected, true, children);
    }
}
