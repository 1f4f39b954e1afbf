// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Grid;
import org.thinslice.exchange.json.JsonFault;

/**
 * A batch of Mechanical Turk whose answers stand together in one column, {@code Answer.taskAnswers}, read as if each answer were a
 * column of its own. A row whose answers are damaged is refused; the others are read.
 */
final class TaskAnswers implements Grid {

    /** The head of the column. */
    static final String HEAD = "Answer.taskAnswers";

    private final Grid table;
    private final int column;
    private final Consumer<Refusal> refused;
    private final Map<String, Set<String>> offered;

    /** @param offered takes what questions with buttons offer, by the heads of their columns */
    TaskAnswers(Grid table, int column, Consumer<Refusal> refused, Map<String, Set<String>> offered) {
        this.table = table;
        this.column = column;
        this.refused = refused;
        this.offered = offered;
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
        var names = names(progress);
        boolean[] begun = new boolean[1];
        table.read((number, cells) -> {
            if (begun[0])
                row(number, cells, names, rows);
            else
                rows.row(number, instead(cells, names.stream().map(name -> "Answer." + name).toList()));
            begun[0] = true;
        }, progress);
    }

    /** What is answered in any row. */
    private Collection<String> names(Progress progress) throws Problem {
        var names = new LinkedHashSet<String>();
        boolean[] begun = new boolean[1];
        table.read((number, cells) -> {
            if (begun[0])
                try {
                    var answers = answers(cells);
                    names.addAll(answers.answers().keySet());
                    answers.offered().forEach((name, buttons) -> offered.computeIfAbsent("Answer." + name, head -> new LinkedHashSet<>()).addAll(buttons));
                } catch (JsonFault fault) {
                    return;
                }
            begun[0] = true;
        }, progress);
        return names;
    }

    private FlatAnswers answers(List<String> cells) throws JsonFault {
        return FlatAnswers.of(column < cells.size() ? cells.get(column) : "");
    }

    private void row(long number, List<String> cells, Collection<String> names, Rows rows) throws Problem {
        try {
            var answers = answers(cells).answers();
            rows.row(number, instead(cells, names.stream().map(name -> answers.getOrDefault(name, "")).toList()));
        } catch (JsonFault fault) {
            refused.accept(new Refusal(number, HEAD, cells.get(column), fault.inCell()));
        }
    }

    private List<String> instead(List<String> cells, List<String> answers) {
        var all = new ArrayList<>(cells.subList(0, Math.min(column, cells.size())));
        while (all.size() < column)
            all.add("");
        all.addAll(answers);
        all.addAll(cells.subList(Math.min(column + 1, cells.size()), cells.size()));
        return all;
    }
}
