// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.thinslice.base.Problem;

/** Collects positions, times and hidden repeats from the rows of a long table. */
final class RatedRows implements Grid.Rows {

    private static final Set<String> POSITION = Set.of("position", "order", "trial");
    private static final Set<String> TIME = Set.of("rated_at", "time", "timestamp");

    private final Path file;
    private final boolean decimalComma;
    private final Map<String, Map<RatedFile.Showing, Double>> when = new HashMap<>();
    private final Map<String, TreeMap<Integer, ItemCells>> repeats = new LinkedHashMap<>();
    private LongHeader header;
    private int position;
    private int time;
    private int occasion;
    private int repeated;

    RatedRows(Path file, boolean decimalComma) {
        this.file = file;
        this.decimalComma = decimalComma;
    }

    Map<String, Map<RatedFile.Showing, Double>> when() {
        return when;
    }

    Map<String, TreeMap<Integer, ItemCells>> repeats() {
        return repeats;
    }

    /** Number of rows that are hidden repeats. */
    int repeated() {
        return repeated;
    }

    /** Whether the order comes from times. */
    boolean timed() {
        return position < 0;
    }

    @Override
    public void row(long number, List<String> cells) throws Problem {
        if (header == null) {
            header = LongHeader.of(cells);
            position = column(POSITION);
            time = column(TIME);
            occasion = column(Set.of("occasion"));
        } else if (header.isLong() && header.value() >= 0)
            rated(number, cells);
    }

    private int column(Set<String> names) {
        for (int i = 0; i < header.names().size(); i++)
            if (names.contains(header.names().get(i).strip().toLowerCase(Locale.ROOT).replace(' ', '_')))
                return i;
        return -1;
    }

    private void rated(long number, List<String> row) throws Problem {
        var role = LongHeader.cell(row, header.role()).toLowerCase(Locale.ROOT);
        var observer = LongHeader.name(row, header.observer());
        var slice = LongHeader.name(row, header.slice());
        int shown = role.equals("practice") ? 0 : role.equals("repeat") ? repeat(number, row) : 1;
        var at = at(number, row);
        if (at.isPresent())
            when.computeIfAbsent(observer, o -> new HashMap<>()).merge(new RatedFile.Showing(slice, shown), at.getAsDouble(), Math::min);
        var superseded = LongHeader.cell(row, header.isFinal()).toLowerCase(Locale.ROOT).matches("false|0|no") || header.isExcluded(row);
        if (shown > 1 && !superseded)
            repeats.computeIfAbsent(LongHeader.name(row, header.item()), item -> new TreeMap<>())
                    .computeIfAbsent(shown, n -> new ItemCells("")).add(cell(number, row, slice, observer));
    }

    private ItemCells.Cell cell(long number, List<String> row, String slice, String observer) {
        var value = LongHeader.cell(row, header.value());
        var attempt = Numbers.read(LongHeader.cell(row, header.attempt()), false);
        return new ItemCells.Cell(number, header.names().get(header.value()), slice, observer, Codes.missing(value) ? "" : value,
                (int) attempt.orElse(0));
    }

    private int repeat(long number, List<String> row) throws Problem {
        repeated++;
        var text = LongHeader.cell(row, occasion);
        if (text.isEmpty())
            return 2;
        var read = Numbers.read(text, decimalComma);
        if (read.isEmpty() || read.getAsDouble() < 2 || read.getAsDouble() != Math.rint(read.getAsDouble()))
            throw Failures.inCell(file, number, header.names().get(occasion), "occasion.word", text);
        return (int) read.getAsDouble();
    }

    /** When a row was rated: its position, else its time; empty where neither is given. */
    private OptionalDouble at(long number, List<String> row) throws Problem {
        int column = position >= 0 ? position : time;
        var text = LongHeader.cell(row, column);
        if (Codes.missing(text))
            return OptionalDouble.empty();
        var read = Numbers.read(text, decimalComma);
        if (read.isPresent())
            return read;
        if (position >= 0)
            throw Failures.inCell(file, number, header.names().get(column), "position.word", text);
        try {
            return OptionalDouble.of(seconds(text));
        } catch (DateTimeParseException unreadable) {
            throw Failures.inCell(file, number, header.names().get(column), "time.word", text);
        }
    }

    private static double seconds(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d"))
            return LocalDate.parse(text).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        var iso = text.replace(' ', 'T');
        var moment = iso.matches(".*T.*([zZ]|[+-]\\d\\d(:?\\d\\d)?)$") ? OffsetDateTime.parse(iso).toInstant() : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        return moment.getEpochSecond() + moment.getNano() / 1e9;
    }
}
