// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Scheme;

/**
 * A ready-made scheme to start from.
 *
 * @param id short name, for instance {@code rapport-7}; also the name of its file
 */
public record Template(String id) {

    private static final Texts TEXTS = Texts.of(Template.class);

    public Template {
        Objects.requireNonNull(id, "id");
    }

    /** What it is called on screens. */
    public String name() {
        return TEXTS.say("template." + id + ".name");
    }

    /** What it is for, in a sentence or two. */
    public String description() {
        return TEXTS.say("template." + id + ".description");
    }

    /** A fresh copy that is a scheme of its own (with its own id). */
    public Scheme load() throws Problem {
        var scheme = SchemeText.read(id + ".scheme", text());
        scheme.setId(UUID.randomUUID().toString());
        return scheme;
    }

    /** The text of its file. */
    String text() {
        var name = "templates/" + id + ".scheme";
        try (var in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
