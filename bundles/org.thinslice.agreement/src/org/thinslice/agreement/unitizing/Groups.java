// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thinslice.base.Stopped;

/**
 * The groups of two or more units that a best alignment can hold. The disorder of a group is the mean dissimilarity over all
 * pairs of observers, Δ∅ for every pair in which one or both have no unit. A group that costs no less than its own two parts
 * can be left out: with a and b units in the parts and n observers, when the dissimilarities across sum to Δ∅ (n(n−1)/2 + ab).
 */
final class Groups {

    /** Of more units than this the dissimilarities are computed each time rather than kept. */
    private static final int MOST_KNOWN = 1_500;
    private static final int EVERY = 4_096;
    /** Larger groups are kept without a look at their parts. */
    private static final int MOST_PARTED = 10;

    private final List<Unit> units;
    private final int[] raterOf;
    private final double pairs;
    private final Dissimilarity dissimilarity;
    private final double limit;
    private final List<int[]> members = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private final Halt halt;
    private final int most;
    private final double[][] known;
    private boolean full;
    private int looked;

    Groups(List<Unit> units, int[] raterOf, int raters, Dissimilarity dissimilarity, int most, Halt halt) throws Stopped {
        this.units = units;
        this.raterOf = raterOf;
        this.dissimilarity = dissimilarity;
        this.halt = halt;
        this.most = most;
        known = new double[units.size() <= MOST_KNOWN ? units.size() : 0][units.size()];
        for (var row : known)
            Arrays.fill(row, Double.NaN);
        pairs = raters * (raters - 1) / 2.0;
        limit = dissimilarity.empty() * (pairs + raters - 1);
        for (int u = 0; u < units.size() && !full; u++)
            extend(new int[] { u }, new double[1], 0, neighbours(u));
    }

    /** Units of later observers that a group with this one can hold, by observer. */
    private int[] neighbours(int unit) {
        var near = new ArrayList<Integer>();
        for (int v = 0; v < units.size(); v++)
            if (raterOf[v] > raterOf[unit] && between(unit, v) < limit)
                near.add(v);
        return near.stream().sorted((a, b) -> Integer.compare(raterOf[a], raterOf[b])).mapToInt(v -> v).toArray();
    }

    private void extend(int[] group, double[] sums, int from, int[] near) throws Stopped {
        if (++looked % EVERY == 0)
            halt.check();
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

    /** Whether no two parts of it, the second with its last unit, cost as little. */
    private boolean useful(int[] group) {
        if (group.length > MOST_PARTED)
            return true;
        int last = group.length - 1;
        var apart = new double[group.length][group.length];
        for (int a = 0; a < last; a++)
            for (int b = a + 1; b <= last; b++)
                apart[a][b] = between(group[a], group[b]);
        for (int part = 1; part < 1 << last; part++) {
            int inside = Integer.bitCount(part);
            if (across(apart, part) >= dissimilarity.empty() * (pairs + inside * (group.length - inside)))
                return false;
        }
        return true;
    }

    private static double across(double[][] apart, int part) {
        double across = 0;
        for (int a = 0; a < apart.length; a++)
            for (int b = a + 1; b < apart.length; b++)
                if ((part >> a & 1) != (part >> b & 1))
                    across += apart[a][b];
        return across;
    }

    private double between(int a, int b) {
        if (known.length == 0)
            return dissimilarity.of(units.get(a), units.get(b));
        if (Double.isNaN(known[a][b]))
            known[a][b] = dissimilarity.of(units.get(a), units.get(b));
        return known[a][b];
    }

    private void keep(int[] group, double within) {
        members.add(group);
        costs.add((within + (pairs - group.length * (group.length - 1) / 2.0) * dissimilarity.empty()) / pairs);
        full = members.size() > most;
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
