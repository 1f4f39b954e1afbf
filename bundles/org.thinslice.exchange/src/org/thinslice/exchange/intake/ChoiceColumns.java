// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Grid;

/**
 * A batch of Mechanical Turk with a column for each button of a question, {@code Answer.rapport.1} to {@code Answer.rapport.7}, of which
 * the chosen one is true, read as one column {@code Answer.rapport} with what was chosen.
 *
 * @param table     its rows
 * @param questions the columns of each question that is asked so, by its head, with the name of each button
 */
record ChoiceColumns(Grid table, Map<String, Map<Integer, String>> questions) implements Grid {

    private static final Set<String> TRUTHS = Set.of("true", "false", "");

    /** The table, its buttons joined where it has such. */
    static Grid of(Grid table, List<String> heads, Progress progress) throws Problem {
        var questions = new LinkedHashMap<String, Map<Integer, String>>();
        for (int i = 0; i < heads.size(); i++) {
            int dot = heads.get(i).lastIndexOf('.');
            if (heads.get(i).startsWith("Answer.") && dot >= "Answer.".length())
                questions.computeIfAbsent(heads.get(i).substring(0, dot), head -> new LinkedHashMap<>()).put(i, heads.get(i).substring(dot + 1));
        }
        questions.values().removeIf(buttons -> buttons.size() < 2);
        var words = new HashSet<Integer>();
        if (!questions.isEmpty())
            words(table, questions, words, progress);
        questions.values().removeIf(buttons -> buttons.keySet().stream().anyMatch(words::contains));
        return questions.isEmpty() ? table : new ChoiceColumns(table, questions);
    }

    /** Finds columns that hold more than true and false. */
    private static void words(Grid table, Map<String, Map<Integer, String>> questions, Set<Integer> words, Progress progress) throws Problem {
        boolean[] begun = new boolean[1];
        table.read((number, cells) -> {
            for (var buttons : questions.values())
                for (int column : buttons.keySet())
                    if (begun[0] && column < cells.size() && !TRUTHS.contains(cells.get(column).toLowerCase(Locale.ROOT)))
                        words.add(column);
            begun[0] = true;
        }, progress);
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
        table.read((number, cells) -> {
            boolean header = !begun[0];
            begun[0] = true;
            rows.row(number, joined(cells, header));
        }, progress);
    }

    private List<String> joined(List<String> cells, boolean header) {
        var all = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            var question = questions.entrySet().stream().filter(each -> each.getValue().containsKey(column)).findFirst();
            if (question.isEmpty())
                all.add(cells.get(i));
            else if (question.get().getValue().keySet().iterator().next() == i)
                all.add(header ? question.get().getKey() : chosen(question.get().getValue(), cells));
        }
        return all;
    }

    private static String chosen(Map<Integer, String> buttons, List<String> cells) {
        return buttons.entrySet().stream().filter(each -> each.getKey() < cells.size() && cells.get(each.getKey()).equalsIgnoreCase("true"))
                .map(Map.Entry::getValue).collect(Collectors.joining("+"));
    }
}
