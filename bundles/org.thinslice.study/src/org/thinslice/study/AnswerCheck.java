// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.stream.Collectors;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.TextItem;

/** Whether an answer is one that an item offers, so that nothing else ever gets into the ledger. */
final class AnswerCheck {

    private AnswerCheck() {
    }

    static void check(Item item, Answer answer) {
        if (!fits(item, answer))
            throw new IllegalArgumentException("item %s does not offer the answer %s".formatted(item.getKey(), answer));
    }

    static boolean fits(Item item, Answer answer) {
        if (answer instanceof Answer.NotRatable)
            return item.isNotRatable() || !item.isRequired();
        if (answer instanceof Answer.Value value)
            return item instanceof ScaleItem scale && Points.holds(scale, value.value())
                    || item instanceof AnalogueItem && value.value() >= 0 && value.value() <= 100;
        if (answer instanceof Answer.Codes chosen)
            return item instanceof CategoryItem categories && fits(categories, chosen);
        return item instanceof TextItem words && ((Answer.Words) answer).text().length() <= words.getMaxLength();
    }

    private static boolean fits(CategoryItem item, Answer.Codes chosen) {
        var offered = item.getCategories().stream().map(Category::getCode).collect(Collectors.toSet());
        return offered.containsAll(chosen.codes()) && (item.isSeveral() || chosen.codes().size() == 1);
    }
}
