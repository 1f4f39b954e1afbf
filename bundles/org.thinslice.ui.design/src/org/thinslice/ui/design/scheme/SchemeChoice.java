// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Template;
import org.thinslice.scheme.Templates;
import org.thinslice.scheme.model.Scheme;

/**
 * A scheme one can start from.
 *
 * @param name        what it is called
 * @param description what it is for
 * @param source      makes a fresh copy
 */
public record SchemeChoice(String name, String description, Source source) {

    private static final Texts TEXTS = Texts.of(SchemeChoice.class);

    /** Makes a scheme. */
    @FunctionalInterface
    public interface Source {
        Scheme load() throws Problem;
    }

    /** The templates that come with the program. */
    public static List<SchemeChoice> templates() {
        return Templates.all().stream().map(SchemeChoice::of).toList();
    }

    /** The templates, and a scheme without items. */
    public static List<SchemeChoice> all() {
        var all = new ArrayList<>(templates());
        all.add(new SchemeChoice(TEXTS.say("choice.empty"), TEXTS.say("choice.empty.description"), NewElements::scheme));
        return all;
    }

    private static SchemeChoice of(Template template) {
        return new SchemeChoice(template.name(), template.description(), template::load);
    }
}
