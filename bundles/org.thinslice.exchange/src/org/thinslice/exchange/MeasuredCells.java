// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.thinslice.exchange.Styles.Look;

/** Looks at the cells of a table without writing them: of what kind they are, and how long. */
final class MeasuredCells implements Cells {

    private enum Kind {
        WHOLE, NUMBER, TRUTH, MOMENT, TEXT
    }

    /** Looks of counts and of ratings as they were given; the others are of what was computed, whole only by chance. */
    private static final Set<Look> WHOLE = EnumSet.of(Look.WHOLE, Look.NUMBER);
    private static final int MOMENT_BYTES = 24;

    private final CsvFlavour flavour;
    private final List<Set<Kind>> kinds = new ArrayList<>();
    private final int[] bytes;
    private final boolean[] several;
    private int at;

    private MeasuredCells(CsvFlavour flavour, int columns) {
        this.flavour = flavour;
        this.bytes = new int[columns];
        this.several = new boolean[columns];
        for (int i = 0; i < columns; i++)
            kinds.add(EnumSet.noneOf(Kind.class));
    }

    /** Looks at a whole table. */
    static <R> CsvFacts of(String name, List<Column<R>> columns, List<R> rows, CsvFlavour flavour) {
        var cells = new MeasuredCells(flavour, columns.size());
        try {
            for (var row : rows)
                for (cells.at = 0; cells.at < columns.size(); cells.at++)
                    columns.get(cells.at).cell().write(cells, row);
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing is written", impossible);
        }
        var facts = new ArrayList<CsvFacts.Fact>();
        for (int i = 0; i < columns.size(); i++)
            facts.add(new CsvFacts.Fact(flavour.shown(columns.get(i).head()), type(columns.get(i), cells.kinds.get(i)), cells.bytes[i], cells.several[i]));
        return new CsvFacts(name, facts, rows.size());
    }

    /** What its cells are; a column of numbers without a single one is still of numbers. */
    private static String type(Column<?> column, Set<Kind> kinds) {
        if (kinds.isEmpty() && column.look() == Look.HEAD_NUMBER)
            return "number";
        if (kinds.equals(EnumSet.of(Kind.WHOLE)))
            return "integer";
        if (!kinds.isEmpty() && EnumSet.of(Kind.WHOLE, Kind.NUMBER).containsAll(kinds))
            return "number";
        if (kinds.equals(EnumSet.of(Kind.TRUTH)))
            return "boolean";
        if (kinds.equals(EnumSet.of(Kind.MOMENT)))
            return "datetime";
        return kinds.isEmpty() || kinds.equals(EnumSet.of(Kind.TEXT)) ? "string" : "any";
    }

    private void note(Kind kind, int length) {
        kinds.get(at).add(kind);
        bytes[at] = Math.max(bytes[at], length);
    }

    @Override
    public void blank() {
        // an empty cell is of no kind
    }

    @Override
    public void text(Look look, String value) {
        if (value.isEmpty())
            return;
        note(Kind.TEXT, flavour.shown(value).getBytes(StandardCharsets.UTF_8).length);
        several[at] |= value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
    }

    @Override
    public void number(Look look, double value) {
        boolean whole = WHOLE.contains(look) && value == Math.rint(value);
        note(whole ? Kind.WHOLE : Kind.NUMBER, Numbers.text(value).length());
    }

    @Override
    public void moment(Instant when) {
        note(Kind.MOMENT, MOMENT_BYTES);
    }

    @Override
    public void truth(boolean value) {
        note(Kind.TRUTH, Boolean.toString(value).length());
    }

    @Override
    public void formula(Look look, String formula, double value) {
        number(look, value);
    }
}
