// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Picture;
import org.thinslice.charts.Size;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/**
 * Shows a figure at the screen's real scale and in the theme's colours. It is drawn in the background and stays as it is
 * until the new picture is ready. A click or the arrow keys pick a place, a double click or Enter opens it; the context
 * menu copies and saves. Without a figure it shows a sentence.
 */
public final class ChartCanvas extends Canvas {

    private static final long RESIZE_PAUSE = 60;

    private final DrawingJob job;
    private final Scrolling scrolling;
    private final ChartMenu menu;
    private Figure figure;
    private String sentence = "";
    private Subject selected = Subject.NONE;
    private Optional<Spot> current = Optional.empty();
    private Picture picture;
    private Marks marks = Marks.NONE;
    private Image image;
    private PictureImage latest;
    private PictureImage shown;
    private Consumer<Subject> picked = subject -> { };
    private Consumer<Subject> opened = subject -> { };

    public ChartCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        var display = getDisplay();
        job = new DrawingJob((wish, drawn) -> {
            if (isDisposed())
                return;
            var next = wish.image(display, drawn);
            display.asyncExec(() -> take(wish, drawn.picture(), next));
        });
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        scrolling = new Scrolling(this, this::redraw);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> want(RESIZE_PAUSE));
        addListener(SWT.ZoomChanged, event -> want(0));
        addListener(SWT.Dispose, event -> drop());
        new ChartMouse(this);
        menu = new ChartMenu(this);
        new ChartVoice(this);
    }

    /** Shows a figure; what was selected stays selected. */
    public void show(Figure next) {
        figure = next;
        sentence = "";
        current = Optional.empty();
        want(0);
    }

    /** Shows a sentence in place of a figure: why there is none yet, or that it is being computed. */
    public void say(String words) {
        if (figure == null && words.equals(sentence))
            return;
        figure = null;
        sentence = words;
        current = Optional.empty();
        discard();
        redraw();
    }

    /** Makes what agrees with a subject stand out. */
    public void select(Subject subject) {
        if (selected.equals(subject))
            return;
        selected = subject;
        if (latest == null || latest.figure() != figure)
            want(0);
        else
            want(latest.select(subject));
    }

    /** Who is told of what the user picks. */
    public void onPick(Consumer<Subject> listener) {
        picked = listener;
    }

    /** Who is told of what the user opens by a double click or with Enter. */
    public void onOpen(Consumer<Subject> listener) {
        opened = listener;
    }

    /** What can be done with the figure shown, for the menus of a view. */
    public ChartMenu menu() {
        return menu;
    }

    /** The figure shown, if there is one. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /** Whether the picture asked for last is the one on the screen. */
    public boolean isUpToDate() {
        return figure == null || latest != null && latest == shown;
    }

    Optional<Spot> current() {
        return current;
    }

    List<Spot> spots() {
        return picture == null ? List.of() : picture.spots();
    }

    /** What is at a point of the canvas. */
    Optional<Spot> at(int x, int y) {
        return picture == null ? Optional.empty() : picture.at(x, y + scrolling.offset());
    }

    /** The user points at a place. */
    void pick(Spot spot) {
        current = Optional.of(spot);
        var place = spot.area().getBounds();
        scrolling.reveal(new Rectangle(place.x, place.y, place.width, place.height));
        redraw();
        notifyListeners(SWT.Selection, new Event());
        picked.accept(spot.subject());
    }

    /** The user opens a place. */
    void open(Spot spot) {
        opened.accept(spot.subject());
    }

    private void want(long pause) {
        var area = getClientArea();
        if (figure == null || area.width < 1 || area.height < 1)
            return;
        latest = new PictureImage(figure, look(), new Size(area.width, area.height, getMonitor().getZoom() / 100.0), selected);
        job.want(latest, pause);
    }

    /** Where a picture cannot show what changed, the one there is serves on. */
    private void want(PictureImage next) {
        var same = latest == shown && marks.of(next.selected()).equals(marks.of(shown.selected()));
        latest = next;
        if (same)
            shown = next;
        else
            job.want(next, 0);
    }

    private Look look() {
        var ground = getBackground().getRGB();
        var font = getFont().getFontData()[0];
        var pixels = Math.max(10, Math.min(18, font.getHeight() * getDisplay().getDPI().y / 72.0));
        return Look.LIGHT.withGround(ground.red << 16 | ground.green << 8 | ground.blue).withFont(font.getName(), pixels);
    }

    private void take(PictureImage wish, Picture drawn, Image next) {
        if (isDisposed() || figure != wish.figure()) {
            next.dispose();
            return;
        }
        discard();
        picture = drawn;
        marks = Marks.in(drawn);
        image = next;
        shown = wish;
        current = current.flatMap(spot -> picture.spots().stream().filter(other -> other.subject().equals(spot.subject())).findFirst());
        scrolling.height(picture.size().height());
        redraw();
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        if (image != null)
            gc.drawImage(image, 0, -scrolling.offset());
        else if (figure == null)
            Sentence.draw(gc, sentence, area, getForeground());
        if (isFocusControl())
            focus(gc, area);
    }

    private void focus(GC gc, Rectangle area) {
        gc.setForeground(getForeground());
        if (current.isEmpty()) {
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
            return;
        }
        var place = current.get().area().getBounds();
        gc.setLineWidth(1);
        gc.drawRectangle(place.x, place.y - scrolling.offset(), Math.max(2, place.width - 1), Math.max(2, place.height - 1));
    }

    private void discard() {
        if (image != null)
            image.dispose();
        image = null;
        picture = null;
    }

    private void drop() {
        job.cancel();
        discard();
    }
}
