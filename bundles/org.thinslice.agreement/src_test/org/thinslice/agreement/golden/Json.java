// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small strict JSON reader: objects as maps, arrays as lists, numbers as doubles, null as {@link #NULL}. */
final class Json {

    static final Object NULL = new Object();

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        var json = new Json(text);
        var value = json.value();
        json.space();
        if (json.at != text.length())
            throw json.wrong();
        return value;
    }

    private Object value() {
        space();
        char c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        var map = new LinkedHashMap<String, Object>();
        at++;
        for (space(); text.charAt(at) != '}'; space()) {
            if (!map.isEmpty())
                take(',');
            space();
            var key = string();
            space();
            take(':');
            map.put(key, value());
        }
        at++;
        return map;
    }

    private List<Object> array() {
        var list = new ArrayList<>();
        at++;
        for (space(); text.charAt(at) != ']'; space()) {
            if (!list.isEmpty())
                take(',');
            list.add(value());
        }
        at++;
        return list;
    }

    private String string() {
        take('"');
        var out = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char e = text.charAt(at++);
            if (e == 'u') {
                out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                at += 4;
            } else
                out.append("bfnrt".indexOf(e) < 0 ? e : "\b\f\n\r\t".charAt("bfnrt".indexOf(e)));
        }
        at++;
        return out.toString();
    }

    private Object word() {
        int from = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0)
            at++;
        var word = text.substring(from, at);
        return switch (word) {
            case "null", "NaN", "Infinity", "-Infinity" -> NULL;
            case "true" -> true;
            case "false" -> false;
            default -> Double.valueOf(word);
        };
    }

    private void take(char expected) {
        if (text.charAt(at) != expected)
            throw wrong();
        at++;
    }

    private void space() {
        while (at < text.length() && text.charAt(at) <= ' ')
            at++;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not JSON at character " + at);
    }
}
