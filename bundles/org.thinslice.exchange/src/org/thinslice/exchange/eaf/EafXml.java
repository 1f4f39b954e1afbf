// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.eaf;

import java.util.Map;

/** Puts elements together, each on a line, every text escaped. Signs that XML has not are left out. */
final class EafXml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Opens an element; attributes come in pairs of name and value. */
    EafXml open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        depth++;
        return this;
    }

    EafXml close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    EafXml empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element with a text. */
    EafXml text(String name, String text, String... attributes) {
        tag(name, attributes).append('>').append(escape(text)).append("</").append(name).append(">\n");
        return this;
    }

    String xml() {
        return out.toString();
    }

    private StringBuilder indent() {
        return out.append("    ".repeat(depth));
    }

    private StringBuilder tag(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2)
            out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
        return out;
    }

    private static final Map<Integer, String> NAMED = Map.of((int) '<', "&lt;", (int) '>', "&gt;", (int) '&', "&amp;", (int) '"', "&quot;",
            (int) '\n', "&#10;", (int) '\r', "&#13;", (int) '\t', "&#9;");

    static String escape(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (NAMED.containsKey(c))
                out.append(NAMED.get(c));
            else if (c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                out.appendCodePoint(c);
        });
        return out.toString();
    }
}
