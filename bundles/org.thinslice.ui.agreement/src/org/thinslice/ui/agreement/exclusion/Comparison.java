// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Scope;
import org.thinslice.study.Study;

/**
 * Every coefficient of every item as it is and as it would be.
 *
 * @param rows   in the order of the coding scheme
 * @param before what the numbers before come from
 * @param after  what the numbers after come from
 */
public record Comparison(List<Row> rows, Size before, Size after) {

    /**
     * One coefficient of one item.
     *
     * @param item   label of the item
     * @param before as it is
     * @param after  as it would be; empty if the item would have no ratings left
     */
    public record Row(String item, Result before, Optional<Result> after) {

        /** Its name; both, where leaving something out makes the table complete and so another estimator the right one. */
        public String label() {
            return after.map(Result::label).filter(label -> !label.equals(before.label())).map(label -> before.label() + " → " + label)
                    .orElse(before.label());
        }

        /** The value and interval before. */
        public String was() {
            return Numbers.of(Mark.of(before.reliability()));
        }

        /** The value and interval after; a dash where nothing would be left. */
        public String becomes() {
            return after.map(result -> Numbers.of(Mark.of(result.reliability()))).orElse("–");
        }

        /** By how much the value would change, with its sign; empty if there is no value on one side. */
        public String change() {
            if (before.number().isEmpty() || after.isEmpty() || after.get().number().isEmpty())
                return "";
            var difference = Math.round((after.get().number().getAsDouble() - before.number().getAsDouble()) * 100) / 100.0;
            return difference == 0 ? "0" : (difference > 0 ? "+" : "−") + Numbers.bounded(Math.abs(difference));
        }

        /** By how much it rises; 0 where there is no value on one side. */
        double rise() {
            return before.number().isPresent() && after.isPresent() && after.get().number().isPresent()
                    ? after.get().number().getAsDouble() - before.number().getAsDouble() : 0;
        }
    }

    /** How much there is to compute from: slices and observers of the item with the most of each, and the ratings of all items. */
    public record Size(int slices, int observers, int ratings) {

        private static Size of(List<RatingTable> tables, List<Integer> ratings) {
            return new Size(tables.stream().mapToInt(table -> table.slices().size()).max().orElse(0),
                    tables.stream().mapToInt(table -> table.observers().size()).max().orElse(0),
                    ratings.stream().mapToInt(count -> count).sum());
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** Computes both sides. Long: not for the UI thread. */
    public static Comparison of(Study study, Scope before, Scope after, Settings settings, Progress progress) throws Problem {
        var was = study.tables(before).stream().filter(table -> !table.observers().isEmpty()).toList();
        var becomes = study.tables(after);
        var rows = new ArrayList<Row>();
        var counts = new ArrayList<Integer>();
        var left = new ArrayList<Integer>();
        for (int i = 0; i < was.size(); i++) {
            int at = i;
            Progress part = (done, total) -> progress.at(1000L * at + (total == 0 ? 0 : 1000 * done / total), 1000L * was.size());
            var table = was.get(i);
            var next = becomes.stream().filter(other -> other.key().equals(table.key())).findFirst().orElseThrow();
            if (!table.head().composite()) {
                counts.add(table.toRatings().observations());
                left.add(next.toRatings().observations());
            }
            rows.addAll(rows(table, next, settings, part));
        }
        return new Comparison(rows, Size.of(was, counts), Size.of(becomes, left));
    }

    private static List<Row> rows(RatingTable was, RatingTable becomes, Settings settings, Progress progress) throws Problem {
        var before = AgreementTable.of(was.toRatings(), settings, progress).results();
        var after = becomes.observers().isEmpty() ? List.<Result>of() : AgreementTable.of(becomes.toRatings(), settings, progress).results();
        return before.stream().map(result -> new Row(was.label(), result,
                after.stream().filter(other -> other.question().equals(result.question())).findFirst())).toList();
    }

    /** What would be shown with a larger value: of each item the first coefficient that is corrected for chance. */
    List<Row> risen() {
        var seen = new ArrayList<String>();
        return rows.stream().filter(row -> !row.before().coefficient().startsWith("percent_agreement") && row.before().number().isPresent())
                .filter(row -> !seen.contains(row.item()) && seen.add(row.item())).filter(row -> row.rise() >= .005).toList();
    }
}
