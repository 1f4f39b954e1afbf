// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.List;

/**
 * What γ, γcat and γk need of an alignment; tallies of several recordings add up.
 *
 * @param cost          sum of the groups' disorders
 * @param unitsPerRater mean number of units of an observer
 * @param disorder      weighted dissimilarity of categories: of all pairs, then of those with each category
 * @param weight        the weights: a pair counts 1 − α × dissimilarity of places, not less than 0, over the units of its group − 1
 */
record AlignmentTally(double cost, double unitsPerRater, double[] disorder, double[] weight) {

    static AlignmentTally of(Alignment alignment, Dissimilarity dissimilarity, List<String> categories) {
        var tally = new AlignmentTally(alignment.cost(), alignment.unitsPerRater(), new double[categories.size() + 1],
                new double[categories.size() + 1]);
        for (var group : alignment.groups())
            for (int a = 0; a < group.size(); a++)
                for (int b = a + 1; b < group.size(); b++)
                    tally.add(group.get(a), group.get(b), group.size(), dissimilarity, categories);
        return tally;
    }

    private void add(Unit a, Unit b, int size, Dissimilarity dissimilarity, List<String> categories) {
        double sure = Math.max(0, 1 - dissimilarity.position() * dissimilarity.positional(a, b)) / (size - 1);
        double apart = sure * dissimilarity.categorical(a, b);
        int first = 1 + categories.indexOf(a.category());
        int second = 1 + categories.indexOf(b.category());
        for (int k : first == second ? new int[] { 0, first } : new int[] { 0, first, second }) {
            disorder[k] += apart;
            weight[k] += sure;
        }
    }
}
