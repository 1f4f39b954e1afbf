// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.thinslice.base.Stopped;

/**
 * The cheapest way to cover every thing of a set exactly once by given groups, among them one for every single thing: an
 * integer programme, solved by branch and bound. The bound is a solution of the dual of its relaxation: prices of the things
 * with which no group costs less than its things are worth. Any cover then costs the sum of the prices plus what its groups
 * cost beyond their worth, and a branch is cut when that reaches the best cover found so far.
 */
final class Covering {

    private static final int MOST_BRANCHES = 3_000_000;
    private static final int EVERY = 4_096;
    private static final double CLOSE = 1e-11;

    private final int[][] members;
    private final double[] cost;
    private final double[] extra;
    private final int[][] groupsOf;
    private final Halt halt;
    private final double priced;
    private final boolean[] covered;
    private final int[] thing;
    private final int[] tried;
    private final int[] chosen;
    private final double[] spent;
    private int[] best = { };
    private double bestExtra;
    private int branches;

    /**
     * @param things  number of things
     * @param members by group, the things in it; every single thing is a group too
     * @param cost    by group, ≥ 0
     */
    Covering(int things, int[][] members, double[] cost, Halt halt) throws Stopped {
        this.members = members;
        this.cost = cost;
        this.halt = halt;
        var prices = new Prices(things, members, cost);
        extra = prices.extras();
        priced = prices.sum();
        covered = new boolean[things];
        groupsOf = groupsOf(things);
        thing = new int[things + 1];
        tried = new int[things + 1];
        chosen = new int[things + 1];
        spent = new double[things + 1];
        bestExtra = Double.POSITIVE_INFINITY;
        search();
    }

    /** By thing, the groups it is in, those that cost least beyond their worth first. */
    private int[][] groupsOf(int things) {
        var lists = new ArrayList<List<Integer>>();
        for (int t = 0; t < things; t++)
            lists.add(new ArrayList<>());
        for (int g = 0; g < members.length; g++)
            for (int thing : members[g])
                lists.get(thing).add(g);
        return lists.stream().map(list -> list.stream().sorted(Comparator.comparingDouble(g -> extra[g])).mapToInt(g -> g).toArray())
                .toArray(int[][]::new);
    }

    /** Depth first, without recursion: at each depth the first thing not covered and the next of its groups to try. */
    private void search() throws Stopped {
        for (int depth = 0; depth >= 0;) {
            int group = thing[depth] == covered.length ? complete(depth) : candidate(depth);
            if (group >= 0) {
                mark(members[group], true);
                chosen[depth++] = group;
                spent[depth] = spent[depth - 1] + extra[group];
                thing[depth] = uncovered(thing[depth - 1] + 1);
                tried[depth] = 0;
            } else if (--depth >= 0)
                mark(members[chosen[depth]], false);
        }
    }

    private int complete(int depth) {
        best = Arrays.copyOf(chosen, depth);
        bestExtra = spent[depth];
        return -1;
    }

    /** The next group that is free and leads to less than the best cover; −1 when there is none. */
    private int candidate(int depth) throws Stopped {
        int[] groups = groupsOf[thing[depth]];
        while (tried[depth] < groups.length) {
            int group = groups[tried[depth]++];
            if (spent[depth] + extra[group] >= bestExtra - CLOSE || branches > MOST_BRANCHES && best.length > 0)
                return -1;
            if (++branches % EVERY == 0)
                halt.check();
            if (free(members[group]))
                return group;
        }
        return -1;
    }

    private int uncovered(int from) {
        int next = from;
        while (next < covered.length && covered[next])
            next++;
        return next;
    }

    private boolean free(int[] group) {
        for (int thing : group)
            if (covered[thing])
                return false;
        return true;
    }

    private void mark(int[] group, boolean as) {
        for (int thing : group)
            covered[thing] = as;
    }

    /** The groups of the cheapest cover found. */
    int[] best() {
        return best;
    }

    double cost() {
        return Arrays.stream(best).mapToDouble(group -> cost[group]).sum();
    }

    /** No cover costs less: the cost itself unless the search was cut short. */
    double bound() {
        return branches > MOST_BRANCHES ? priced : cost();
    }
}
