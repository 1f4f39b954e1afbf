// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.EnumMap;

import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;

/**
 * How a pick changes what is selected: what it names is taken over, what it does not concern stays, and what it makes
 * untrue goes. Another session ends the selection of a slice; another observer that of a pair.
 *
 * @param before what was selected
 */
record Picking(Subject before) {

    Subject with(Subject picked) {
        var parts = new EnumMap<Part, String>(Part.class);
        parts.putAll(before.parts());
        if (picked.get(Part.SESSION).isPresent() && !picked.get(Part.SESSION).equals(before.get(Part.SESSION)))
            parts.remove(Part.SLICE);
        if (picked.get(Part.OBSERVER).isPresent() || picked.get(Part.SLICE).isPresent()) {
            parts.remove(Part.OBSERVER);
            parts.remove(Part.OTHER_OBSERVER);
        }
        if (picked.get(Part.ITEM).isPresent() && !picked.get(Part.ITEM).equals(before.get(Part.ITEM)))
            parts.remove(Part.COEFFICIENT);
        parts.putAll(picked.parts());
        return new Subject(parts);
    }
}
