// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prices of things with which no group costs less than its things are worth, as high in sum as can be found quickly: the
 * dual of the covering's relaxation, by subgradient steps (Held, Wolfe & Crowder 1974), then made feasible, then raised.
 */
final class Prices {

    private static final int STEPS = 300;
    private static final int PATIENCE = 12;

    private final int[][] members;
    private final double[] cost;
    private double[] price;

    Prices(int things, int[][] members, double[] cost) {
        this.members = members;
        this.cost = cost;
        price = raised(shares(things));
        double first = sum();
        var stepped = raised(feasible(stepped()));
        if (Arrays.stream(stepped).sum() > first)
            price = stepped;
    }

    /** A thing's part of the cheapest group it is in. */
    private double[] shares(int things) {
        var shares = new double[things];
        Arrays.fill(shares, Double.POSITIVE_INFINITY);
        for (int g = 0; g < members.length; g++)
            for (int thing : members[g])
                shares[thing] = Math.min(shares[thing], cost[g] / members[g].length);
        return shares;
    }

    /** Steps along the subgradient of the Lagrangian; the prices with its highest value. */
    private double[] stepped() {
        var now = price.clone();
        var best = price.clone();
        double highest = sum();
        double target = upper();
        double scale = 1;
        int waiting = 0;
        for (int step = 0; step < STEPS && target - highest > 1e-9 * Math.max(1, target); step++) {
            var slope = new double[now.length];
            double value = lagrangian(now, slope);
            if (value > highest + 1e-12) {
                highest = value;
                best = now.clone();
                waiting = 0;
            } else if (++waiting % PATIENCE == 0)
                scale /= 2;
            double norm = Arrays.stream(slope).map(x -> x * x).sum();
            if (norm == 0)
                return now;
            double size = scale * (target - value) / norm;
            for (int t = 0; t < now.length; t++)
                now[t] += size * slope[t];
        }
        return best;
    }

    private double lagrangian(double[] prices, double[] slope) {
        Arrays.fill(slope, 1);
        double value = Arrays.stream(prices).sum();
        for (int g = 0; g < members.length; g++) {
            double left = left(g, prices);
            if (left < 0) {
                value += left;
                for (int thing : members[g])
                    slope[thing]--;
            }
        }
        return value;
    }

    /** What a cover costs that always takes the group with the cheapest share. */
    private double upper() {
        var order = IntStream.range(0, members.length).boxed()
                .sorted(Comparator.comparingDouble(g -> cost[g] / members[g].length)).toList();
        var covered = new boolean[price.length];
        double sum = 0;
        for (int g : order)
            if (Arrays.stream(members[g]).noneMatch(thing -> covered[thing])) {
                sum += cost[g];
                for (int thing : members[g])
                    covered[thing] = true;
            }
        return sum;
    }

    private double left(int group, double[] prices) {
        double left = cost[group];
        for (int thing : members[group])
            left -= prices[thing];
        return left;
    }

    private double[] feasible(double[] prices) {
        for (int g = 0; g < members.length; g++) {
            double left = left(g, prices);
            if (left < 0)
                for (int thing : members[g])
                    prices[thing] += left / members[g].length;
        }
        return prices;
    }

    /** Each price in turn as high as no group minds. */
    private double[] raised(double[] prices) {
        var groupsOf = new ArrayList<List<Integer>>();
        for (int t = 0; t < prices.length; t++)
            groupsOf.add(new ArrayList<>());
        for (int g = 0; g < members.length; g++)
            for (int thing : members[g])
                groupsOf.get(thing).add(g);
        for (int t = 0; t < prices.length; t++)
            prices[t] += Math.max(0, groupsOf.get(t).stream().mapToDouble(g -> left(g, prices)).min().orElse(0));
        return prices;
    }

    double sum() {
        return Arrays.stream(price).sum();
    }

    /** By group, what it costs beyond its things' worth, ≥ 0. */
    double[] extras() {
        var extras = new double[members.length];
        for (int g = 0; g < extras.length; g++)
            extras[g] = Math.max(0, left(g, price));
        return extras;
    }
}
