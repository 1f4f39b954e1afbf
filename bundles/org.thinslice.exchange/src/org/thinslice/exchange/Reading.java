// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thinslice.base.Problem;

/** Collects the rows of a table of ratings, whichever of the two layouts its header shows. */
final class Reading implements Grid.Rows {

    private final Path file;
    private final Map<String, ItemCells> items = new LinkedHashMap<>();
    private LongHeader header;
    private int practice;
    private int repeats;
    private int controls;
    private int superseded;
    private int excluded;

    Reading(Path file) {
        this.file = file;
    }

    @Override
    public void row(long number, List<String> cells) throws Problem {
        if (header == null)
            open(number, cells);
        else if (header.isLong())
            longRow(number, cells);
        else
            wideRow(number, cells);
    }

    private void open(long number, List<String> cells) throws Problem {
        header = LongHeader.of(cells);
        if (header.isLong() && header.value() < 0)
            throw Failures.of(file, "long.no_value");
        if (!header.isLong())
            openWide(number, cells);
    }

    private void openWide(long number, List<String> cells) throws Problem {
        if (cells.size() < 2)
            throw Failures.of(file, "table.none");
        var seen = new HashSet<String>();
        var only = items.computeIfAbsent("", ItemCells::new);
        for (var head : cells.subList(1, cells.size())) {
            var observer = CsvFlavour.named(head);
            if (observer.isEmpty())
                continue;
            if (!seen.add(observer))
                throw Failures.inCell(file, number, observer, "wide.twice", observer);
            only.declareObserver(observer);
        }
    }

    private void longRow(long number, List<String> row) throws Problem {
        var role = LongHeader.cell(row, header.role()).toLowerCase(Locale.ROOT);
        if (role.equals("practice"))
            practice++;
        else if (role.equals("repeat"))
            repeats++;
        else if (header.isControl(row))
            controls++;
        else if (header.isSuperseded(row))
            superseded++;
        else if (header.isExcluded(row))
            excluded++;
        else
            rated(number, row);
    }

    private void rated(long number, List<String> row) throws Problem {
        var slice = named(number, row, header.slice());
        var observer = named(number, row, header.observer());
        var cells = items.computeIfAbsent(LongHeader.name(row, header.item()), ItemCells::new);
        var session = LongHeader.name(row, header.session());
        var before = cells.declare(slice, session);
        if (!session.isEmpty() && !session.equals(before))
            throw Failures.inCell(file, number, header.names().get(header.session()), "long.two_sessions", slice, session, before);
        var value = Codes.missing(LongHeader.cell(row, header.value())) ? "" : LongHeader.cell(row, header.value());
        var column = header.names().get(header.value());
        add(cells, new ItemCells.Cell(number, column, slice, observer, value, attempt(number, row)));
    }

    private int attempt(long number, List<String> row) throws Problem {
        var text = LongHeader.cell(row, header.attempt());
        if (text.isEmpty())
            return 0;
        var read = Numbers.read(text, false);
        if (read.isEmpty() || read.getAsDouble() != Math.rint(read.getAsDouble()))
            throw Failures.inCell(file, number, header.names().get(header.attempt()), "attempt.word", text);
        return (int) read.getAsDouble();
    }

    private String named(long number, List<String> row, int column) throws Problem {
        var text = LongHeader.name(row, column);
        if (text.isEmpty())
            throw Failures.inCell(file, number, header.names().get(column), "long.nameless", header.names().get(column));
        return text;
    }

    private void wideRow(long number, List<String> row) throws Problem {
        var slice = LongHeader.name(row, 0);
        if (slice.isEmpty())
            throw Failures.inCell(file, number, header.names().get(0), "long.nameless", header.names().get(0));
        var cells = items.get("");
        if (cells.slices().contains(slice))
            throw Failures.inCell(file, number, header.names().get(0), "wide.slice_twice", slice);
        cells.declare(slice, "");
        for (int i = 1; i < Math.max(header.names().size(), row.size()); i++) {
            var value = LongHeader.cell(row, i);
            var observer = LongHeader.name(header.names(), i);
            if (Codes.missing(value))
                continue;
            if (observer.isEmpty())
                throw Failures.inCell(file, number, Integer.toString(i + 1), "wide.no_head", value);
            add(cells, new ItemCells.Cell(number, observer, slice, observer, value, 0));
        }
    }

    private void add(ItemCells cells, ItemCells.Cell cell) throws Problem {
        var before = cells.add(cell);
        if (before != null)
            throw Failures.inCell(file, cell.row(), cell.column(), "long.twice", cell.observer(), cell.slice(), Long.toString(before.row()));
    }

    /** What was read. */
    RatingsFile result(boolean decimalComma) throws Problem {
        if (header == null)
            throw Failures.of(file, "table.empty");
        if (items.values().stream().allMatch(each -> each.slices().isEmpty()))
            throw Failures.of(file, "table.no_rows");
        var shape = header.isLong() ? RatingsFile.Shape.LONG : RatingsFile.Shape.WIDE;
        return new RatingsFile(file, shape, decimalComma, new ArrayList<>(items.values()), remarks());
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (practice > 0)
            remarks.add(Failures.TEXTS.say("remark.practice", practice));
        if (repeats > 0)
            remarks.add(Failures.TEXTS.say("remark.repeats", repeats));
        if (controls > 0)
            remarks.add(Failures.TEXTS.say("remark.controls", controls));
        if (superseded > 0)
            remarks.add(Failures.TEXTS.say("remark.superseded", superseded));
        if (excluded > 0)
            remarks.add(Failures.TEXTS.say("remark.excluded", excluded));
        return remarks;
    }
}
