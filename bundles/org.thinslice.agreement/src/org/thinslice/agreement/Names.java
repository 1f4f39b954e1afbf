// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the rows and columns of a table of ratings are called.
 *
 * @param units    names of the units
 * @param raters   names of the raters
 * @param sessions the session each unit was cut from, where that is known
 */
record Names(List<String> units, List<String> raters, Optional<List<String>> sessions) {

    Names {
        units = List.copyOf(units);
        raters = List.copyOf(raters);
        sessions = sessions.map(List::copyOf);
    }

    /** Units 1, 2, … and raters r1, r2, … */
    static Names numbered(int units, int raters) {
        return new Names(IntStream.rangeClosed(1, units).mapToObj(Integer::toString).toList(),
                IntStream.rangeClosed(1, raters).mapToObj(i -> "r" + i).toList(), Optional.empty());
    }
}
