// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Hands out icons from one registry that lives as long as the display; nobody disposes them by hand. UI thread only. */
public final class Icons {

    private Icons() {
    }

    /** The image of an icon, drawn at the screen's scale. */
    public static <I extends Enum<I> & IconFile> Image image(I icon) {
        var registry = JFaceResources.getImageRegistry();
        var key = key(icon);
        if (registry.getDescriptor(key) == null)
            registry.put(key, descriptor(icon));
        return registry.get(key);
    }

    /** What menus, tool bars and wizards want instead of an image. */
    public static <I extends Enum<I> & IconFile> ImageDescriptor descriptor(I icon) {
        var url = icon.getDeclaringClass().getResource("/icons/" + icon.file());
        if (url == null)
            throw new IllegalArgumentException("no icons/%s in the bundle of %s".formatted(icon.file(), icon.getDeclaringClass()));
        return ImageDescriptor.createFromURL(url);
    }

    private static String key(Enum<?> icon) {
        return icon.getDeclaringClass().getName() + '.' + icon.name();
    }
}
