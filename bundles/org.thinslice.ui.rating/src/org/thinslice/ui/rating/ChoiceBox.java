// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.List;
import java.util.stream.IntStream;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.study.Answer;
import org.thinslice.ui.rating.desk.Form;

/** Categories of which one is chosen: a button for each, one below the other where they do not fit beside each other. */
final class ChoiceBox implements ItemBox {

    private final CategoryItem item;
    private final List<Category> categories;
    private final ChoiceRow row;
    private final Asking asking;

    ChoiceBox(Asking asking, CategoryItem item) {
        this.item = item;
        this.asking = asking;
        categories = List.copyOf(item.getCategories());
        var labels = categories.stream().map(one -> label(one, asking.language())).toList();
        row = new ChoiceRow(asking.parent(), asking.look(), asking.question(item), labels, this::choose);
        asking.wide(row);
    }

    /** The words of a category; its code where it has none. */
    static String label(Category category, String language) {
        var words = Wording.of(category.getLabel(), language);
        return words.isEmpty() ? category.getCode() : words;
    }

    @Override
    public void draw(Form form) {
        var answer = form.answer(item.getKey()).orElse(null);
        row.choose(answer instanceof Answer.Codes codes
                ? IntStream.range(0, categories.size()).filter(i -> codes.codes().contains(categories.get(i).getCode())).toArray()
                : new int[0]);
    }

    @Override
    public void open(boolean open) {
        row.open(open);
    }

    @Override
    public void focus() {
        row.setFocus();
    }

    @Override
    public boolean digit(int digit) {
        if (digit < 1 || digit > categories.size())
            return false;
        choose(digit - 1);
        return true;
    }

    private void choose(int index) {
        asking.desk().choose(item, Answer.Codes.of(categories.get(index).getCode()));
    }
}
