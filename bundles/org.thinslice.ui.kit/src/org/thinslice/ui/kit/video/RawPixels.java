// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

import org.eclipse.swt.graphics.Image;

/**
 * Fills the memory of an existing image, where the system's toolkit lets us: on GTK, whose images are plain memory. The
 * toolkit has no public way; what is missing there, or looks different, leads to images being made anew.
 */
final class RawPixels {

    /** Images are made anew on every system, for finding faults and for measuring. */
    private static final String OFF = "thinslice.images.anew";
    /** CAIRO_FORMAT_RGB24: blue, green, red and an unused byte. */
    private static final int BGRX = 1;

    private record Handles(MethodHandle surface, MethodHandle data, MethodHandle format, MethodHandle width, MethodHandle height,
            MethodHandle stride, MethodHandle dirty, MethodHandle copy) {
    }

    private final Optional<Handles> handles;

    private RawPixels(Optional<Handles> handles) {
        this.handles = handles;
    }

    static RawPixels ofThisSystem() {
        return new RawPixels(Boolean.getBoolean(OFF) ? Optional.empty() : find());
    }

    private static Optional<Handles> find() {
        try {
            var lookup = MethodHandles.publicLookup();
            var cairo = Image.class.getClassLoader().loadClass("org.eclipse.swt.internal.cairo.Cairo");
            var memory = Image.class.getClassLoader().loadClass("org.eclipse.swt.internal.C");
            var number = MethodType.methodType(int.class, long.class);
            return Optional.of(new Handles(lookup.findGetter(Image.class, "surface", long.class),
                    lookup.findStatic(cairo, "cairo_image_surface_get_data", MethodType.methodType(long.class, long.class)),
                    lookup.findStatic(cairo, "cairo_image_surface_get_format", number),
                    lookup.findStatic(cairo, "cairo_image_surface_get_width", number),
                    lookup.findStatic(cairo, "cairo_image_surface_get_height", number),
                    lookup.findStatic(cairo, "cairo_image_surface_get_stride", number),
                    lookup.findStatic(cairo, "cairo_surface_mark_dirty", MethodType.methodType(void.class, long.class)),
                    lookup.findStatic(memory, "memmove", MethodType.methodType(void.class, long.class, byte[].class, long.class))));
        } catch (ReflectiveOperationException anotherToolkit) {
            return Optional.empty();
        }
    }

    boolean works() {
        return handles.isPresent();
    }

    /** Fills an image that is not being shown; false if it cannot be, as its size or kind is another. */
    boolean fill(Image image, int width, int height, byte[] bgrx) {
        try {
            return handles.isPresent() && !image.isDisposed() && fill(handles.get(), image, width, height, bgrx);
        } catch (Error | RuntimeException broken) {
            throw broken;
        } catch (Throwable asMethodHandlesDeclare) {
            return false;
        }
    }

    private static boolean fill(Handles has, Image image, int width, int height, byte[] bgrx) throws Throwable {
        long surface = (long) has.surface().invokeExact(image);
        if (surface == 0 || (int) has.format().invokeExact(surface) != BGRX || (int) has.width().invokeExact(surface) != width
                || (int) has.height().invokeExact(surface) != height || (int) has.stride().invokeExact(surface) != 4 * width)
            return false;
        long data = (long) has.data().invokeExact(surface);
        if (data == 0)
            return false;
        has.copy().invokeExact(data, bgrx, (long) bgrx.length);
        has.dirty().invokeExact(surface);
        return true;
    }
}
