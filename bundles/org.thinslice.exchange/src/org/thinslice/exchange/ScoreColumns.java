// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.votes.Score;
import org.thinslice.agreement.votes.SessionScore;
import org.thinslice.agreement.votes.UnitScore;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Slice;
import org.thinslice.study.SliceKind;

/** The tables of scores: a row for each item and slice, and one for each item and session. */
final class ScoreColumns {

    /** What a slice scored on an item. */
    record SliceRow(ItemScores item, Slice slice, UnitScore unit) {
    }

    /** What a session scored on an item. */
    record SessionRow(ItemScores item, SessionScore session) {
    }

    private ScoreColumns() {
    }

    /** Slices nobody rated are left out. */
    static List<SliceRow> slices(List<ItemScores> items) {
        var rows = new ArrayList<SliceRow>();
        for (var item : items)
            IntStream.range(0, item.scores().units().size()).filter(i -> item.scores().units().get(i).observers() > 0)
                    .forEach(i -> rows.add(new SliceRow(item, item.table().slices().get(i), item.scores().units().get(i))));
        return rows;
    }

    /** Control slices are of no one session, so they are left out. */
    static List<SessionRow> sessions(List<ItemScores> items) {
        var rows = new ArrayList<SessionRow>();
        for (var item : items)
            if (item.table().kind() == SliceKind.REAL)
                item.scores().sessions().forEach(session -> rows.add(new SessionRow(item, session)));
        return rows;
    }

    static List<Column<SliceRow>> ofSlices() {
        return List.of(
                Column.text("item", 18, (out, r) -> out.text(r.item().table().key())),
                Column.text("kind", 12, (out, r) -> out.text(r.item().table().kind().word())),
                Column.text("session", 10, (out, r) -> out.text(r.item().table().sessionOf(r.slice()))),
                Column.text("slice", 10, (out, r) -> out.text(r.slice().code())),
                Column.text("rule", 22, (out, r) -> out.text(r.item().rule())),
                Column.number("score", 9, (out, r) -> out.number(Look.TWO, r.unit().score().number())),
                Column.number("sd", 9, (out, r) -> out.number(Look.TWO, r.unit().spread())),
                Column.number("observers", 10, (out, r) -> out.whole(r.unit().observers())),
                Column.number("lowest", 9, (out, r) -> out.number(Look.NUMBER, extreme(r, false))),
                Column.number("highest", 9, (out, r) -> out.number(Look.NUMBER, extreme(r, true))),
                Column.text("score_label", 18, (out, r) -> label(out, r.item().table(), r.unit().score())),
                Column.number("mean", 9, (out, r) -> out.number(Look.TWO, r.unit().mean())),
                Column.number("difference_from_mean", 20, (out, r) -> out.number(Look.TWO, r.unit().difference())),
                Column.number("support", 9, (out, r) -> out.number(Look.TWO, r.unit().support())),
                Column.text("note", 30, (out, r) -> out.text(note(r.item(), r.unit().score()))));
    }

    static List<Column<SessionRow>> ofSessions() {
        return List.of(
                Column.text("item", 18, (out, r) -> out.text(r.item().table().key())),
                Column.text("session", 10, (out, r) -> out.text(r.session().session())),
                Column.text("rule", 22, (out, r) -> out.text(r.item().rule())),
                Column.number("score", 9, (out, r) -> out.number(Look.TWO, r.session().score().number())),
                Column.number("sd", 9, (out, r) -> out.number(Look.TWO, r.session().spread())),
                Column.number("slices", 9, (out, r) -> out.whole(r.session().units())),
                Column.number("slices_without_score", 20, (out, r) -> out.whole(r.session().without())),
                Column.text("score_label", 18, (out, r) -> label(out, r.item().table(), r.session().score())),
                Column.number("mean", 9, (out, r) -> out.number(Look.TWO, r.session().mean())),
                Column.number("difference_from_mean", 20, (out, r) -> out.number(Look.TWO, r.session().difference())),
                Column.text("note", 30, (out, r) -> out.text(note(r.item(), r.session().score()))));
    }

    /** The lowest or highest rating, where ratings are numbers. */
    private static OptionalDouble extreme(SliceRow row, boolean highest) {
        if (row.unit().mean().isEmpty())
            return OptionalDouble.empty();
        var values = row.item().table().values(row.slice().code()).stream().filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
        return highest ? values.max() : values.min();
    }

    private static void label(Cells out, RatingTable table, Score score) throws IOException {
        out.text(table.head().level() == Level.NOMINAL && score.number().isPresent() ? word(table, score.number().getAsDouble()) : "");
    }

    /** Why there is no number, or what to know before trusting it. */
    private static String note(ItemScores item, Score score) {
        if (score.number().isPresent())
            return item.scores().findings().stream().map(Finding::text).collect(Collectors.joining(" "));
        return score.tied().isEmpty() ? score.why() : Failures.TEXTS.say("score.tie",
                score.tied().stream().map(each -> word(item.table(), each)).collect(Collectors.joining(", ")));
    }

    private static String word(RatingTable table, double value) {
        return table.head().level() == Level.NOMINAL ? table.head().categories().label(value) : Numbers.text(value);
    }
}
