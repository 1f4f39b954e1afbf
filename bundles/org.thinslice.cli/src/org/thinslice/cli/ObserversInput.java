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
import org.thinslice.agreement.observers.Order;
import org.thinslice.agreement.observers.Repeats;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.RatedFile;
import org.thinslice.exchange.RatingsFile;
import org.thinslice.study.RatedOrder;
import org.thinslice.study.RatingTable;

/**
 * Where ratings come from, with the order in which they were given and hidden repeats.
 *
 * @param file       a study, or a table of ratings
 * @param items      the items wanted; empty for all
 * @param level      how to read the numbers; empty for what the input says
 * @param categories the points of the scale; empty for what the input says
 * @param filter     which ratings of a study are looked at
 */
record ObserversInput(Path file, List<String> items, Optional<Level> level, Optional<Categories> categories, FilterOptions filter) {

    private static final Texts TEXTS = Texts.of(ObserversInput.class);

    /**
     * One item.
     *
     * @param of      the item and its ratings
     * @param order   in which each observer gave them
     * @param repeats hidden repeats
     */
    record Item(ItemRatings of, Order order, Repeats repeats) {
    }

    List<Item> read(Terminal terminal) throws Problem {
        if (AgreementInput.isTable(file)) {
            filter.notFor(file);
            return table(terminal);
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".study") && Files.isRegularFile(file))
            throw new Problem(file.toString(), null, TEXTS.say("agreement.kind"), TEXTS.say("agreement.kind.next"), null);
        return study(terminal);
    }

    private List<Item> study(Terminal terminal) throws Problem {
        try (var study = StudyOption.open(file)) {
            study.readOnly().ifPresent(terminal::say);
            var scope = filter.of(study, terminal);
            var order = RatedOrder.of(study.ratings());
            var tables = new ArrayList<RatingTable>();
            for (var key : items)
                tables.add(study.table(key, scope));
            var all = new ArrayList<Item>();
            for (var table : items.isEmpty() ? study.tables(scope) : tables) {
                var own = table.toRatings();
                var ratings = own.at(level.orElse(own.level())).on(categories.orElse(own.categories()));
                var repeats = new Repeats(ratings.level(), ratings.categories(), table.repeats().pairs());
                all.add(new Item(new ItemRatings(table.key(), table.label(), ratings), order.of(ratings), repeats));
                if (table.simulated())
                    terminal.say(TEXTS.say("agreement.simulated", table.label()));
            }
            return all;
        }
    }

    private List<Item> table(Terminal terminal) throws Problem {
        var table = RatingsFile.read(file, terminal.progress());
        var rated = RatedFile.read(file, terminal.progress());
        rated.remarks(table).forEach(terminal::say);
        if (level.isEmpty())
            terminal.say(TEXTS.say("agreement.level"));
        var all = new ArrayList<Item>();
        for (var key : items.isEmpty() ? table.items() : items) {
            var ratings = table.ratings(key, level.orElse(Level.INTERVAL), categories.orElse(Categories.NONE));
            var of = new ItemRatings(key, key.isEmpty() ? TEXTS.say("agreement.item.unnamed") : key, ratings);
            all.add(new Item(of, rated.order(ratings), rated.repeats(key, ratings)));
        }
        return all;
    }
}
