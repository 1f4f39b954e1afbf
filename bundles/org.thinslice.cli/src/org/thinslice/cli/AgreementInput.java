// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * Where ratings come from, and how they are to be read.
 *
 * @param file       a study, a csv or an xlsx
 * @param item       the one item wanted; empty for all
 * @param level      how to read the numbers; empty for what the input says
 * @param categories the points of the scale; empty for what the input says
 */
record AgreementInput(Path file, Optional<String> item, Optional<Level> level, Optional<Categories> categories) {

    private static final Texts TEXTS = Texts.of(AgreementInput.class);

    /** The ratings, item by item; what there is to say about them goes to the terminal. */
    List<ItemRatings> read(Terminal terminal) throws Problem {
        try (var study = StudyOption.open(file)) {
            study.readOnly().ifPresent(terminal::say);
            var all = new ArrayList<ItemRatings>();
            for (var table : item.isPresent() ? List.of(study.table(item.get())) : study.tables()) {
                var ratings = table.toRatings();
                all.add(new ItemRatings(table.key(), table.label(), ratings.at(level.orElse(ratings.level()))
                        .on(categories.orElse(ratings.categories()))));
                if (table.simulated())
                    terminal.say(TEXTS.say("agreement.simulated", table.label()));
            }
            return all;
        }
    }
}
