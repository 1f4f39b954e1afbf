// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.RatingsFile;

/**
 * Where ratings come from, and how they are to be read.
 *
 * @param file       a study, or a table of ratings: csv, tsv, txt or xlsx
 * @param item       the one item wanted; empty for all
 * @param level      how to read the numbers; empty for what the input says
 * @param categories the points of the scale; empty for what the input says
 * @param filter     which ratings of a study are looked at
 */
record AgreementInput(Path file, Optional<String> item, Optional<Level> level, Optional<Categories> categories, FilterOptions filter) {

    private static final Texts TEXTS = Texts.of(AgreementInput.class);
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".xlsx");

    /** Whether a file's name is that of a table, not of a study. */
    static boolean isTable(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return TABLES.stream().anyMatch(name::endsWith);
    }

    /** The ratings, item by item; what there is to say about them goes to the terminal. */
    List<ItemRatings> read(Terminal terminal) throws Problem {
        if (isTable(file)) {
            filter.notFor(file);
            return table(terminal);
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".study") && Files.isRegularFile(file))
            throw new Problem(file.toString(), null, TEXTS.say("agreement.kind"), TEXTS.say("agreement.kind.next"), null);
        return study(terminal);
    }

    private List<ItemRatings> study(Terminal terminal) throws Problem {
        try (var study = StudyOption.open(file)) {
            study.readOnly().ifPresent(terminal::say);
            var all = new ArrayList<ItemRatings>();
            var scope = filter.of(study, terminal);
            for (var table : item.isPresent() ? List.of(study.table(item.get(), scope)) : study.tables(scope)) {
                var ratings = table.toRatings();
                all.add(new ItemRatings(table.key(), table.label(), ratings.at(level.orElse(ratings.level()))
                        .on(categories.orElse(ratings.categories()))));
                if (table.simulated())
                    terminal.say(TEXTS.say("agreement.simulated", table.label()));
            }
            return all;
        }
    }

    private List<ItemRatings> table(Terminal terminal) throws Problem {
        var table = RatingsFile.read(file, terminal.progress());
        table.remarks().forEach(terminal::say);
        if (level.isEmpty())
            terminal.say(TEXTS.say("agreement.level"));
        var all = new ArrayList<ItemRatings>();
        for (var key : item.isPresent() ? List.of(item.get()) : table.items())
            all.add(new ItemRatings(key, key.isEmpty() ? TEXTS.say("agreement.item.unnamed") : key,
                    table.ratings(key, level.orElse(Level.INTERVAL), categories.orElse(Categories.NONE))));
        return all;
    }
}
