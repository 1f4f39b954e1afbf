// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts as R has them: in plain ASCII whatever the letters, so that neither the text nor the computer's language can do harm. */
final class RWords {

    private RWords() {
    }

    /** A literal that stands for a text; a sign of code 0, which R has not, is left out. */
    static String of(String text) {
        var out = new StringBuilder("\"");
        text.codePoints().filter(c -> c != 0).forEach(c -> {
            if (c == '"' || c == '\\')
                out.append('\\').append((char) c);
            else if (c >= ' ' && c < 127)
                out.append((char) c);
            else
                out.append(String.format(Locale.ROOT, "\\U%08x", c));
        });
        return out.append('"').toString();
    }

    /** A vector of texts. */
    static String vector(List<String> texts) {
        return texts.isEmpty() ? "character(0)" : texts.stream().map(RWords::of).collect(Collectors.joining(", ", "c(", ")"));
    }

    /** A vector of words named by their codes. */
    static String named(List<CodeWords> codes) {
        return codes.isEmpty() ? "character(0)"
                : codes.stream().map(c -> of(c.code()) + " = " + of(c.words())).collect(Collectors.joining(",\n  ", "c(", ")"));
    }
}
