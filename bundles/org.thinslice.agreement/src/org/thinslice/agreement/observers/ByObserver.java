// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import org.thinslice.agreement.Ratings;

/** The places of a table's ratings sorted by observer; units ascend within an observer. */
final class ByObserver {

    private final int[] start;
    private final int[] place;
    private final int[] unit;

    ByObserver(Ratings ratings) {
        start = new int[ratings.raters() + 1];
        for (int i = 0; i < ratings.observations(); i++)
            start[ratings.raterAt(i) + 1]++;
        for (int r = 0; r < ratings.raters(); r++)
            start[r + 1] += start[r];
        place = new int[ratings.observations()];
        unit = new int[ratings.observations()];
        int[] next = start.clone();
        for (int u = 0; u < ratings.units(); u++)
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                int at = next[ratings.raterAt(i)]++;
                place[at] = i;
                unit[at] = u;
            }
    }

    /** First rating of an observer. */
    int from(int observer) {
        return start[observer];
    }

    /** The rating after an observer's last. */
    int to(int observer) {
        return start[observer + 1];
    }

    /** Its place in the table. */
    int place(int rating) {
        return place[rating];
    }

    /** Its unit. */
    int unit(int rating) {
        return unit[rating];
    }
}
