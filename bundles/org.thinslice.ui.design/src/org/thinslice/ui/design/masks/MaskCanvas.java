// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.masks;

import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.thinslice.media.CueReader;
import org.thinslice.media.Frame;
import org.thinslice.study.Mask;

/** A picture with its masks as observers see them, on which rectangles are drawn with the mouse. */
final class MaskCanvas extends Canvas {

    private static final PaletteData BGRX = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);
    private static final int LINE = 2;

    private final MaskDesk desk;
    private final Runnable edited;
    private Optional<Frame> frame = Optional.empty();
    private Image picture;
    private Optional<Point> start = Optional.empty();
    private Point end = new Point(0, 0);

    MaskCanvas(Composite parent, MaskDesk desk, Runnable edited) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER | SWT.NO_BACKGROUND);
        this.desk = desk;
        this.edited = edited;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_CROSS));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::released);
        addDisposeListener(event -> forget());
    }

    /** Shows another picture. */
    void show(Frame next) {
        frame = Optional.of(next);
        refresh();
    }

    /** No picture yet. */
    void clear() {
        frame = Optional.empty();
        refresh();
    }

    /** Draws the masks anew. */
    void refresh() {
        forget();
        redraw();
    }

    private void forget() {
        if (picture != null)
            picture.dispose();
        picture = null;
    }

    private Image picture(Frame of) {
        var masks = new ArrayList<>(desk.beneath());
        masks.addAll(desk.masks());
        var masked = CueReader.masked(of, masks.stream().map(MaskCanvas::drawn).toList());
        var bytes = new byte[4 * masked.width() * masked.height()];
        masked.copyTo(bytes);
        return new Image(getDisplay(), new ImageData(masked.width(), masked.height(), 32, BGRX, 4 * masked.width(), bytes));
    }

    private static org.thinslice.media.Mask drawn(Mask mask) {
        double whole = Mask.WHOLE;
        return new org.thinslice.media.Mask(mask.x() / whole, mask.y() / whole, mask.width() / whole, mask.height() / whole,
                org.thinslice.media.Mask.Kind.valueOf(mask.kind().name()));
    }

    private void paint(GC gc) {
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        if (frame.isEmpty())
            return;
        if (picture == null)
            picture = picture(frame.get());
        var box = box();
        var size = picture.getBounds();
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(picture, 0, 0, size.width, size.height, box.x, box.y, box.width, box.height);
        for (int i = 0; i < desk.masks().size(); i++)
            outline(gc, area(desk.masks().get(i)), i == desk.chosenIndex().orElse(-1));
        start.ifPresent(from -> outline(gc, new Rectangle(Math.min(from.x, end.x), Math.min(from.y, end.y),
                Math.abs(end.x - from.x), Math.abs(end.y - from.y)), true));
    }

    /** White on black, so that it is seen on any picture; the chosen one is drawn with a solid line. */
    private void outline(GC gc, Rectangle at, boolean chosen) {
        gc.setLineWidth(2 * LINE);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        gc.drawRectangle(at);
        gc.setLineWidth(LINE);
        gc.setLineStyle(chosen ? SWT.LINE_SOLID : SWT.LINE_DOT);
        gc.setForeground(getDisplay().getSystemColor(chosen ? SWT.COLOR_YELLOW : SWT.COLOR_WHITE));
        gc.drawRectangle(at);
    }

    private Rectangle box() {
        var area = getClientArea();
        double scale = frame.map(of -> Math.min(area.width / (double) of.width(), area.height / (double) of.height())).orElse(1.0);
        int width = (int) Math.max(1, Math.round(frame.map(Frame::width).orElse(area.width) * scale));
        int height = (int) Math.max(1, Math.round(frame.map(Frame::height).orElse(area.height) * scale));
        return new Rectangle((area.width - width) / 2, (area.height - height) / 2, width, height);
    }

    private Rectangle area(Mask mask) {
        var box = box();
        int left = box.x + (int) ((long) mask.x() * box.width / Mask.WHOLE);
        int top = box.y + (int) ((long) mask.y() * box.height / Mask.WHOLE);
        return new Rectangle(left, top, (int) ((long) mask.width() * box.width / Mask.WHOLE), (int) ((long) mask.height() * box.height / Mask.WHOLE));
    }

    private int partX(int x) {
        return (int) ((long) (x - box().x) * Mask.WHOLE / box().width);
    }

    private int partY(int y) {
        return (int) ((long) (y - box().y) * Mask.WHOLE / box().height);
    }

    private void pressed(Event event) {
        if (event.button != 1 || frame.isEmpty())
            return;
        start = Optional.of(new Point(event.x, event.y));
        end = start.get();
    }

    private void moved(Event event) {
        if (start.isEmpty())
            return;
        end = new Point(event.x, event.y);
        redraw();
    }

    private void released(Event event) {
        if (start.isEmpty())
            return;
        var from = start.get();
        start = Optional.empty();
        desk.draw(partX(from.x), partY(from.y), partX(event.x), partY(event.y));
        edited.run();
    }
}
