// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.study.Answer;
import org.thinslice.ui.rating.desk.Form;

/**
 * Categories of which several may be chosen. 'None of these' is a button of its own, so that an observer who saw none
 * says so and one who has not looked yet does not. What was ticked is told when the ticking has rested, as one answer.
 */
final class SeveralBox implements ItemBox {

    private static final Texts TEXTS = Texts.of(SeveralBox.class);
    private static final int TICKS_REST = 800;

    private final CategoryItem item;
    private final List<Category> categories;
    private final ChoiceRow row;
    private final Asking asking;
    private final Set<String> ticked = new TreeSet<>();
    private boolean none;
    private int ticks;

    SeveralBox(Asking asking, CategoryItem item) {
        this.item = item;
        this.asking = asking;
        categories = List.copyOf(item.getCategories());
        var labels = new ArrayList<String>();
        categories.forEach(one -> labels.add(ChoiceBox.label(one, asking.language())));
        labels.add(TEXTS.say("several.none"));
        row = new ChoiceRow(asking.parent(), asking.look(), asking.question(item), labels, this::tick);
        asking.wide(row);
    }

    @Override
    public void draw(Form form) {
        if (ticks > 0)
            return;
        ticked.clear();
        var answer = form.answer(item.getKey()).orElse(null);
        if (answer instanceof Answer.Codes codes)
            ticked.addAll(codes.codes());
        none = answer instanceof Answer.Codes codes && codes.codes().isEmpty();
        show();
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
        tick(digit - 1);
        return true;
    }

    @Override
    public void flush() {
        if (ticks == 0)
            return;
        ticks = 0;
        if (none || !ticked.isEmpty())
            asking.desk().choose(item, new Answer.Codes(ticked));
    }

    private void tick(int index) {
        if (index == categories.size()) {
            none = true;
            ticked.clear();
        } else {
            none = false;
            var code = categories.get(index).getCode();
            if (!ticked.remove(code))
                ticked.add(code);
        }
        show();
        var tick = ++ticks;
        row.getDisplay().timerExec(TICKS_REST, () -> {
            if (!row.isDisposed() && ticks == tick)
                flush();
        });
    }

    private void show() {
        row.choose(none ? new int[] {categories.size()}
                : IntStream.range(0, categories.size()).filter(i -> ticked.contains(categories.get(i).getCode())).toArray());
    }
}
