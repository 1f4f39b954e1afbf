// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import java.util.TreeSet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.model.Anchor;
import org.thinslice.scheme.model.ScaleItem;

/** The points of a scale, each with room for its words; of a long scale the ends and the points that have words. */
final class AnchorRows extends RowList<Double> {

    private static final Texts TEXTS = Texts.of(AnchorRows.class);

    private final ScaleItem item;

    AnchorRows(SchemeDesk desk, ScaleItem item, Composite box, Runnable resized) {
        super(desk, box, 2, resized);
        this.item = item;
        refresh();
    }

    @Override
    List<Double> parts() {
        return points(item);
    }

    /** The points to show: all of a short scale, the ends of a long one, and every point with words, even one off the scale. */
    static List<Double> points(ScaleItem item) {
        var points = new TreeSet<Double>();
        item.getAnchors().stream().map(Anchor::getValue).forEach(points::add);
        if (Points.isScale(item) && Points.count(item) > Preview.MOST_BUTTONS) {
            points.add(item.getMin());
            points.add(item.getMax());
        } else {
            for (var point : Points.of(item))
                points.add(point);
        }
        return List.copyOf(points);
    }

    @Override
    void row(Double point, Composite parent, List<Row> rows) {
        var label = new Label(parent, SWT.RIGHT);
        label.setText(Points.print(point));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).hint(44, SWT.DEFAULT).applyTo(label);
        var binding = new TextRow.Binding(() -> words(point), typed -> {
            desk.edits().anchor(item, point, typed);
            return true;
        }, "", List::of);
        wide(field(parent, TEXTS.say("anchor.words", Points.print(point)), binding, rows).control());
    }

    @Override
    void check(Message place) {
        place.show(desk.findings().stream().filter(f -> f.at() == item && f.feature().equals("anchors")
                || f.at() instanceof Anchor && f.at().eContainer() == item).toList());
    }

    private String words(double point) {
        return item.getAnchors().stream().filter(a -> a.getValue() == point).findFirst()
                .map(a -> FieldBindings.shown(a.getText(), desk.language())).orElse("");
    }
}
