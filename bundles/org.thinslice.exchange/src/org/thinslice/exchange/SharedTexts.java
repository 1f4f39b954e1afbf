// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that many cells have in common, stored once in the workbook; only so many that memory stays small. */
final class SharedTexts {

    private static final int MOST = 50_000;
    private static final int LONGEST = 200;

    private final int before;
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /** @param before how many texts the workbook has already */
    SharedTexts(int before) {
        this.before = before;
    }

    /** The number of a text; -1 if it is to be written where it stands. */
    int index(String text) {
        var known = texts.get(text);
        if (known != null)
            return known;
        if (texts.size() >= MOST || text.length() > LONGEST)
            return -1;
        int next = before + texts.size();
        texts.put(text, next);
        return next;
    }

    void writeTo(Writer out) throws IOException {
        for (var text : texts.keySet()) {
            out.write("<si><t xml:space=\"preserve\">");
            out.write(escape(text));
            out.write("</t></si>");
        }
    }

    /** The text as XML 1.0 has it; signs that XML cannot hold are written in the _xHHHH_ form of the format. */
    static String escape(String text) {
        int i = 0;
        while (i < text.length() && plain(text.charAt(i)))
            i++;
        if (i == text.length() && !text.contains("_x"))
            return text;
        var out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++)
            escape(text, at, out);
        return out.toString();
    }

    private static boolean plain(char c) {
        return c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"' && c < 0xD800;
    }

    private static void escape(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> {
                boolean code = text.startsWith("_x", at) && text.substring(at).matches("(?s)_x[0-9A-Fa-f]{4}_.*");
                if (code || !allowed(text, at))
                    out.append("_x").append(String.format(java.util.Locale.ROOT, "%04X", (int) c)).append('_');
                else
                    out.append(c);
            }
        }
    }

    private static boolean allowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c))
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        if (Character.isLowSurrogate(c))
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return c >= ' ' && c < 0xFFFE || c == '\t' || c == '\n';
    }
}
