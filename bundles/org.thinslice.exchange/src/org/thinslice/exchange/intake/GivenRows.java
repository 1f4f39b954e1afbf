// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Codes;
import org.thinslice.exchange.Grid;
import org.thinslice.exchange.LongHeader;
import org.thinslice.exchange.Numbers;
import org.thinslice.study.Role;
import org.thinslice.study.Showing;

/** Turns the rows of a table into ratings as the mapping says. A row that cannot be understood is refused, and the next one read. */
final class GivenRows implements Grid.Rows {

    private static final Texts TEXTS = Texts.of(GivenRows.class);

    private static final double MILLIS = 1_000;

    private final Mapping mapping;
    private final HeadPattern pattern;
    private final boolean decimalComma;
    private final LeftOut leftOut;
    private final List<Given> given = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final TimeRemarks times = new TimeRemarks();
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Map<Part, String>> named = new HashMap<>();
    private LongHeader header;
    private int headRows;
    private int width;
    private int missing;

    GivenRows(Mapping mapping, boolean decimalComma, LeftOut leftOut) {
        this.mapping = mapping;
        this.pattern = new HeadPattern(mapping.pattern());
        this.decimalComma = decimalComma;
        this.leftOut = leftOut;
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
        if (heads.isEmpty()) {
            for (int i = 0; i < cells.size(); i++)
                heads.putIfAbsent(cells.get(i), i);
            header = LongHeader.of(cells);
            width = cells.size();
            mapping.across().forEach(head -> named.put(head, pattern.read(head).orElse(Map.of())));
        } else if (headRows < mapping.source().headRows())
            headRows++;
        else if (!leftOut.is(header, heads, cells)) {
            if (cells.stream().skip(width).allMatch(String::isEmpty))
                rated(new Row(number, cells));
            else
                refused.add(new Refusal(number, "", String.join(" | ", cells.subList(width - 1, cells.size())), TEXTS.say("row.wide", cells.size(), width)));
        }
    }

    /** A row and where it stands. */
    private record Row(long line, List<String> cells) {
    }

    private String cell(Row row, String head) {
        var at = heads.get(head);
        return head.isEmpty() || at == null || at >= row.cells().size() ? "" : row.cells().get(at);
    }

    private String cell(Row row, Part part) {
        return cell(row, mapping.head(part));
    }

    private void rated(Row row) {
        if (mapping.across().isEmpty())
            cell(row, mapping.head(Part.VALUE), Map.of());
        else
            for (var head : mapping.across())
                cell(row, head, named.get(head));
    }

    private void cell(Row row, String head, Map<Part, String> names) {
        var value = cell(row, head);
        var reason = mapping.across().isEmpty() ? cell(row, Part.MISSING_REASON) : "";
        boolean none = Codes.missing(value) || mapping.missing().contains(value);
        var slice = names.getOrDefault(Part.SLICE, mapping.columns().containsKey(Part.SLICE) ? cell(row, Part.SLICE) : timed(row));
        var observer = names.getOrDefault(Part.OBSERVER, cell(row, Part.OBSERVER));
        if (none && (reason.isEmpty() || slice.isEmpty() || observer.isEmpty())) {
            missing++;
            return;
        }
        try {
            var showing = showing(row, required(row, Part.OBSERVER, observer), required(row, Part.SLICE, slice));
            var item = names.getOrDefault(Part.ITEM, mapping.columns().containsKey(Part.ITEM) ? required(row, Part.ITEM, cell(row, Part.ITEM)) : mapping.item());
            given.add(new Given(row.line(), head, showing, item, none ? "" : value, none ? reason : "",
                    (int) whole(row, Part.ATTEMPT, 1, 1), context(row)));
        } catch (Unreadable unreadable) {
            // what is wrong with a whole row is said once, not for each of its ratings
            if (refused.isEmpty() || !refused.get(refused.size() - 1).equals(unreadable.refusal()))
                refused.add(unreadable.refusal());
        }
    }

    /** What a slice is called of which only the times are known; empty where not even they are. */
    private String timed(Row row) {
        var from = cell(row, Part.START);
        var to = cell(row, Part.END);
        return from.isEmpty() || to.isEmpty() ? "" : (cell(row, Part.SESSION) + " " + from + "-" + to).strip();
    }

    private Showing showing(Row row, String observer, String slice) throws Unreadable {
        var role = cell(row, Part.ROLE).toLowerCase(Locale.ROOT);
        if (role.equals("practice"))
            return Showing.practice(observer, slice);
        if (role.equals("repeat"))
            return Showing.repeat(observer, slice, (int) whole(row, Part.OCCASION, 2, 2));
        if (role.isEmpty() || role.equals(Role.RATED.name().toLowerCase(Locale.ROOT)))
            return Showing.rated(observer, slice);
        throw unreadable(row, Part.ROLE, "row.role");
    }

    private Given.Context context(Row row) throws Unreadable {
        var variables = new TreeMap<String, String>();
        mapping.variables().forEach(head -> {
            if (!cell(row, head).isEmpty())
                variables.put(head, cell(row, head));
        });
        var confidence = cell(row, Part.CONFIDENCE);
        return new Given.Context(cell(row, Part.SESSION), seconds(row, Part.START), seconds(row, Part.END), at(row), whole(row, Part.DURATION, 0, 0),
                (int) whole(row, Part.PLAYS, 0, 0), confidence.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) whole(row, Part.CONFIDENCE, 0, 0)),
                variables, truth(row, Part.SIMULATED), header.isSuperseded(row.cells()));
    }

    private boolean truth(Row row, Part part) throws Unreadable {
        return switch (cell(row, part).toLowerCase(Locale.ROOT)) {
            case "", "false", "0", "no" -> false;
            case "true", "1", "yes" -> true;
            default -> throw unreadable(row, part, "row.truth");
        };
    }

    private Optional<Instant> at(Row row) throws Unreadable {
        var text = cell(row, Part.TIME);
        if (Codes.missing(text))
            return Optional.empty();
        var at = Moment.read(text);
        if (at.isEmpty())
            throw unreadable(row, Part.TIME, "row.time");
        times.look(text);
        return at;
    }

    private OptionalDouble seconds(Row row, Part part) throws Unreadable {
        var text = cell(row, part);
        if (text.isEmpty())
            return OptionalDouble.empty();
        var number = Clock.seconds(text, decimalComma);
        if (number.isEmpty() || number.getAsDouble() < 0)
            throw unreadable(row, part, "row.seconds");
        return mapping.source() == Source.DATAVYU && !text.contains(":") ? OptionalDouble.of(number.getAsDouble() / MILLIS) : number;
    }

    private long whole(Row row, Part part, int least, int otherwise) throws Unreadable {
        var text = cell(row, part);
        if (text.isEmpty())
            return otherwise;
        var number = Numbers.read(text, decimalComma);
        if (number.isEmpty() || number.getAsDouble() < least || number.getAsDouble() > Integer.MAX_VALUE || number.getAsDouble() % 1 != 0)
            throw unreadable(row, part, "row.whole");
        return (long) number.getAsDouble();
    }

    private String required(Row row, Part part, String text) throws Unreadable {
        if (Codes.missing(text))
            throw unreadable(row, part, "row.nameless");
        return text;
    }

    private Unreadable unreadable(Row row, Part part, String key) {
        return new Unreadable(new Refusal(row.line(), mapping.head(part), cell(row, part), TEXTS.say(key, part.label())));
    }

    /** Carries a refusal out of a row. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Refusal refusal;

        Unreadable(Refusal refusal) {
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
