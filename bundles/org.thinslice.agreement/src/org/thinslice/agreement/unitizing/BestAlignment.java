// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.thinslice.base.Stopped;

/**
 * Finds the alignment with the least disorder (Mathet, Widlöcher & Métivier 2015, section 4). Units that no group can hold
 * together are solved apart from each other: two observers as an assignment problem, more by branch and bound over the groups.
 */
final class BestAlignment {

    private final List<Unit> units = new ArrayList<>();
    private final int[] raterOf;
    private final int raters;
    private final Dissimilarity dissimilarity;
    private final Groups groups;
    private final List<List<Unit>> found = new ArrayList<>();
    private double cost;
    private double bound;

    private BestAlignment(List<List<Unit>> byRater, Dissimilarity dissimilarity, int most, Halt halt) throws Stopped {
        this.dissimilarity = dissimilarity;
        raters = byRater.size();
        var order = new ArrayList<int[]>();
        for (int r = 0; r < raters; r++)
            for (int i = 0; i < byRater.get(r).size(); i++)
                order.add(new int[] { r, i });
        order.sort(Comparator.comparingDouble(at -> byRater.get(at[0]).get(at[1]).start()));
        order.forEach(at -> units.add(byRater.get(at[0]).get(at[1])));
        raterOf = order.stream().mapToInt(at -> at[0]).toArray();
        groups = new Groups(units, raterOf, raters, dissimilarity, most, halt);
    }

    /**
     * The best alignment of what two or more observers marked; empty where there are too many groups to search.
     *
     * @param byRater one list for each observer
     * @param most    groups that are searched at most
     */
    static Optional<Alignment> of(List<List<Unit>> byRater, Dissimilarity dissimilarity, int most, Halt halt) throws Stopped {
        var search = new BestAlignment(byRater, dissimilarity, most, halt);
        return search.groups.full() ? Optional.empty() : Optional.of(search.solved(halt));
    }

    private Alignment solved(Halt halt) throws Stopped {
        int[] leader = IntStream.range(0, units.size()).toArray();
        for (int g = 0; g < groups.size(); g++)
            for (int unit : groups.members(g))
                leader[root(leader, unit)] = root(leader, groups.members(g)[0]);
        var parts = new TreeMap<Integer, List<Integer>>();
        for (int u = 0; u < leader.length; u++)
            parts.computeIfAbsent(root(leader, u), key -> new ArrayList<>()).add(u);
        var groupsOf = new TreeMap<Integer, List<Integer>>();
        for (int g = 0; g < groups.size(); g++)
            groupsOf.computeIfAbsent(root(leader, groups.members(g)[0]), key -> new ArrayList<>()).add(g);
        for (var part : parts.entrySet()) {
            halt.check();
            solve(part.getValue(), groupsOf.getOrDefault(part.getKey(), List.of()), halt);
        }
        return new Alignment(found, cost, bound, raters);
    }

    private static int root(int[] leader, int unit) {
        int at = unit;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private void solve(List<Integer> part, List<Integer> candidates, Halt halt) throws Stopped {
        if (part.size() == 1)
            add(dissimilarity.empty(), dissimilarity.empty(), part);
        else if (raters == 2)
            pair(part);
        else
            cover(part, candidates, halt);
    }

    private void add(double costs, double atLeast, List<Integer> group) {
        found.add(group.stream().map(units::get).toList());
        cost += costs;
        bound += atLeast;
    }

    /** Two units that cost as much apart count as that. */
    private void pair(List<Integer> part) {
        var first = part.stream().filter(u -> raterOf[u] == 0).toList();
        var second = part.stream().filter(u -> raterOf[u] == 1).toList();
        var rows = first.size() <= second.size() ? first : second;
        var columns = rows == first ? second : first;
        double apart = 2 * dissimilarity.empty();
        var table = new double[rows.size()][columns.size()];
        for (int r = 0; r < table.length; r++)
            for (int c = 0; c < columns.size(); c++)
                table[r][c] = Math.min(apart, between(rows.get(r), columns.get(c)));
        int[] rowOf = new Pairing(table).rows();
        for (int c = 0; c < rowOf.length; c++)
            if (rowOf[c] >= 0 && table[rowOf[c]][c] < apart)
                add(table[rowOf[c]][c], table[rowOf[c]][c], List.of(rows.get(rowOf[c]), columns.get(c)));
            else {
                add(dissimilarity.empty(), dissimilarity.empty(), List.of(columns.get(c)));
                if (rowOf[c] >= 0)
                    add(dissimilarity.empty(), dissimilarity.empty(), List.of(rows.get(rowOf[c])));
            }
    }

    private double between(int a, int b) {
        return dissimilarity.of(units.get(a), units.get(b));
    }

    private void cover(List<Integer> part, List<Integer> candidates, Halt halt) throws Stopped {
        int[] things = part.stream().mapToInt(u -> u).toArray();
        int n = things.length;
        var members = new int[n + candidates.size()][];
        var costs = new double[members.length];
        for (int t = 0; t < n; t++) {
            members[t] = new int[] { t };
            costs[t] = dissimilarity.empty();
        }
        for (int i = 0; i < candidates.size(); i++) {
            members[n + i] = Arrays.stream(groups.members(candidates.get(i))).map(u -> Arrays.binarySearch(things, u)).toArray();
            costs[n + i] = groups.cost(candidates.get(i));
        }
        var covering = new Covering(n, members, costs, halt);
        for (int group : covering.best())
            found.add(Arrays.stream(members[group]).mapToObj(t -> units.get(things[t])).toList());
        cost += covering.cost();
        bound += covering.bound();
    }
}
