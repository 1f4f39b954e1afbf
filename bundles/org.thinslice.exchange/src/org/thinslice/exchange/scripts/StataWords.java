// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.ArrayList;

/**
 * Texts as expressions of Stata and of Mata. Stata looks for macros inside quotation marks, too, so that only letters, digits
 * and a few harmless signs stand there; every other sign is named by its number.
 */
final class StataWords {

    private static final String HARMLESS = " .,;:()-_+=/?!*<>|&#@[]^~";

    private StataWords() {
    }

    /** An expression that is equal to the text. */
    static String of(String text) {
        var parts = new ArrayList<String>();
        var plain = new StringBuilder();
        text.codePoints().filter(c -> c != 0).forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0))
                plain.append((char) c);
            else {
                flush(plain, parts);
                parts.add((c < 128 ? "char(" : "uchar(") + c + ")");
            }
        });
        flush(plain, parts);
        return parts.isEmpty() ? "\"\"" : String.join(" + ", parts);
    }

    private static void flush(StringBuilder plain, ArrayList<String> parts) {
        // two signs that together open a comment or continue a line never stand side by side
        var text = plain.toString().replace("//", "/\" + \"/").replace("/*", "/\" + \"*");
        if (!text.isEmpty())
            parts.add('"' + text + '"');
        plain.setLength(0);
    }
}
