// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of an entry's body; a field that is missing or of another kind is a {@link MalformedEntry}. */
record Fields(Map<String, Object> fields) {

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) throws MalformedEntry {
        if (fields.get(name) instanceof String value)
            return value;
        throw new MalformedEntry("no text '" + name + "'");
    }

    List<String> texts(String name) throws MalformedEntry {
        if (fields.get(name) instanceof List<?> values)
            return values.stream().map(String.class::cast).collect(Collectors.toList());
        throw new MalformedEntry("no list '" + name + "'");
    }

    int whole(String name) throws MalformedEntry {
        long value = big(name);
        if (value != (int) value)
            throw new MalformedEntry("number too large '" + name + "'");
        return (int) value;
    }

    long big(String name) throws MalformedEntry {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException wrong) {
            throw new MalformedEntry("no whole number '" + name + "'", wrong);
        }
    }

    double number(String name) throws MalformedEntry {
        try {
            return Double.parseDouble(text(name));
        } catch (NumberFormatException wrong) {
            throw new MalformedEntry("no number '" + name + "'", wrong);
        }
    }

    boolean flag(String name) throws MalformedEntry {
        var word = text(name);
        if (!word.equals("true") && !word.equals("false"))
            throw new MalformedEntry("neither true nor false '" + name + "'");
        return word.equals("true");
    }
}
