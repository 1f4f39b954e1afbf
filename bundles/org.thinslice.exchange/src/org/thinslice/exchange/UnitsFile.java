// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.thinslice.agreement.unitizing.Continuum;
import org.thinslice.agreement.unitizing.Unit;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/**
 * A table of the units that observers marked on recordings: a row for each, with columns observer or rater, start, end or
 * length, category or code, and, where there are several, recording. A row with an empty start names an observer who went
 * through a recording and marked nothing.
 */
public final class UnitsFile {

    /** What was marked on one recording. */
    private record Marked(Set<String> raters, List<Unit> units) {
    }

    private final Path file;
    private final Map<String, Marked> recordings = new LinkedHashMap<>();
    private boolean decimalComma;
    private UnitsHeader header;

    private UnitsFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a table.
     *
     * @param file .xlsx, or separated text in UTF-8 with commas, semicolons or tabs; times are numbers, for instance seconds
     * @throws Problem if it is no such table; names the row and the column where it can
     */
    public static UnitsFile read(Path file, Progress progress) throws Problem {
        var units = new UnitsFile(file);
        var grid = Grid.of(file);
        units.decimalComma = grid.decimalComma();
        grid.read(units::row, progress);
        if (units.header == null)
            throw Failures.of(file, "table.empty");
        if (units.recordings.isEmpty())
            throw Failures.of(file, "table.no_rows");
        return units;
    }

    private void row(long number, List<String> row) throws Problem {
        if (header == null)
            header = UnitsHeader.of(file, row);
        else
            marked(number, row);
    }

    private void marked(long number, List<String> row) throws Problem {
        var rater = UnitsHeader.cell(row, header.rater());
        if (rater.isEmpty())
            throw Failures.inCell(file, number, header.names().get(header.rater()), "long.nameless", header.names().get(header.rater()));
        var recording = recordings.computeIfAbsent(UnitsHeader.cell(row, header.recording()),
                name -> new Marked(new LinkedHashSet<>(), new ArrayList<>()));
        recording.raters().add(rater);
        if (UnitsHeader.cell(row, header.start()).isEmpty())
            return;
        double start = time(number, row, header.start());
        double end = header.end() >= 0 ? time(number, row, header.end()) : start + time(number, row, header.length());
        if (end <= start)
            throw Failures.inCell(file, number, header.names().get(Math.max(header.end(), header.length())), "units.order",
                    Numbers.text(start), Numbers.text(end));
        recording.units().add(new Unit(rater, start, end, UnitsHeader.cell(row, header.category())));
    }

    private double time(long number, List<String> row, int column) throws Problem {
        var text = UnitsHeader.cell(row, column);
        var read = Numbers.read(text, decimalComma);
        if (read.isEmpty())
            throw Failures.inCell(file, number, header.names().get(column), "units.time", text);
        return read.getAsDouble();
    }

    /**
     * The recordings.
     *
     * @param begin where each begins; if not given, at 0 or at the first unit, whichever is earlier
     * @param end   where each ends; if not given, at the end of its last unit, and a recording without units is left out
     * @throws Problem if a unit lies outside
     */
    public List<Continuum> recordings(OptionalDouble begin, OptionalDouble end) throws Problem {
        var continua = new ArrayList<Continuum>();
        for (var each : recordings.entrySet()) {
            var units = each.getValue().units();
            if (units.isEmpty() && end.isEmpty())
                continue;
            double first = units.stream().mapToDouble(Unit::start).min().orElse(0);
            double last = units.stream().mapToDouble(Unit::end).max().orElse(1);
            double from = begin.orElse(Math.min(0, first));
            double to = end.orElse(last);
            if (from > first || to < last || from >= to)
                throw Failures.of(file, "units.outside", each.getKey(), Numbers.text(first), Numbers.text(last), Numbers.text(from), Numbers.text(to));
            continua.add(new Continuum(from, to, List.copyOf(each.getValue().raters()), units));
        }
        return continua;
    }
}
