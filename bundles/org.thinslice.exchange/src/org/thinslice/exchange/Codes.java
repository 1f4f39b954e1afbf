// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Problem;

/** Turns the texts of cells into numbers: numbers as such, words only where words are codes. */
public final class Codes {

    private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "#n/a", ".");

    private final Path file;
    private final Level level;
    private final boolean decimalComma;
    private Categories categories;
    private final Map<String, Double> words = new HashMap<>();

    Codes(Path file, Level level, Categories categories, boolean decimalComma) {
        this.file = file;
        this.level = level;
        this.categories = categories;
        this.decimalComma = decimalComma;
    }

    /** Whether a cell stands for a missing rating. */
    public static boolean missing(String cell) {
        return MISSING.contains(cell.toLowerCase(Locale.ROOT));
    }

    Ratings ratings(ItemCells cells) throws Problem {
        learnWords(cells);
        var builder = Ratings.builder(level, categories);
        for (var observer : cells.observers())
            builder.rater(observer);
        for (var slice : cells.slices()) {
            builder.unit(slice);
            if (cells.hasSessions())
                builder.session(slice, cells.session(slice));
        }
        for (var cell : cells.cells())
            if (!cell.value().isEmpty())
                builder.rating(cell.slice(), cell.observer(), code(cell));
        return builder.build();
    }

    /** Words are codes if the categories are named, or if a nominal item has nothing but words. */
    private void learnWords(ItemCells cells) {
        if (categories.declared()) {
            for (double value : categories.values())
                words.put(categories.label(value), value);
            return;
        }
        var found = new TreeSet<String>();
        for (var cell : cells.cells())
            if (!cell.value().isEmpty() && Numbers.read(cell.value(), decimalComma).isEmpty())
                found.add(cell.value());
        boolean onlyWords = cells.cells().stream().allMatch(each -> each.value().isEmpty() || found.contains(each.value()));
        if (level != Level.NOMINAL || found.isEmpty() || !onlyWords)
            return;
        List<String> names = new ArrayList<>(found);
        categories = Categories.named(names.toArray(String[]::new));
        for (int i = 0; i < names.size(); i++)
            words.put(names.get(i), categories.values().get(i));
    }

    private double code(ItemCells.Cell cell) throws Problem {
        var number = Numbers.read(cell.value(), decimalComma);
        if (number.isEmpty()) {
            var word = words.get(cell.value());
            if (word != null)
                return word;
            throw Failures.inCell(file, cell.row(), cell.column(), "value.word", cell.value());
        }
        double value = number.getAsDouble();
        if (categories.declared() && !categories.values().contains(value))
            throw Failures.inCell(file, cell.row(), cell.column(), "value.off_scale", cell.value());
        return value;
    }
}
