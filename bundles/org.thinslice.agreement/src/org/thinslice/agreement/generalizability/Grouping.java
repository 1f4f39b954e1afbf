// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.Arrays;
import java.util.HashMap;

/**
 * Which level of an effect every score belongs to: the combination of levels of its facets.
 *
 * @param effect  set of facets
 * @param level   of each score, 0 to {@code levels} − 1
 * @param levels  how many combinations there are
 * @param equally whether all levels hold the same number of scores
 */
record Grouping(int effect, int[] level, int levels, boolean equally) {

    static Grouping of(Scores scores, Facets facets, int effect) {
        int[] level = new int[scores.size()];
        int levels = Math.min(1, level.length);
        for (int f : facets.members(effect).toArray()) {
            int[] further = scores.levels(facets.names().get(f));
            var known = new HashMap<Long, Integer>();
            for (int i = 0; i < level.length; i++)
                level[i] = known.computeIfAbsent((long) level[i] << 32 | further[i], pair -> known.size());
            levels = known.size();
        }
        int[] count = new int[levels];
        for (int l : level)
            count[l]++;
        return new Grouping(effect, level, levels, Arrays.stream(count).distinct().count() <= 1);
    }

    /** Σ over levels of (sum of the values)² / number of values, where levels hold equally many. */
    double squares(double[] values) {
        var sums = new double[levels];
        for (int i = 0; i < values.length; i++)
            sums[level[i]] += values[i];
        return Arrays.stream(sums).map(s -> s * s).sum() * levels / values.length;
    }
}
