// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.thinslice.media.Frame;

/**
 * Makes the screen's images of frames, on any thread, and uses those again that are not shown any more: making one anew
 * takes several times as long as filling it.
 */
final class Pictures {

    private static final PaletteData BGRX = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);
    /** As many as a player keeps ready, and those on their way. */
    private static final int MOST_FREE = 4;

    private final Device device;
    private final RawPixels raw = RawPixels.ofThisSystem();
    private final ArrayDeque<Image> free = new ArrayDeque<>();
    /** What each image was last filled with: the toolkit asks for it again when the window moves to a screen of another zoom. */
    private final Map<Image, byte[]> filled = new IdentityHashMap<>();
    private boolean closed;

    Pictures(Device device) {
        this.device = device;
    }

    /** An image of a frame: one pixel of the frame on one pixel of the screen. */
    Image of(Frame frame) {
        for (var used = take(); used != null; used = take()) {
            if (fill(used, frame))
                return used;
            drop(used);
        }
        return made(frame);
    }

    private boolean fill(Image image, Frame frame) {
        var pixels = pixels(image);
        if (pixels.length != 4 * frame.width() * frame.height())
            return false;
        frame.copyTo(pixels);
        return raw.fill(image, frame.width(), frame.height(), pixels);
    }

    private Image made(Frame frame) {
        var pixels = new byte[4 * frame.width() * frame.height()];
        frame.copyTo(pixels);
        var data = new ImageData(frame.width(), frame.height(), 32, BGRX, 4 * frame.width(), pixels);
        ImageDataProvider samePixelsAtEveryZoom = zoom -> data;
        var image = new Image(device, samePixelsAtEveryZoom);
        keep(image, pixels);
        return image;
    }

    private synchronized Image take() {
        return free.poll();
    }

    private synchronized byte[] pixels(Image image) {
        return filled.get(image);
    }

    private synchronized void keep(Image image, byte[] pixels) {
        filled.put(image, pixels);
    }

    private synchronized void drop(Image image) {
        filled.remove(image);
        image.dispose();
    }

    /** Takes back an image that is not shown any more. */
    synchronized void giveBack(Image image) {
        if (closed || !raw.works() || free.size() >= MOST_FREE)
            drop(image);
        else
            free.add(image);
    }

    /** Lets go of all that were given back. */
    synchronized void close() {
        closed = true;
        List.copyOf(free).forEach(this::drop);
        free.clear();
    }
}
