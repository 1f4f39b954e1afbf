// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/** Goes through a text once, from its first sign to its last. */
final class JsonReader {

    private static final int DEEPEST = 100;
    private static final int SHOWN = 20;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final String WORD = "+-.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final String text;
    private int at;
    private long line = 1;
    private int lineStart;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Json whole() throws JsonFault {
        var value = value();
        if (next() >= 0)
            throw fault("after");
        return value;
    }

    private Json value() throws JsonFault {
        int first = next();
        if (first < 0)
            throw fault("ended");
        if (first != '{' && first != '[')
            return first == '"' ? new Json.Text(string()) : word();
        if (++depth > DEEPEST)
            throw fault("deep", DEEPEST);
        at++;
        var value = first == '{' ? fields() : items();
        depth--;
        return value;
    }

    private Json fields() throws JsonFault {
        var fields = new LinkedHashMap<String, Json>();
        while (!closed('}', fields.isEmpty())) {
            if (next() != '"')
                throw wrong();
            var name = string();
            if (next() != ':')
                throw wrong();
            at++;
            if (fields.put(name, value()) != null)
                throw fault("twice", name);
        }
        return new Json.Fields(fields);
    }

    private Json items() throws JsonFault {
        long begin = line;
        var items = new ArrayList<Json>();
        while (!closed(']', items.isEmpty()))
            items.add(value());
        return new Json.Items(items, begin);
    }

    /** Whether a list ends here; if not, goes over the comma before its next part. */
    private boolean closed(char end, boolean first) throws JsonFault {
        if (next() == end) {
            at++;
            return true;
        }
        if (!first) {
            if (next() != ',')
                throw wrong();
            at++;
        }
        return false;
    }

    private Json word() throws JsonFault {
        int from = at;
        int to = at;
        while (to < text.length() && WORD.indexOf(text.charAt(to)) >= 0)
            to++;
        var word = text.substring(from, to);
        boolean known = NUMBER.matcher(word).matches() || word.matches("true|false|null|NaN|-?Infinity");
        if (!known)
            throw to == text.length() && !word.isEmpty() ? fault("ended") : wrong();
        at = to;
        return switch (word) {
            case "true", "false" -> new Json.Truth(word.equals("true"));
            case "null", "NaN", "Infinity", "-Infinity" -> new Json.Nothing();
            default -> new Json.Digits(word);
        };
    }

    private String string() throws JsonFault {
        var string = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            char sign = text.charAt(at);
            if (sign < ' ')
                throw wrong();
            string.append(sign == '\\' ? escaped() : sign);
        }
        if (at >= text.length())
            throw fault("ended");
        at++;
        return string.toString();
    }

    private char escaped() throws JsonFault {
        at++;
        int which = at < text.length() ? "\"\\/bfnrtu".indexOf(text.charAt(at)) : -1;
        if (at >= text.length() || text.charAt(at) == 'u' && at + 4 >= text.length())
            throw fault("ended");
        if (which < 0)
            throw wrong();
        if (text.charAt(at) != 'u')
            return "\"\\/\b\f\n\r\t".charAt(which);
        var digits = text.substring(at + 1, at + 5);
        if (!digits.matches("[0-9a-fA-F]{4}"))
            throw wrong();
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    /** The next sign that is no blank, which stays the next one; -1 at the end. */
    private int next() {
        for (; at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0; at++)
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        return at < text.length() ? text.charAt(at) : -1;
    }

    private JsonFault wrong() {
        if (at >= text.length())
            return fault("ended");
        return fault("wrong", text.substring(at, Math.min(text.length(), at + SHOWN)).split("[\\r\\n]", 2)[0]);
    }

    private JsonFault fault(String key, Object... values) {
        return new JsonFault(key, line, at - lineStart + 1L, values);
    }
}
