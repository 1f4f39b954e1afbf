// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The schemes that come with the program, in our own wording. */
public final class Templates {

    private static final List<Template> ALL = Stream
            .of("rapport-7", "rapport-9", "rapport-components", "nonverbal-correlates", "rapport-behaviours",
                    "self-report", "affect-behaviour-cognition")
            .map(Template::new).toList();

    private Templates() {
    }

    /** All of them, the simplest first. */
    public static List<Template> all() {
        return ALL;
    }

    /** The template of that id. */
    public static Optional<Template> find(String id) {
        return ALL.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
