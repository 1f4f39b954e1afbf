// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Codes;
import org.thinslice.exchange.CsvFlavour;
import org.thinslice.exchange.Numbers;

/**
 * One row of a table, and what its cells stand for.
 *
 * @param table what all rows of the table share
 * @param line  where it stands
 * @param cells its texts
 */
record RowCells(Table table, long line, List<String> cells) {

    private static final Texts TEXTS = Texts.of(RowCells.class);
    private static final double MILLIS = 1_000;

    /**
     * What all rows of a table share.
     *
     * @param heads where each head stands
     */
    record Table(Mapping mapping, Map<String, Integer> heads, boolean decimalComma) {
    }

    /** Carries a refusal out of a row. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Refusal refusal;

        Unreadable(Refusal refusal) {
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /** The text below a head; empty if the table has no such column or the row is short. */
    String text(String head) {
        var at = table.heads().get(head);
        return head.isEmpty() || at == null || at >= cells.size() ? "" : cells.get(at);
    }

    String text(Part part) {
        return text(table.mapping().head(part));
    }

    /** A name, which a spreadsheet may have left with the apostrophe that an export for Excel put before it. */
    String name(Part part) {
        return CsvFlavour.named(text(part));
    }

    String low(Part part) {
        return text(part).toLowerCase(Locale.ROOT);
    }

    boolean truth(Part part) throws Unreadable {
        return switch (low(part)) {
            case "", "false", "0", "no" -> false;
            case "true", "1", "yes" -> true;
            default -> throw unreadable(part, "row.truth");
        };
    }

    /** The moment a cell names; empty if it is empty. */
    Optional<Instant> moment(Part part) throws Unreadable {
        var text = text(part);
        if (Codes.missing(text))
            return Optional.empty();
        var at = Moment.read(text);
        if (at.isEmpty())
            throw unreadable(part, "row.time");
        return at;
    }

    /** A place in a recording, in seconds; empty if the cell is empty. Datavyu counts in milliseconds. */
    OptionalDouble seconds(Part part) throws Unreadable {
        var text = text(part);
        if (text.isEmpty())
            return OptionalDouble.empty();
        var number = Clock.seconds(text, table.decimalComma());
        if (number.isEmpty() || number.getAsDouble() < 0)
            throw unreadable(part, "row.seconds");
        return table.mapping().source() == Source.DATAVYU && !text.contains(":") ? OptionalDouble.of(number.getAsDouble() / MILLIS) : number;
    }

    /** A whole number that is not below another one; {@code otherwise} if the cell is empty. */
    long whole(Part part, int least, int otherwise) throws Unreadable {
        var text = text(part);
        if (text.isEmpty())
            return otherwise;
        var number = Numbers.read(text, table.decimalComma());
        if (number.isEmpty() || number.getAsDouble() < least || number.getAsDouble() > Integer.MAX_VALUE || number.getAsDouble() % 1 != 0)
            throw unreadable(part, "row.whole");
        return (long) number.getAsDouble();
    }

    /** What a slice is called of which only the times are known; empty where not even they are. */
    String timed() throws Unreadable {
        var from = text(Part.START);
        var to = text(Part.END);
        if (!from.isEmpty() && to.isEmpty() && !table.mapping().columns().containsKey(Part.SLICE) && table.mapping().columns().containsKey(Part.END))
            throw unreadable(Part.END, "row.endless");
        return from.isEmpty() || to.isEmpty() ? "" : (name(Part.SESSION) + " " + from + "-" + to).strip();
    }

    /** A name that must be there. */
    String required(Part part, String text) throws Unreadable {
        if (Codes.missing(text))
            throw unreadable(part, "row.nameless");
        return text;
    }

    Unreadable unreadable(Part part, String key) {
        return new Unreadable(new Refusal(line, table.mapping().head(part), text(part), TEXTS.say(key, part.label())));
    }
}
