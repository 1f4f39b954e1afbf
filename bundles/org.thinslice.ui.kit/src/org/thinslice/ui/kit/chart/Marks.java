// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.thinslice.charts.Part;
import org.thinslice.charts.Picture;
import org.thinslice.charts.Subject;

/**
 * What of a selection a picture can make stand out: a chart of observers looks the same whichever slice is selected.
 *
 * @param parts the parts that its places stand for
 */
record Marks(Set<Part> parts) {

    static final Marks NONE = new Marks(Set.of());

    static Marks in(Picture picture) {
        var parts = EnumSet.noneOf(Part.class);
        picture.spots().forEach(spot -> parts.addAll(spot.subject().parts().keySet()));
        return new Marks(parts);
    }

    /** The part of a selection that can be seen in the picture. */
    Map<Part, String> of(Subject selected) {
        var seen = new EnumMap<Part, String>(Part.class);
        parts.forEach(part -> selected.get(part).ifPresent(name -> seen.put(part, name)));
        return seen;
    }
}
