// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Item;
import org.thinslice.ui.rating.desk.Form;

/** How sure the observer is of an answer. */
final class ConfidenceBox implements ItemBox {

    private static final Texts TEXTS = Texts.of(ConfidenceBox.class);

    private final Item item;
    private final PointRow row;
    private final Asking asking;

    ConfidenceBox(Asking asking, Item item) {
        this.item = item;
        this.asking = asking;
        var question = TEXTS.say("sure.question");
        var label = new Label(asking.parent(), SWT.WRAP);
        label.setText(question);
        label.setFont(asking.look().reading());
        asking.wide(label);
        var marks = IntStream.rangeClosed(1, Form.CONFIDENCES).mapToObj(ConfidenceBox::mark).toList();
        row = new PointRow(asking.parent(), asking.look(), question, marks, index -> asking.desk().sure(item, index + 1));
        asking.wide(row);
    }

    @Override
    public void draw(Form form) {
        row.choose(form.confidence(item.getKey()).orElse(0) - 1);
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
        if (digit < 1 || digit > Form.CONFIDENCES)
            return false;
        asking.desk().sure(item, digit);
        return true;
    }

    private static Mark mark(int point) {
        var words = point == 1 ? TEXTS.say("sure.low") : point == Form.CONFIDENCES ? TEXTS.say("sure.high") : "";
        return new Mark(Integer.toString(point), words);
    }
}
