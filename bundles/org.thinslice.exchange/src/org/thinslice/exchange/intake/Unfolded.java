// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Grid;
import org.thinslice.exchange.datavyu.SideBySide;

/**
 * The rows of a file with what some programs put into one cell, or side by side into one row, taken apart.
 *
 * @param file    the file
 * @param table   its rows as they stand there
 * @param refused takes rows that cannot be taken apart
 * @param offered what questions offer whose buttons the table names, chosen or not, by the heads of their columns; known after reading
 */
record Unfolded(Path file, Grid table, Consumer<Refusal> refused, Map<String, Set<String>> offered) implements Grid {

    /** Ends reading at the header of a table that has to be taken apart. */
    private static final class Packed extends Problem {
        private static final long serialVersionUID = 1;
        private final transient List<String> heads;

        Packed(List<String> heads) {
            super("");
            this.heads = heads;
        }
    }

    static Unfolded of(Path file, Consumer<Refusal> refused) throws Problem {
        return new Unfolded(file, Grid.of(file), refused, new HashMap<>());
    }

    @Override
    public boolean decimalComma() {
        return table.decimalComma();
    }

    @Override
    public List<String> remarks() {
        return table.remarks();
    }

    @Override
    public void read(Rows rows, Progress progress) throws Problem {
        boolean[] begun = new boolean[1];
        try {
            table.read((number, cells) -> {
                if (!begun[0] && (SideBySide.is(cells) || Source.of(cells, List.of()) == Source.MTURK))
                    throw new Packed(cells);
                begun[0] = true;
                rows.row(number, cells);
            }, progress);
        } catch (Packed packed) {
            apart(packed.heads, progress).read(rows, progress);
        }
    }

    private Grid apart(List<String> heads, Progress progress) throws Problem {
        if (SideBySide.is(heads))
            return SideBySide.of(file, table, heads);
        int answers = heads.indexOf(TaskAnswers.HEAD);
        if (answers >= 0)
            return new TaskAnswers(table, answers, refused, offered);
        var choices = ChoiceColumns.of(table, heads, progress);
        if (choices instanceof ChoiceColumns joined)
            joined.questions().forEach((head, buttons) -> offered.put(head, Set.copyOf(buttons.values())));
        return choices;
    }
}
