// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/**
 * A table of ratings from anywhere: a long table (a row for each rating, with columns slice or unit, observer or rater,
 * value and, where there are several, item) or a wide one (a row for each slice, a column for each observer).
 */
public final class RatingsFile {

    /** How the table is laid out. */
    public enum Shape {
        /** A row for each rating. */
        LONG,
        /** A row for each slice, a column for each observer. */
        WIDE
    }

    private final Path file;
    private final Shape shape;
    private final boolean decimalComma;
    private final List<ItemCells> items;
    private final List<String> remarks;

    RatingsFile(Path file, Shape shape, boolean decimalComma, List<ItemCells> items, List<String> remarks) {
        this.file = file;
        this.shape = shape;
        this.decimalComma = decimalComma;
        this.items = List.copyOf(items);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Reads a table.
     *
     * @param file .xlsx, or separated text in UTF-8 (or UTF-16 with its mark) with commas, semicolons or tabs
     * @throws Problem if it is no such table; names the row and the column where it can
     */
    public static RatingsFile read(Path file, Progress progress) throws Problem {
        var grid = Grid.of(file);
        var reading = new Reading(file);
        grid.read(reading, progress);
        return reading.result(grid.decimalComma()).saying(grid.remarks());
    }

    private RatingsFile saying(List<String> more) {
        return new RatingsFile(file, shape, decimalComma, items, Stream.concat(more.stream(), remarks.stream()).toList());
    }

    /** How the table is laid out. */
    public Shape shape() {
        return shape;
    }

    /** Keys of the items, in the order in which they first come; one empty text if the table names none. */
    public List<String> items() {
        return items.stream().map(ItemCells::item).toList();
    }

    /** Whether it says which session a slice belongs to. */
    public boolean sessions() {
        return items.stream().anyMatch(ItemCells::hasSessions);
    }

    /** What was left out, and why, in sentences. */
    public List<String> remarks() {
        return remarks;
    }

    /**
     * The ratings of one item as statistics take them.
     *
     * @param item       its key; empty for the only one
     * @param categories the points of the scale, {@link Categories#NONE} if they are not declared
     * @throws Problem if there is no such item, or a cell holds a word where a number belongs or a value that is not a
     *                 point of the scale; names file, row, column and value
     */
    public Ratings ratings(String item, Level level, Categories categories) throws Problem {
        return new Codes(file, level, categories, decimalComma).ratings(find(item));
    }

    private ItemCells find(String item) throws Problem {
        if (item.isEmpty() && items.size() == 1)
            return items.get(0);
        for (var each : items)
            if (each.item().equals(item))
                return each;
        var names = new ArrayList<>(items());
        names.removeIf(String::isEmpty);
        if (item.isEmpty())
            throw Failures.of(file, "item.several", String.join(", ", names));
        throw names.isEmpty() ? Failures.of(file, "item.none", item) : Failures.of(file, "item.unknown", item, String.join(", ", names));
    }
}
