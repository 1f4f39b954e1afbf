// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.Role;
import org.thinslice.study.Showing;

/**
 * Reads a rating's body straight through where it stands as {@link RatingBody} writes it, with an answer on a scale or of
 * categories and no escapes in its texts. Everything else is left to those who read any object.
 */
final class PlainRating {

    private static final int INT_DIGITS = 9;
    private static final int LONG_DIGITS = 18;

    private final String text;
    private int at;
    private boolean plain = true;

    private PlainRating(String text) {
        this.text = text;
    }

    static Optional<Rating> of(EntryRow row, Instant given) {
        return new PlainRating(row.body()).rating(row, given);
    }

    private Optional<Rating> rating(EntryRow row, Instant given) {
        var item = after("{\"item\":\"").word();
        var role = after(",\"role\":\"").role();
        int occasion = after(",\"occasion\":").whole();
        var answer = after(",\"answer\":\"").answer();
        int attempt = after(",\"attempt\":").whole();
        var confidence = ahead(",\"confidence\":") ? OptionalInt.of(after(",\"confidence\":").whole()) : OptionalInt.empty();
        long duration = after(",\"duration_ms\":").digits(LONG_DIGITS);
        int plays = after(",\"plays\":").whole();
        int version = after(",\"scheme_version\":").whole();
        var program = after(",\"app_version\":\"").word();
        boolean simulated = after(",\"simulated\":").ahead("true");
        after(simulated ? "true}" : "false}");
        if (!plain || at != text.length())
            return Optional.empty();
        return Optional.of(new Rating(row.id(), given, new Showing(row.observer(), row.slice(), role, occasion), item, answer, attempt, confidence,
                duration, plays, version, program, simulated));
    }

    private Answer answer() {
        if (ahead("value\",\"value\":"))
            return after("value\",\"value\":").value();
        var codes = new TreeSet<String>();
        after("codes\",\"codes\":[");
        for (boolean more = plain && !ahead("]"); more; more = plain && ahead(","))
            codes.add(after(codes.isEmpty() ? "\"" : ",\"").word());
        after("]");
        return new Answer.Codes(codes);
    }

    private Answer value() {
        int from = at;
        while (at < text.length() && "0123456789.-E".indexOf(text.charAt(at)) >= 0)
            at++;
        try {
            return new Answer.Value(plain ? Double.parseDouble(text.substring(from, at)) : 0);
        } catch (NumberFormatException odd) {
            plain = false;
            return new Answer.Value(0);
        }
    }

    private Role role() {
        switch (word()) {
            case "rated":
                return Role.RATED;
            case "practice":
                return Role.PRACTICE;
            case "repeat":
                return Role.REPEAT;
            default:
                plain = false;
                return Role.RATED;
        }
    }

    private PlainRating after(String words) {
        plain = plain && ahead(words);
        at += words.length();
        return this;
    }

    private boolean ahead(String words) {
        return text.startsWith(words, at);
    }

    /** Up to a quotation mark, which is passed. */
    private String word() {
        int end = plain ? text.indexOf('"', at) : -1;
        plain = end >= 0;
        var word = plain ? text.substring(at, end) : "";
        plain = plain && word.indexOf('\\') < 0;
        at = end + 1;
        return word;
    }

    private int whole() {
        return (int) digits(INT_DIGITS);
    }

    private long digits(int most) {
        int from = at;
        long number = 0;
        while (plain && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9')
            number = number * 10 + text.charAt(at++) - '0';
        plain = plain && at > from && at - from <= most;
        return number;
    }
}
