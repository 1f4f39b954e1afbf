// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.base.Decimals;

/** A table of the report whose columns can be sorted: by the numbers themselves, not by how they are printed. */
final class Table {

    /** A head: its words, and whether numbers stand below it. */
    record Head(String words, boolean number) {
    }

    /** A cell: what is read, and what it is sorted by; empty to sort by the words. */
    record Cell(String words, OptionalDouble sort) {

        static Cell words(String words) {
            return new Cell(words, OptionalDouble.empty());
        }

        static Cell whole(long number) {
            return new Cell(Long.toString(number), OptionalDouble.of(number));
        }

        /** A number with so many decimals; a dash where there is none. */
        static Cell number(OptionalDouble number, int decimals) {
            return new Cell(number.isPresent() ? Decimals.fixed(number.getAsDouble(), decimals) : "–", number);
        }

        /** A coefficient bounded by 1; a dash where there is none. */
        static Cell bounded(OptionalDouble number) {
            return new Cell(number.isPresent() ? Decimals.bounded(number.getAsDouble()) : "–", number);
        }
    }

    private final String caption;
    private final List<Head> heads = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private String kind = "";

    Table(String caption) {
        this.caption = caption;
    }

    /** A column of words. */
    Table words(String head) {
        heads.add(new Head(head, false));
        return this;
    }

    /** A column of numbers. */
    Table numbers(String... columns) {
        for (var head : columns)
            heads.add(new Head(head, true));
        return this;
    }

    /** A class of its own for the style sheet. */
    Table kind(String name) {
        kind = name;
        return this;
    }

    Table row(Cell... cells) {
        return row(List.of(cells));
    }

    Table row(List<Cell> cells) {
        if (cells.size() != heads.size())
            throw new IllegalArgumentException(cells.size() + " cells below " + heads.size() + " heads");
        rows.add(cells);
        return this;
    }

    /**
     * A table of words whose first row holds the heads; columns whose cells all look like numbers are sorted as such, and
     * printed with three decimals where they have more.
     */
    static Table of(String caption, List<List<String>> rows) {
        var table = new Table(caption);
        for (int c = 0; c < rows.get(0).size(); c++) {
            int column = c;
            boolean number = rows.size() > 1 && rows.stream().skip(1).map(row -> row.get(column)).allMatch(Table::numeric);
            table.heads.add(new Head(rows.get(0).get(c), number));
        }
        rows.stream().skip(1).forEach(row -> table.row(row.stream().map(Table::cell).toList()));
        return table;
    }

    private static boolean numeric(String words) {
        return words.matches("–?|[−-]?\\d*\\.?\\d+( %)?( ?\\[.*])?");
    }

    private static Cell cell(String words) {
        if (!numeric(words) || words.isEmpty() || words.equals("–"))
            return Cell.words(words);
        double number = Double.parseDouble(words.replaceFirst("( %)?( ?\\[.*])?$", "").replace('−', '-'));
        return new Cell(words.matches("[−-]?\\d*\\.\\d{4,}") ? Decimals.fixed(number, 3) : words, OptionalDouble.of(number));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void write(Html html) {
        html.open("div", "class", ("scroll " + kind).strip(), "tabindex", "0", "role", "region", "aria-label", caption).open("table", "class", kind);
        if (!caption.isEmpty())
            html.element("caption", caption);
        html.open("thead").open("tr");
        for (var head : heads)
            html.open("th", "scope", "col", "class", head.number() ? "n" : "w").text(head.words()).close("th");
        html.close("tr", "thead").open("tbody");
        for (var row : rows) {
            html.open("tr");
            for (int c = 0; c < row.size(); c++)
                write(html, row.get(c), c == 0, heads.get(c).number());
            html.close("tr");
        }
        html.close("tbody", "table", "div");
    }

    private static void write(Html html, Cell cell, boolean first, boolean number) {
        var tag = first ? "th" : "td";
        var attributes = new ArrayList<>(List.of("class", number ? "n" : "w"));
        if (first)
            attributes.addAll(List.of("scope", "row"));
        if (cell.sort().isPresent())
            attributes.addAll(List.of("data-s", Double.toString(cell.sort().getAsDouble())));
        html.open(tag, attributes.toArray(String[]::new));
        html.open("bdi").text(cell.words()).own("</bdi></" + tag + ">");
    }
}
