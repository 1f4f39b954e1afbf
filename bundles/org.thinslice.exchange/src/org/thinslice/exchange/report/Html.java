// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

/** An HTML text while it grows. Whatever is not a tag of ours goes through {@link #text} or an attribute, and is escaped there. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2)
            out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        out.append('>');
        return this;
    }

    /** Closes elements, the innermost first. */
    Html close(String... tags) {
        for (var tag : tags)
            out.append("</").append(tag).append('>');
        out.append('\n');
        return this;
    }

    /** Words, whoever wrote them. */
    Html text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** An element that holds words alone. */
    Html element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /** Markup that the program itself has made. */
    Html own(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Words with the five signs of HTML written out; what no HTML file may hold becomes a question mark in a diamond. */
    static String escaped(String words) {
        var safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && (c & 0xFFFE) != 0xFFFE;
    }
}
