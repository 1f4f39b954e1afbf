// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long an observer needs for a slice, from how long the last ones took. */
final class Pace {

    private static final int LAST = 10;
    private static final double SECONDS_FOR_AN_ITEM = 6;

    private Pace() {
    }

    /** Seconds for the slices that are left. */
    static double secondsLeft(Plan plan, List<Rating> own, List<Assignment> left, int items) {
        double playing = left.stream().mapToDouble(one -> plan.slice(one.slice()).orElseThrow().span().seconds()).sum();
        return playing + left.size() * overhead(plan, own, items);
    }

    /** Seconds a slice takes beyond its playing time: the median of the last ones; breaks do not count. */
    private static double overhead(Plan plan, List<Rating> own, int items) {
        var beyond = new ArrayList<Double>();
        for (int i = own.size() - 1; i > 0 && beyond.size() < LAST; i--)
            if (!own.get(i).showing().equals(own.get(i - 1).showing())) {
                double took = Duration.between(own.get(i - 1).at(), own.get(i).at()).toMillis() / 1e3;
                double playing = plan.slice(own.get(i).slice()).map(slice -> slice.span().seconds()).orElse(0.0);
                if (took >= playing)
                    beyond.add(took - playing);
            }
        double guess = items * SECONDS_FOR_AN_ITEM;
        return beyond.size() < 3 ? guess : median(beyond.stream().mapToDouble(each -> each).sorted().toArray());
    }

    private static double median(double... sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
