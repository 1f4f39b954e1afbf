// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.thinslice.base.Texts;
import org.thinslice.media.Frame;
import org.thinslice.media.PlayerListener;
import org.thinslice.media.PlayerSettings;
import org.thinslice.media.SlicePlayer;
import org.thinslice.media.Stamp;
import org.thinslice.media.Surface;

/**
 * Paints the frames of a slice player: black around them, black when there is none, one frame pixel on one screen pixel.
 * It refuses frames of an earlier slice, so that a late one can never flash up, and it tells the player which frames
 * really came onto the screen, each once, from inside the paint.
 */
public final class VideoCanvas extends Canvas implements Surface<Image> {

    private static final Texts TEXTS = Texts.of(VideoCanvas.class);
    private static final int MARGIN = 24;

    private final Display display;
    private final Pictures pictures;
    private SlicePlayer<Image> player;
    private Image picture;
    private Stamp stamp;
    private boolean reported;
    private long newest = Long.MIN_VALUE;
    private String words;
    private Point lastPixels = new Point(0, 0);

    public VideoCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        display = getDisplay();
        pictures = new Pictures(display);
        addDisposeListener(event -> pictures.close());
        setBackground(display.getSystemColor(SWT.COLOR_BLACK));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> measure());
        addListener(SWT.ZoomChanged, event -> measure());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words == null ? TEXTS.say("canvas.name") : words;
            }
        });
    }

    /** A new player that paints on {@code canvas}; it is closed when the canvas goes. */
    public static SlicePlayer<Image> player(VideoCanvas canvas, PlayerListener listener, PlayerSettings settings) {
        var player = new SlicePlayer<Image>(new DisplayExecutor(canvas.display), canvas, listener, settings);
        canvas.drives(player);
        canvas.addDisposeListener(event -> player.close());
        return player;
    }

    /** Binds a player to this canvas: it learns the size of the canvas in pixels and what was painted. */
    public void drives(SlicePlayer<Image> slicePlayer) {
        checkWidget();
        player = slicePlayer;
        lastPixels = new Point(0, 0);
        measure();
    }

    /** Shows calm words in place of a picture; null brings the picture back. */
    public void say(String sentence) {
        checkWidget();
        words = sentence;
        redraw();
    }

    /** Time stamp of the frame on the screen, µs from time zero of the recording; empty if none was painted yet. */
    public OptionalLong shown() {
        return stamp == null || !reported ? OptionalLong.empty() : OptionalLong.of(stamp.micros());
    }

    /** Makes the screen's image ahead of time, on the player's thread. */
    @Override
    public Image prepare(Frame frame) {
        return pictures.of(frame);
    }

    @Override
    public void show(Image next, Stamp nextStamp) {
        if (isDisposed() || nextStamp.generation() < newest)
            return;
        newest = nextStamp.generation();
        picture = next;
        stamp = nextStamp;
        reported = false;
        redraw();
    }

    @Override
    public void clear() {
        picture = null;
        stamp = null;
        reported = false;
        if (!isDisposed())
            redraw();
    }

    @Override
    public void discard(Image gone) {
        if (gone == picture)
            clear();
        pictures.giveBack(gone);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var width = widthHint == SWT.DEFAULT ? 480 : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? width * 9 / 16 : heightHint);
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(display.getSystemColor(SWT.COLOR_BLACK));
        gc.fillRectangle(area);
        if (area.width == 0 || area.height == 0)
            return;
        if (words != null)
            write(gc, area.width, area.height);
        else if (picture != null)
            draw(gc, area.width, area.height);
    }

    private void draw(GC gc, int width, int height) {
        var size = picture.getBounds();
        var box = Letterbox.fit(size.width, size.height, width, height);
        gc.drawImage(picture, 0, 0, size.width, size.height, box.x(), box.y(), box.width(), box.height());
        if (!reported) {
            reported = true;
            if (player != null)
                player.painted(stamp);
        }
    }

    private void write(GC gc, int width, int height) {
        gc.setForeground(display.getSystemColor(SWT.COLOR_GRAY));
        new Sentence(display, words, getFont(), Math.max(1, width - 2 * MARGIN)).drawCentred(gc, width, height);
    }

    private void measure() {
        var area = getClientArea();
        var zoom = getMonitor().getZoom();
        var now = new Point(area.width * zoom / 100, area.height * zoom / 100);
        if (player == null || now.x == 0 || now.y == 0 || now.equals(lastPixels))
            return;
        lastPixels = now;
        player.size(now.x, now.y);
    }
}
