// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a script, with places to be filled. What fills a place is never looked at for places again. */
final class Script {

    private static final Pattern PLACE = Pattern.compile("@@([A-Z]+)@@");

    private final String text;
    private final Map<String, String> values = new HashMap<>();

    private Script(String text) {
        this.text = text;
    }

    /** One of the texts beside this class. */
    static Script named(String resource) {
        try (var in = Script.class.getResourceAsStream(resource)) {
            return new Script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    /** Says what goes to a place; places are named between two pairs of @. */
    Script fill(String place, String value) {
        values.put(place, value);
        return this;
    }

    /** The text with its places filled; a place that nobody has filled is a mistake of the program. */
    String text() {
        return PLACE.matcher(text).replaceAll(at -> {
            if (!values.containsKey(at.group(1)))
                throw new IllegalStateException("nothing fills " + at.group(1));
            return Matcher.quoteReplacement(values.get(at.group(1)));
        });
    }
}
