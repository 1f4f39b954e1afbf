// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Points in time as the ledger writes them; a million are read when a large study is opened. */
final class Moment {

    private static final int SECONDS_END = "2026-03-01T12:00:00".length();
    private static final int MILLIS_END = "2026-03-01T12:00:00.000".length();
    private static final String SHAPE = "0000-00-00T00:00:00.000Z";

    private Moment() {
    }

    /** Same as {@link Instant#parse}, and quick for the usual shapes, with milliseconds and without. */
    static Instant parse(String text) {
        int end = text.length() - 1;
        if (end != SECONDS_END && end != MILLIS_END || text.charAt(end) != 'Z')
            return Instant.parse(text);
        for (int i = 0; i < end; i++)
            if (SHAPE.charAt(i) == '0' ? text.charAt(i) < '0' || text.charAt(i) > '9' : text.charAt(i) != SHAPE.charAt(i))
                return Instant.parse(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59)
            return Instant.parse(text);
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
            int millis = end == MILLIS_END ? number(text, 20, 23) : 0;
            return Instant.ofEpochSecond(day * 86_400 + hour * 3_600 + minute * 60 + second, millis * 1_000_000L);
        } catch (DateTimeException noSuchDay) {
            return Instant.parse(text);
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++)
            number = number * 10 + text.charAt(i) - '0';
        return number;
    }
}
