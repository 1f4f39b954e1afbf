// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.OptionalDouble;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.study.Answer;
import org.thinslice.ui.rating.desk.Form;

/** A visual analogue item, or a scale with too many points for buttons: a line to be marked. */
final class LineBox implements ItemBox {

    private final Item item;
    private final AnalogueLine line;

    private LineBox(Asking asking, Item item, AnalogueLine.Range range, String low, String high) {
        this.item = item;
        line = new AnalogueLine(asking.parent(), asking.question(item), range,
                value -> asking.desk().choose(item, new Answer.Value(value)));
        asking.wide(line);
        ends(asking, low, high);
    }

    /** A visual analogue item: 0 to 100. */
    static LineBox of(Asking asking, AnalogueItem item) {
        return new LineBox(asking, item, new AnalogueLine.Range(0, 100, 1), Wording.of(item.getLow(), asking.language()),
                Wording.of(item.getHigh(), asking.language()));
    }

    /** A scale as a line that snaps to its points. */
    static LineBox of(Asking asking, ScaleItem item) {
        return new LineBox(asking, item, new AnalogueLine.Range(item.getMin(), item.getMax(), item.getStep()),
                end(asking, item, item.getMin()), end(asking, item, item.getMax()));
    }

    @Override
    public void draw(Form form) {
        var answer = form.answer(item.getKey()).orElse(null);
        line.mark(answer instanceof Answer.Value value ? OptionalDouble.of(value.value()) : OptionalDouble.empty());
    }

    @Override
    public void open(boolean open) {
        line.setEnabled(open);
        line.redraw();
    }

    @Override
    public void focus() {
        Look.focus(line);
    }

    @Override
    public void flush() {
        line.flush();
    }

    private static String end(Asking asking, ScaleItem item, double value) {
        return new Mark(Points.print(value), Points.anchor(item, value, asking.language())).spoken();
    }

    private static void ends(Asking asking, String low, String high) {
        var row = new Composite(asking.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(row);
        asking.wide(row);
        var left = new Label(row, SWT.WRAP);
        left.setText(low);
        var right = new Label(row, SWT.WRAP | SWT.RIGHT);
        right.setText(high);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).grab(true, false).applyTo(left);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).grab(true, false).applyTo(right);
    }
}
