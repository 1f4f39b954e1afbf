// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TreeItem;
import org.thinslice.charts.Mark;
import org.thinslice.ui.agreement.model.AgreementLine;

/** Draws a coefficient and its interval into a cell, on a line from 0 to 1; what lies outside ends at the edge. */
final class IntervalCell implements Listener {

    private static final int MARGIN = 8;

    private final int column;
    private final Function<TreeItem, Optional<AgreementLine>> lines;

    IntervalCell(int column, Function<TreeItem, Optional<AgreementLine>> lines) {
        this.column = column;
        this.lines = lines;
    }

    @Override
    public void handleEvent(Event event) {
        var item = (TreeItem) event.item;
        if (event.index == column)
            lines.apply(item).ifPresent(line -> draw(event.gc, item.getBounds(column), line.mark()));
    }

    private static void draw(GC gc, Rectangle cell, Mark mark) {
        if (mark.number().isEmpty())
            return;
        var y = cell.y + cell.height / 2;
        gc.setAntialias(SWT.ON);
        gc.setBackground(gc.getForeground());
        gc.setAlpha(60);
        gc.setLineWidth(1);
        gc.drawLine(x(cell, 0), y, x(cell, 1), y);
        gc.setAlpha(255);
        gc.setLineWidth(2);
        if (mark instanceof Mark.Estimate estimate)
            gc.drawLine(x(cell, estimate.low()), y, x(cell, estimate.high()), y);
        var x = x(cell, mark.number().getAsDouble());
        if (mark instanceof Mark.Estimate)
            gc.fillOval(x - 4, y - 4, 8, 8);
        else
            gc.drawOval(x - 4, y - 4, 8, 8);
    }

    private static int x(Rectangle cell, double value) {
        var share = Math.max(0, Math.min(1, value));
        return cell.x + MARGIN + (int) Math.round(share * (cell.width - 2 * MARGIN));
    }
}
