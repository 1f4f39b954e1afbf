// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON. A number that JSON has no word for (NaN, infinite) is written as null. */
final class Json {

    /** The value null. */
    static final Object NULL = new Object();

    private Json() {
    }

    static String of(Object value) {
        if (value == NULL || value instanceof Double number && !Double.isFinite(number))
            return "null";
        if (value instanceof Number || value instanceof Boolean)
            return value.toString();
        if (value instanceof Map<?, ?> map)
            return map.entrySet().stream().map(e -> of(e.getKey().toString()) + ": " + of(e.getValue())).collect(Collectors.joining(", ", "{", "}"));
        if (value instanceof Collection<?> all)
            return all.stream().map(Json::of).collect(Collectors.joining(", ", "[", "]"));
        return quoted(value.toString());
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray())
            if (c == '"' || c == '\\')
                quoted.append('\\').append(c);
            else if (c < ' ')
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else
                quoted.append(c);
        return quoted.append('"').toString();
    }
}
