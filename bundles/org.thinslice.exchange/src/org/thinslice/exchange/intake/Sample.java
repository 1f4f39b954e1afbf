// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Grid;

/**
 * The header of a table and what its first rows hold: enough to say which column is what.
 *
 * @param file   the table
 * @param source which program wrote it
 * @param heads  heads of the columns; an unnamed column has an empty one
 * @param labels words of the columns, where the table has a row for them; else the heads
 * @param rows   the first rows below the header
 */
public record Sample(Path file, Source source, List<String> heads, List<String> labels, List<List<String>> rows) {

    private static final int ENOUGH = 2_000;
    private static final int CELLS = 1_000_000;
    private static final int LEAST = 12;

    public Sample {
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** Ends reading when there is enough. */
    private static final class Enough extends Problem {
        private static final long serialVersionUID = 1;

        Enough() {
            super("");
        }
    }

    /** Reads the beginning of a table. */
    public static Sample of(Path file, Progress progress) throws Problem {
        var rows = new ArrayList<List<String>>();
        long[] cells = new long[1];
        try {
            Unfolded.of(file, refusal -> { }).read((number, row) -> {
                rows.add(row);
                cells[0] += row.size();
                if (rows.size() > ENOUGH || rows.size() > LEAST && cells[0] > CELLS)
                    throw new Enough();
            }, progress);
        } catch (Enough enough) {
            rows.remove(rows.size() - 1);
        }
        if (rows.size() < 2)
            throw problem(file, rows.isEmpty() ? "table.empty" : "table.no_rows");
        if (rows.get(0).size() < 2)
            throw problem(file, "table.none");
        var heads = rows.get(0);
        var below = rows.subList(1, rows.size());
        var source = Source.of(heads, below);
        if (below.size() <= source.headRows())
            throw problem(file, "table.no_rows");
        return new Sample(file, source, heads, source.headRows() > 0 ? below.get(0) : heads, below.subList(source.headRows(), below.size()));
    }

    /** The texts of a column in the first rows, empty cells left out. */
    List<String> cells(int column) {
        return rows.stream().filter(row -> column < row.size()).map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
    }

    /** The words of a head, which may be the head itself. */
    public String label(String head) {
        int at = heads.indexOf(head);
        return at >= 0 && at < labels.size() && !labels.get(at).isBlank() ? labels.get(at) : head;
    }

    private static Problem problem(Path file, String key) {
        var texts = Texts.of(Grid.class);
        return new Problem(file.toString(), null, texts.say(key), texts.say(key + ".next"), null);
    }
}
