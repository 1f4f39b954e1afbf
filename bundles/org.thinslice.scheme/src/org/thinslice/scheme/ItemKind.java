// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;

/** The four ways in which an item can be answered. */
public enum ItemKind {

    /** Equally spaced points, with or without words. */
    SCALE,
    /** Named categories, one or several. */
    CATEGORY,
    /** A line from 0 to 100. */
    ANALOGUE,
    /** The observer's own words. */
    TEXT;

    /** The kind of an item. */
    public static ItemKind of(Item item) {
        if (item instanceof ScaleItem)
            return SCALE;
        if (item instanceof CategoryItem)
            return CATEGORY;
        return item instanceof AnalogueItem ? ANALOGUE : TEXT;
    }

    /** Whether answers are numbers that can be averaged. */
    public boolean numeric() {
        return this == SCALE || this == ANALOGUE;
    }
}
