// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Codes;
import org.thinslice.exchange.Grid;
import org.thinslice.exchange.LongHeader;
import org.thinslice.exchange.datavyu.DatavyuRows;
import org.thinslice.study.Role;
import org.thinslice.study.Showing;

/** Turns the rows of a table into ratings as the mapping says. A row that cannot be understood is refused, and the next one read. */
final class GivenRows implements Grid.Rows {

    private static final Texts TEXTS = Texts.of(GivenRows.class);

    private final Mapping mapping;
    private final HeadPattern pattern;
    private final LeftOut leftOut;
    private final RowCells.Table table;
    private final List<Given> given = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final TimeRemarks times = new TimeRemarks();
    private final Map<String, Map<Part, String>> named = new HashMap<>();
    private LongHeader header;
    private boolean apart;
    private int headRows;
    private int width;
    private int missing;

    GivenRows(Mapping mapping, boolean decimalComma, LeftOut leftOut) {
        this.mapping = mapping;
        this.pattern = new HeadPattern(mapping.pattern());
        this.leftOut = leftOut;
        this.table = new RowCells.Table(mapping, new HashMap<>(), decimalComma);
    }

    List<Given> given() {
        return given;
    }

    List<Refusal> refused() {
        return refused;
    }

    /** How many cells held no rating. */
    int missing() {
        return missing;
    }

    /** What should be known of the times. */
    List<String> timeRemarks() {
        return times.of(given);
    }

    @Override
    public void row(long number, List<String> cells) {
        if (header == null)
            header(cells);
        else if (headRows < mapping.source().headRows())
            headRows++;
        else
            row(new RowCells(table, number, cells));
    }

    private void header(List<String> cells) {
        for (int i = 0; i < cells.size(); i++)
            table.heads().putIfAbsent(cells.get(i), i);
        header = LongHeader.of(cells);
        apart = cells.equals(DatavyuRows.HEADS);
        width = cells.size();
        mapping.across().forEach(head -> named.put(head, pattern.read(head).orElse(Map.of())));
    }

    private void row(RowCells row) {
        var cells = row.cells();
        if (leftOut.is(header, row))
            return;
        if (cells.stream().skip(width).anyMatch(cell -> !cell.isEmpty()))
            refused.add(new Refusal(row.line(), "", String.join(" | ", cells.subList(width - 1, cells.size())), TEXTS.say("row.wide", cells.size(), width)));
        else if (mapping.across().isEmpty())
            cell(row, mapping.head(Part.VALUE), Map.of());
        else
            for (var head : mapping.across())
                cell(row, head, named.get(head));
    }

    private void cell(RowCells row, String head, Map<Part, String> names) {
        try {
            read(row, head, names);
        } catch (RowCells.Unreadable unreadable) {
            // what is wrong with a whole row is said once, not for each of its ratings
            if (refused.isEmpty() || !refused.get(refused.size() - 1).equals(unreadable.refusal()))
                refused.add(unreadable.refusal());
        }
    }

    private void read(RowCells row, String head, Map<Part, String> names) throws RowCells.Unreadable {
        var value = row.text(head);
        var reason = mapping.across().isEmpty() ? row.text(Part.MISSING_REASON) : "";
        boolean none = Codes.missing(value) || mapping.missing().contains(value);
        if (none && reason.isEmpty()) {
            missing++;
            return;
        }
        var observer = names.getOrDefault(Part.OBSERVER, row.name(Part.OBSERVER));
        if (names.containsKey(Part.OBSERVER) && leftOut.turnedDown(observer))
            return;
        var slice = slice(row, names);
        if (none && (slice.isEmpty() || observer.isEmpty())) {
            missing++;
            return;
        }
        var showing = showing(row, row.required(Part.OBSERVER, observer), row.required(Part.SLICE, slice));
        var item = names.getOrDefault(Part.ITEM, mapping.columns().containsKey(Part.ITEM) ? row.required(Part.ITEM, row.name(Part.ITEM)) : mapping.item());
        given.add(new Given(row.line(), place(row, head), showing, item, none ? "" : value, none ? reason : "", (int) row.whole(Part.ATTEMPT, 1, 1), context(row)));
    }

    private String slice(RowCells row, Map<Part, String> names) throws RowCells.Unreadable {
        if (names.containsKey(Part.SLICE))
            return names.get(Part.SLICE);
        return mapping.columns().containsKey(Part.SLICE) ? row.name(Part.SLICE) : row.timed();
    }

    /** The column of the file that a rating stands in: of a spreadsheet that was taken apart, the one it came from. */
    private String place(RowCells row, String head) {
        return apart ? row.text("column") + "." + row.text("code") : head;
    }

    private Showing showing(RowCells row, String observer, String slice) throws RowCells.Unreadable {
        var role = row.low(Part.ROLE);
        if (role.equals("practice"))
            return Showing.practice(observer, slice);
        if (role.equals("repeat"))
            return Showing.repeat(observer, slice, (int) row.whole(Part.OCCASION, 2, 2));
        if (role.isEmpty() || role.equals(Role.RATED.name().toLowerCase(Locale.ROOT)))
            return Showing.rated(observer, slice);
        throw row.unreadable(Part.ROLE, "row.role");
    }

    private Given.Context context(RowCells row) throws RowCells.Unreadable {
        var variables = new TreeMap<String, String>();
        mapping.variables().forEach(head -> {
            if (!row.text(head).isEmpty())
                variables.put(head, row.text(head));
        });
        var at = row.moment(Part.TIME);
        if (at.isPresent())
            times.look(row.text(Part.TIME));
        return new Given.Context(row.name(Part.SESSION), row.seconds(Part.START), row.seconds(Part.END), at, row.whole(Part.DURATION, 0, 0),
                (int) row.whole(Part.PLAYS, 0, 0), row.text(Part.CONFIDENCE).isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) row.whole(Part.CONFIDENCE, 0, 0)),
                variables, row.truth(Part.SIMULATED), header.isSuperseded(row.cells()));
    }
}
