// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thinslice.exchange.Numbers;

/** Reads points in time as tables write them. A time without a zone is taken for UTC. */
final class Moment {

    private static final DateTimeFormatter BATCH = DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> LOCAL = List.of(local("uuuu-M-d['T'][' ']H:mm[:ss][.SSS]"), local("M/d/uuuu H:mm[:ss]"),
            local("d.M.uuuu H:mm[:ss]"), local("uuuu/M/d H:mm[:ss]"));
    private static final List<DateTimeFormatter> DAYS = List.of(local("uuuu-M-d"), local("d.M.uuuu"), local("M/d/uuuu"), local("uuuu/M/d"));
    private static final double EPOCH = 25_569;
    private static final double MS_PER_DAY = 86_400_000;
    private static final double LATEST_DAY = 100_000;

    private Moment() {
    }

    private static DateTimeFormatter local(String pattern) {
        return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter(Locale.ROOT);
    }

    /** The moment a text stands for: ISO 8601, the usual spellings of dates, a spreadsheet's day number; empty if it is none. */
    static Optional<Instant> read(String text) {
        var number = Numbers.read(text, true);
        if (number.isPresent())
            return number.getAsDouble() > EPOCH && number.getAsDouble() < LATEST_DAY
                    ? Optional.of(Instant.ofEpochMilli(Math.round((number.getAsDouble() - EPOCH) * MS_PER_DAY))) : Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(text.replaceFirst("^(\\S+) (\\S+)$", "$1T$2").replaceFirst("(?i) ?utc$", "Z")).toInstant());
        } catch (DateTimeException other) {
            return batch(text);
        }
    }

    private static Optional<Instant> batch(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, BATCH).toInstant());
        } catch (DateTimeException other) {
            for (var format : LOCAL)
                try {
                    return Optional.of(LocalDateTime.parse(text, format).toInstant(ZoneOffset.UTC));
                } catch (DateTimeException next) {
                    continue;
                }
            return day(text).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    /** The day a text names that says nothing of the time of day; empty if it is no such text. */
    static Optional<LocalDate> day(String text) {
        for (var format : DAYS)
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException next) {
                continue;
            }
        return Optional.empty();
    }
}
