// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.thinslice.base.Texts;

/** Numbers, counts and lists as the text of a paper has them. */
final class Printed {

    private static final Texts TEXTS = Texts.of(Printed.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private Printed() {
    }

    /** Words up to nine, digits from ten: six, 48, 1,250. */
    static String number(long n) {
        return n >= 0 && n <= 9 ? TEXTS.say("number." + n) : String.format(Locale.ROOT, "%,d", n);
    }

    /** Digits always: 6, 48, 1,250. */
    static String digits(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** Six observers, one slice; {@code what} is the key of the noun. */
    static String count(long n, String what) {
        return TEXTS.say(what, number(n), n);
    }

    /** Once, twice, three times. */
    static String times(long n) {
        return n == 1 || n == 2 ? TEXTS.say("fact.times." + n) : TEXTS.say("fact.times", number(n));
    }

    /** a; a and b; a, b and c. */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return parts.size() < 2 ? String.join("", parts) : TEXTS.say("list.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** The day of a moment, in UTC: 2026-03-01. */
    static String day(Instant at) {
        return DAY.format(at);
    }

    /** With a capital letter. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
