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
    private static final double CLOSE = 1e-11;

    private final int[][] members;
    private final double[] cost;
    private final double[] extra;
    private final int[][] groupsOf;
    private final Halt halt;
    private final double priced;
    private final boolean[] covered;
    private final ArrayList<Integer> chosen = new ArrayList<>();
    private int[] best;
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
        bestExtra = Double.POSITIVE_INFINITY;
        search(0, 0);
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

    private void search(int thing, double spent) throws Stopped {
        int next = thing;
        while (next < covered.length && covered[next])
            next++;
        if (next == covered.length) {
            best = chosen.stream().mapToInt(g -> g).toArray();
            bestExtra = spent;
            return;
        }
        for (int group : groupsOf[next]) {
            if (spent + extra[group] >= bestExtra - CLOSE || branches > MOST_BRANCHES && best != null)
                return;
            if (++branches % 4096 == 0)
                halt.check();
            if (free(members[group])) {
                mark(members[group], true);
                chosen.add(group);
                search(next + 1, spent + extra[group]);
                chosen.remove(chosen.size() - 1);
                mark(members[group], false);
            }
        }
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
