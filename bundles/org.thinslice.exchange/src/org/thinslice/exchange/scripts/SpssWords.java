// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.nio.charset.StandardCharsets;

/** Texts as SPSS syntax has them: between apostrophes, on one line. */
final class SpssWords {

    /** Longest label of a variable, in bytes. */
    static final int LABEL = 255;
    /** Longest label of a value, in bytes. */
    static final int VALUE_LABEL = 120;

    private SpssWords() {
    }

    /** A literal of the whole text, for comparing with cells. */
    static String of(String text) {
        return "'" + oneLine(text).replace("'", "''") + "'";
    }

    /** A label of at most so many bytes. */
    static String label(String text, int bytes) {
        var words = oneLine(text);
        while (words.getBytes(StandardCharsets.UTF_8).length > bytes)
            words = words.substring(0, words.offsetByCodePoints(words.length(), -1));
        return of(words);
    }

    /** A remark's words: nothing in it can end the remark. */
    static String remark(String text) {
        return oneLine(text).replaceAll("[^A-Za-z0-9_ -]", " ");
    }

    /** Line breaks and other signs that control printers become blanks. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " ");
    }

    static int bytes(String text) {
        return Math.max(1, text.getBytes(StandardCharsets.UTF_8).length);
    }
}
