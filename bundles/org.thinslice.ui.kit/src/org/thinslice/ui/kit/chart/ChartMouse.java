// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.thinslice.charts.Spot;

/** Mouse and keys on a chart canvas. */
final class ChartMouse {

    private final ChartCanvas canvas;

    ChartMouse(ChartCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseDoubleClick, event -> canvas.at(event.x, event.y).ifPresent(canvas::open));
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.MenuDetect, event -> canvas.setToolTipText(null));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    private void down(Event event) {
        canvas.setFocus();
        // the other button opens the menu, which is about what it points at, and which the tool tip would cover
        if (event.button == 3)
            canvas.setToolTipText(null);
        if (event.button == 1 || event.button == 3)
            canvas.at(event.x, event.y).ifPresent(canvas::pick);
    }

    private void hover(Event event) {
        var tip = canvas.at(event.x, event.y).map(Spot::tip).orElse(null);
        if (!Optional.ofNullable(tip).equals(Optional.ofNullable(canvas.getToolTipText())))
            canvas.setToolTipText(tip);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(SpotWalk.Direction.LEFT);
            case SWT.ARROW_RIGHT -> walk(SpotWalk.Direction.RIGHT);
            case SWT.ARROW_UP -> walk(SpotWalk.Direction.UP);
            case SWT.ARROW_DOWN -> walk(SpotWalk.Direction.DOWN);
            case SWT.CR, SWT.KEYPAD_CR -> canvas.current().ifPresent(canvas::open);
            default -> {
                // all other keys belong to the workbench
            }
        }
    }

    private void walk(SpotWalk.Direction direction) {
        SpotWalk.next(canvas.spots(), canvas.current(), direction).ifPresent(canvas::pick);
    }
}
