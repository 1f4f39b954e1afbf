// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truths as JSON (RFC 8259), indented by two blanks, in plain ASCII. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {
    }

    /** The text of a value, with a line break at its end. */
    static String of(Object value) {
        var json = new JsonText();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map)
            block('{', map.entrySet().stream().map(each -> (Object) each).toList(), '}', line);
        else if (value instanceof List<?> list)
            block('[', List.copyOf(list), ']', line);
        else if (value instanceof Map.Entry<?, ?> entry) {
            text(entry.getKey().toString());
            out.append(": ");
            value(entry.getValue(), line);
        } else if (value instanceof Number || value instanceof Boolean)
            out.append(value);
        else
            text(value.toString());
    }

    private void block(char open, List<Object> parts, char close, String line) {
        out.append(open);
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : ",").append(line).append("  ");
            value(parts.get(i), line + "  ");
        }
        out.append(parts.isEmpty() ? "" : line).append(close);
    }

    private void text(String text) {
        out.append('"');
        for (char c : text.toCharArray())
            if (c == '"' || c == '\\')
                out.append('\\').append(c);
            else if (c >= ' ' && c < 127)
                out.append(c);
            else
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        out.append('"');
    }
}
