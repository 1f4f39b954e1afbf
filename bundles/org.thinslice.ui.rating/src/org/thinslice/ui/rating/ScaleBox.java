// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.study.Answer;
import org.thinslice.ui.rating.desk.Form;

/** A scale of at most eleven points: one button for each. */
final class ScaleBox implements ItemBox {

    /** More points than this do not fit beside each other as buttons. */
    static final int MOST = 11;

    private final ScaleItem item;
    private final double[] points;
    private final PointRow row;
    private final Asking asking;

    ScaleBox(Asking asking, ScaleItem item) {
        this.item = item;
        this.asking = asking;
        points = Points.of(item);
        var marks = Arrays.stream(points)
                .mapToObj(value -> new Mark(Points.print(value), Points.anchor(item, value, asking.language()))).toList();
        row = new PointRow(asking.parent(), asking.look(), asking.question(item), marks, this::choose);
        asking.wide(row);
    }

    @Override
    public void draw(Form form) {
        var answer = form.answer(item.getKey()).orElse(null);
        row.choose(answer instanceof Answer.Value value ? index(value.value()) : -1);
    }

    @Override
    public void open(boolean open) {
        row.open(open);
    }

    @Override
    public void focus() {
        row.setFocus();
    }

    /** The key of a point's own number; where no point has that number, the first key is the first point. */
    @Override
    public boolean digit(int digit) {
        var own = index(digit);
        var index = own >= 0 ? own : index(1) >= 0 ? -1 : digit - 1;
        if (own < 0 && digit == 0 && points.length == 10 && points[9] == 10)
            index = 9;
        if (index < 0 || index >= points.length)
            return false;
        choose(index);
        return true;
    }

    private void choose(int index) {
        asking.desk().choose(item, new Answer.Value(points[index]));
    }

    private int index(double value) {
        return IntStream.range(0, points.length).filter(i -> points[i] == value).findFirst().orElse(-1);
    }
}
