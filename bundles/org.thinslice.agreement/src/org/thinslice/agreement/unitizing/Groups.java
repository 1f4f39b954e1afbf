// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The groups of two or more units that a best alignment can hold. The disorder of a group is the mean dissimilarity over all
 * pairs of observers, Δ∅ for every pair in which one or both have no unit. A group that costs no less than its own two parts
 * can be left out: with a and b units in the parts and n observers, when the dissimilarities across sum to Δ∅ (n(n−1)/2 + ab).
 */
final class Groups {

    /** More groups than this are not searched. */
    static final int MOST = 400_000;

    private final List<Unit> units;
    private final int[] raterOf;
    private final double pairs;
    private final Dissimilarity dissimilarity;
    private final double limit;
    private final List<int[]> members = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private boolean full;

    Groups(List<Unit> units, int[] raterOf, int raters, Dissimilarity dissimilarity) {
        this.units = units;
        this.raterOf = raterOf;
        this.dissimilarity = dissimilarity;
        pairs = raters * (raters - 1) / 2.0;
        limit = dissimilarity.empty() * (pairs + raters - 1);
        for (int u = 0; u < units.size() && !full; u++)
            extend(new int[] { u }, new double[1], 0, neighbours(u));
    }

    /** Units of later observers that a group with this one can hold, by observer. */
    private int[] neighbours(int unit) {
        var near = new ArrayList<Integer>();
        for (int v = 0; v < units.size(); v++)
            if (raterOf[v] > raterOf[unit] && dissimilarity.of(units.get(unit), units.get(v)) < limit)
                near.add(v);
        return near.stream().sorted((a, b) -> Integer.compare(raterOf[a], raterOf[b])).mapToInt(v -> v).toArray();
    }

    private void extend(int[] group, double[] sums, int from, int[] near) {
        for (int i = from; i < near.length && !full; i++)
            if (raterOf[near[i]] > raterOf[group[group.length - 1]]) {
                var wider = Arrays.copyOf(group, group.length + 1);
                wider[group.length] = near[i];
                var wide = added(wider, sums);
                if (wide.length == 0)
                    continue;
                if (useful(wider))
                    keep(wider, Arrays.stream(wide).sum() / 2);
                extend(wider, wide, i + 1, near);
            }
    }

    /** By member, the sum of its dissimilarities to the others with the last one added; empty when one is past all use. */
    private double[] added(int[] group, double[] sums) {
        int last = group.length - 1;
        var wide = Arrays.copyOf(sums, group.length);
        for (int m = 0; m < last; m++) {
            double d = between(group[m], group[last]);
            wide[m] += d;
            wide[last] += d;
            if (wide[m] >= limit)
                return new double[0];
        }
        return wide[last] >= limit ? new double[0] : wide;
    }

    private boolean useful(int[] group) {
        for (int part = 1; part < 1 << (group.length - 1); part++) {
            double across = 0;
            for (int a = 0; a < group.length; a++)
                for (int b = 0; b < group.length; b++)
                    if ((part >> a & 1) == 1 && (part >> b & 1) == 0)
                        across += between(group[a], group[b]);
            int inside = Integer.bitCount(part);
            if (across >= dissimilarity.empty() * (pairs + inside * (group.length - inside)))
                return false;
        }
        return true;
    }

    private double between(int a, int b) {
        return dissimilarity.of(units.get(a), units.get(b));
    }

    private void keep(int[] group, double within) {
        members.add(group);
        costs.add((within + (pairs - group.length * (group.length - 1) / 2.0) * dissimilarity.empty()) / pairs);
        full = members.size() >= MOST;
    }

    /** Whether there were too many to list. */
    boolean full() {
        return full;
    }

    int size() {
        return members.size();
    }

    /** Places of a group's units, one observer each. */
    int[] members(int group) {
        return members.get(group);
    }

    double cost(int group) {
        return costs.get(group);
    }
}
