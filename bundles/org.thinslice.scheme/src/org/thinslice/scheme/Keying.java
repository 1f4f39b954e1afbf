// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;

/** Turns the answers of reverse-keyed items round, so that high always stands for much of what is measured. */
public final class Keying {

    private Keying() {
    }

    /** Whether high answers stand for little. */
    public static boolean reversed(Item item) {
        return item instanceof ScaleItem scale && scale.isReversed()
                || item instanceof AnalogueItem line && line.isReversed();
    }

    /** min + max − raw for a reverse-keyed item, the raw answer for any other. */
    public static double keyed(Item item, double raw) {
        if (!reversed(item))
            return raw;
        return Items.range(item).map(r -> r.min() + r.max() - raw).orElse(raw);
    }
}
