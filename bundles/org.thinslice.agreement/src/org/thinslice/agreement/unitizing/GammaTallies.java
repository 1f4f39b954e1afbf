// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.stream.IntStream;

/**
 * γ from tallies, each recording counted as often as asked for.
 *
 * @param observed by recording
 * @param chance   by sample and recording
 */
record GammaTallies(AlignmentTally[] observed, AlignmentTally[][] chance) {

    /** Every recording once. */
    int[] once() {
        return IntStream.range(0, observed.length).map(r -> 1).toArray();
    }

    /** Disorder of the recordings: their costs over their mean numbers of units. */
    static double disorder(AlignmentTally[] tallies, int[] times) {
        double cost = 0;
        double units = 0;
        for (int r = 0; r < tallies.length; r++) {
            cost += times[r] * tallies[r].cost();
            units += times[r] * tallies[r].unitsPerRater();
        }
        return cost / units;
    }

    /** Disorder of the aligned categories; place 0 for all, 1 and up for one category; NaN where nothing is aligned. */
    static double disorder(AlignmentTally[] tallies, int[] times, int place) {
        double disorder = 0;
        double weight = 0;
        for (int r = 0; r < tallies.length; r++) {
            disorder += times[r] * tallies[r].disorder()[place];
            weight += times[r] * tallies[r].weight()[place];
        }
        return weight > 0 ? disorder / weight : Double.NaN;
    }

    double expected(int[] times) {
        double sum = 0;
        for (var sample : chance)
            sum += disorder(sample, times);
        return sum / chance.length;
    }

    /** Mean over the samples in which something is aligned; NaN where there is none. */
    double expected(int[] times, int place) {
        double sum = 0;
        int samples = 0;
        for (var sample : chance) {
            double disorder = disorder(sample, times, place);
            if (!Double.isNaN(disorder)) {
                sum += disorder;
                samples++;
            }
        }
        return sum / samples;
    }

    /** γ; NaN where it is not defined. */
    double gamma(int[] times) {
        double expected = expected(times);
        return expected > 0 ? 1 - disorder(observed, times) / expected : Double.NaN;
    }

    /** γcat for place 0, γk for others; NaN where it is not defined. */
    double gamma(int[] times, int place) {
        double expected = expected(times, place);
        return expected > 0 ? 1 - disorder(observed, times, place) / expected : Double.NaN;
    }
}
