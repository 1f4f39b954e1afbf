// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes one flat JSON object on one line; the same fields always give the same text. */
final class JsonLine {

    private final StringBuilder text = new StringBuilder("{");

    JsonLine add(String name, String value) {
        return raw(name, quoted(value));
    }

    JsonLine add(String name, long value) {
        return raw(name, Long.toString(value));
    }

    JsonLine add(String name, double value) {
        return raw(name, Double.toString(value));
    }

    JsonLine add(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    JsonLine add(String name, Collection<String> values) {
        return raw(name, values.stream().map(JsonLine::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    private JsonLine raw(String name, String value) {
        text.append(text.length() > 1 ? "," : "").append(quoted(name)).append(':').append(value);
        return this;
    }

    @Override
    public String toString() {
        return text + "}";
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        for (char c : value.toCharArray())
            if (c == '"' || c == '\\')
                quoted.append('\\').append(c);
            else if (c < ' ' || Character.isSurrogate(c))
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else
                quoted.append(c);
        return quoted.append('"').toString();
    }
}
