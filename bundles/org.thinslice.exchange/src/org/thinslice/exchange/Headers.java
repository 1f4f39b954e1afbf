// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Heads of columns as a table of a spreadsheet wants them: filled, on one line, and different in more than capitals. */
final class Headers {

    private static final int LONGEST = 255;

    private Headers() {
    }

    /** The heads, each as near to the wish as can be; the first of equal ones stays as it is. */
    static List<String> of(List<String> wishes) {
        var taken = new HashSet<String>();
        var heads = new ArrayList<String>();
        for (var wish : wishes) {
            var line = line(wish);
            var head = line;
            for (int n = 2; !taken.add(head.toLowerCase(Locale.ROOT)); n++) {
                var tail = " (" + n + ")";
                head = cut(line, LONGEST - tail.length()) + tail;
            }
            heads.add(head);
        }
        return heads;
    }

    private static String line(String wish) {
        var line = cut(wish.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\x{10000}-\\x{10FFFF}]]+", " ").strip(), LONGEST);
        return line.isEmpty() ? "?" : line;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest)
            return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
