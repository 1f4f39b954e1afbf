// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.Optional;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.Scheme;

/** What one asks of the items of a scheme. */
public final class Items {

    /** Lowest and highest possible answer. */
    public record Range(double min, double max) {
    }

    private Items() {
    }

    /** The short name for tables and charts: the label, or the key where there is none. */
    public static String label(Item item) {
        return item.getLabel() == null || item.getLabel().isBlank() ? item.getKey() : item.getLabel();
    }

    /** The item of that key. */
    public static Optional<Item> find(Scheme scheme, String key) {
        return scheme.getItems().stream().filter(i -> key.equals(i.getKey())).findFirst();
    }

    /** The range of numeric answers; empty for categories and text. */
    public static Optional<Range> range(Item item) {
        if (item instanceof ScaleItem scale)
            return Optional.of(new Range(scale.getMin(), scale.getMax()));
        return item instanceof AnalogueItem ? Optional.of(new Range(0, 100)) : Optional.empty();
    }
}
