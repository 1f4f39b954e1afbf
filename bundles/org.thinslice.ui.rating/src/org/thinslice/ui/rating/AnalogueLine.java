// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A line to be marked anywhere, by mouse or by arrow keys. It starts without a mark, so that no answer is suggested; a
 * native slider cannot do that. The answer is told when the mouse is released or the keys have rested.
 */
final class AnalogueLine extends Canvas {

    private static final int KEYS_REST = 500;
    private static final int INSET = 12;

    /** The values of a line: from, to, and the step it snaps to. */
    record Range(double low, double high, double step) {
        double snap(double value) {
            var steps = Math.round((Math.max(low, Math.min(high, value)) - low) / step);
            return Math.min(high, java.math.BigDecimal.valueOf(step).multiply(java.math.BigDecimal.valueOf(steps))
                    .add(java.math.BigDecimal.valueOf(low)).doubleValue());
        }
    }

    private final Range range;
    private final DoubleConsumer onMark;
    private OptionalDouble mark = OptionalDouble.empty();
    private int keyStrokes;

    AnalogueLine(Composite parent, String question, Range range, DoubleConsumer onMark) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.range = range;
        this.onMark = onMark;
        Look.name(this, question);
        getAccessible().addAccessibleControlListener(new Spoken());
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0)
                move(valueAt(event.x));
        });
        addListener(SWT.MouseUp, event -> tell());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
    }

    /** Draws a mark, or none. */
    void mark(OptionalDouble value) {
        mark = value;
        redraw();
    }

    /** Tells the mark at once if the keys have not rested yet. */
    void flush() {
        if (keyStrokes > 0)
            tell();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 400 : widthHint, Look.TARGET);
    }

    private void press(Event event) {
        setFocus();
        move(valueAt(event.x));
    }

    private void key(Event event) {
        var fine = range.step;
        var coarse = Math.max(fine, (range.high - range.low) / 10);
        var now = mark.orElse((range.low + range.high) / 2);
        var to = switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> mark.isPresent() ? now - fine : now;
            case SWT.ARROW_RIGHT, SWT.ARROW_UP -> mark.isPresent() ? now + fine : now;
            case SWT.PAGE_DOWN -> now - coarse;
            case SWT.PAGE_UP -> now + coarse;
            case SWT.HOME -> range.low;
            case SWT.END -> range.high;
            default -> Double.NaN;
        };
        if (Double.isNaN(to))
            return;
        move(to);
        var stroke = ++keyStrokes;
        getDisplay().timerExec(KEYS_REST, () -> {
            if (!isDisposed() && keyStrokes == stroke)
                tell();
        });
    }

    private void move(double value) {
        mark = OptionalDouble.of(range.snap(value));
        getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        redraw();
    }

    private void tell() {
        keyStrokes = 0;
        mark.ifPresent(onMark);
    }

    private double valueAt(int x) {
        var length = Math.max(1, getClientArea().width - 2 * INSET);
        return range.low + (range.high - range.low) * (x - INSET) / length;
    }

    private void paint(GC gc) {
        var area = getClientArea();
        var y = area.height / 2;
        var colour = getDisplay().getSystemColor(isEnabled() ? SWT.COLOR_WIDGET_FOREGROUND : SWT.COLOR_WIDGET_NORMAL_SHADOW);
        gc.setAntialias(SWT.ON);
        gc.setForeground(isEnabled() ? getForeground() : colour);
        gc.setBackground(isEnabled() ? getForeground() : colour);
        gc.setLineWidth(2);
        gc.drawLine(INSET, y, area.width - INSET, y);
        gc.drawLine(INSET, y - 8, INSET, y + 8);
        gc.drawLine(area.width - INSET, y - 8, area.width - INSET, y + 8);
        mark.ifPresent(value -> {
            var x = INSET + (int) Math.round((value - range.low) / (range.high - range.low) * (area.width - 2 * INSET));
            gc.fillRoundRectangle(x - 5, y - 18, 10, 36, 6, 6);
        });
        if (isFocusControl())
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
    }

    private final class Spoken extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_SLIDER;
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = mark.isPresent() ? org.thinslice.scheme.Points.print(mark.getAsDouble()) : "";
        }
    }
}
