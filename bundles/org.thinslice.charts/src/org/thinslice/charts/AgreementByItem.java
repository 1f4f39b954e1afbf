// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * Coefficients of every item with their intervals.
 *
 * @param rowsInOrder in the order in which they are drawn, an item's rows next to each other
 * @param confidence  of the intervals, in (0, 1)
 */
public record AgreementByItem(List<Row> rowsInOrder, double confidence) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /** One coefficient of one item. */
    public record Row(String item, String coefficient, Mark mark, Benchmark benchmark) {
        public Row {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(coefficient, "coefficient");
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(benchmark, "benchmark");
        }

        /** What the row stands for. */
        public Subject subject() {
            return Subject.of(Part.ITEM, item).with(Part.COEFFICIENT, coefficient);
        }
    }

    public AgreementByItem {
        rowsInOrder = List.copyOf(rowsInOrder);
        if (!(confidence > 0 && confidence < 1))
            throw new IllegalArgumentException("confidence " + confidence);
    }

    /** The items, in order. */
    public List<String> items() {
        return rowsInOrder.stream().map(Row::item).distinct().toList();
    }

    /** Whether one row alone speaks for each item. */
    public boolean oneEach() {
        return items().size() == rowsInOrder.size() && items().size() > 1
                && rowsInOrder.stream().map(Row::coefficient).distinct().count() == 1;
    }

    @Override
    public String title() {
        return items().size() == 1 ? TEXTS.say("agreement.title.one", items().get(0)) : TEXTS.say("agreement.title");
    }

    @Override
    public String summary() {
        var parts = rowsInOrder.stream().map(row -> row.item() + ", " + row.coefficient() + " " + Numbers.of(row.mark()));
        return title() + ": " + String.join("; ", parts.toList());
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.item"), TEXTS.say("head.coefficient"), TEXTS.say("head.value"),
                TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why")));
        for (var row : rowsInOrder)
            table.add(Cells.of(List.of(row.item, row.coefficient), row.mark));
        return table;
    }
}
