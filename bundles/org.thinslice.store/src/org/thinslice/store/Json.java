// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one flat JSON object: names to strings, numbers and booleans (as written), and lists of strings. */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The fields of an object; values are {@code String} or {@code List<String>}. */
    static Map<String, Object> fields(String text) throws MalformedEntry {
        var json = new Json(text);
        try {
            var fields = json.object();
            json.blanks();
            if (json.at < text.length())
                throw new MalformedEntry("text after the end at character " + json.at);
            return fields;
        } catch (StringIndexOutOfBoundsException | NumberFormatException cut) {
            throw new MalformedEntry("broken at character " + json.at);
        }
    }

    private Map<String, Object> object() throws MalformedEntry {
        var fields = new LinkedHashMap<String, Object>();
        expect('{');
        while (!ahead('}')) {
            if (!fields.isEmpty())
                expect(',');
            var name = string();
            expect(':');
            fields.put(name, value());
        }
        expect('}');
        return fields;
    }

    private Object value() throws MalformedEntry {
        if (ahead('"'))
            return string();
        if (ahead('['))
            return strings();
        int from = at;
        while (",}] \n\t\r".indexOf(text.charAt(at)) < 0)
            at++;
        if (from == at)
            throw new MalformedEntry("a value is missing at character " + at);
        return text.substring(from, at);
    }

    private List<String> strings() throws MalformedEntry {
        var all = new ArrayList<String>();
        expect('[');
        while (!ahead(']')) {
            if (!all.isEmpty())
                expect(',');
            all.add(string());
        }
        expect(']');
        return all;
    }

    private String string() throws MalformedEntry {
        expect('"');
        var value = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++))
            value.append(c == '\\' ? escaped() : c);
        return value.toString();
    }

    private char escaped() throws MalformedEntry {
        char c = text.charAt(at++);
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0)
            return "\"\\/\b\f\n\r\t".charAt(known);
        if (c != 'u')
            throw new MalformedEntry("unknown escape at character " + at);
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private boolean ahead(char wanted) {
        blanks();
        return text.charAt(at) == wanted;
    }

    private void expect(char wanted) throws MalformedEntry {
        if (!ahead(wanted))
            throw new MalformedEntry("'%c' expected at character %d".formatted(wanted, at));
        at++;
    }

    private void blanks() {
        while (at < text.length() && " \n\t\r".indexOf(text.charAt(at)) >= 0)
            at++;
    }
}
