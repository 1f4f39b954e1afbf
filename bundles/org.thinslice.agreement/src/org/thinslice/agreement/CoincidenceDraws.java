// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Draws;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * Krippendorff's own bootstrap of α ("Algorithm for bootstrapping a distribution of α", 2006, revised 2011). A resample
 * is M = min(25 Q, (m − 1) n.. / 2) draws from the coincidence matrix, Q its cells that are not empty, m the number of
 * observers; α = 1 − Σδ² / (M De) with De as observed, and not below −1. Resamples without any disagreement count as 0 if
 * the matrix holds one value only on its diagonal; otherwise X Σ (o_cc / n..)^M of them do, X the number of resamples,
 * for they had no variation.
 * His limits of the number of draws keep the interval from narrowing beyond 25 Q pairs, and from knowing about units.
 */
final class CoincidenceDraws {

    /** A cell that is emptier than this by rounding counts as empty. */
    private static final double EMPTY = 1e-9;

    private final double[] squared;
    private final double[] upTo;
    private final double[] agreeing;
    private final int draws;
    private final double expected;

    CoincidenceDraws(Coincidences coincidences, Metric metric, int raters) {
        int k = coincidences.size();
        squared = new double[k * k];
        upTo = new double[k * k];
        double[] scale = coincidences.scale(metric);
        double n = coincidences.total();
        double sum = 0;
        int filled = 0;
        for (int c = 0; c < k; c++)
            for (int d = 0; d < k; d++) {
                double share = coincidences.at(c, d) > EMPTY ? coincidences.at(c, d) / n : 0;
                filled += share > 0 ? 1 : 0;
                squared[c * k + d] = c == d ? 0 : metric.squared(scale[c], scale[d]);
                upTo[c * k + d] = sum += share;
            }
        agreeing = IntStream.range(0, k).mapToDouble(c -> coincidences.at(c, c)).filter(o -> o > EMPTY).map(o -> o / n).toArray();
        draws = (int) Math.max(1, Math.min(25.0 * filled, (raters - 1) * n / 2));
        expected = coincidences.disagreement(metric).expected();
    }

    static Uncertainty interval(Selection selection, Metric metric, Settings settings, Progress progress, Answer answer) throws Stopped {
        var texts = Texts.of(CoincidenceDraws.class);
        if (settings.resample() != Resample.UNITS)
            return new NoInterval(texts.say("interval.pairsonly"));
        if (!selection.ratings().codes().few())
            return new NoInterval(texts.say("interval.matrix"));
        if (settings.rounds() == 0)
            return new NoInterval(texts.say("interval.rounds"));
        var all = new CoincidenceDraws(Coincidences.of(selection.ratings().cells()), metric, selection.basis().raters());
        answer.seeded(settings.seed()).detail("M", all.draws);
        return new BootstrapInterval(Double.NaN, all.values(settings, progress), settings).limits(() -> 0);
    }

    /** M, the number of pairs in a resample. */
    int draws() {
        return draws;
    }

    double[] values(Settings settings, Progress progress) throws Stopped {
        double[] values = Rounds.values(settings, () -> this::value, progress);
        double perfect = 0;
        for (double share : agreeing)
            perfect += Math.pow(share, draws);
        long fixed = agreeing.length == 1 ? values.length : Math.round(values.length * perfect);
        for (int b = 0; b < values.length && fixed > 0; b++)
            if (values[b] == 1) {
                values[b] = 0;
                fixed--;
            }
        return values;
    }

    private double value(Draws random) {
        double sum = 0;
        for (int i = 0; i < draws; i++)
            sum += squared[cell(random.uniform() * upTo[upTo.length - 1])];
        return Math.max(-1, 1 - sum / draws / expected);
    }

    /** The first cell whose upper end lies above {@code at}; empty cells end where they begin. */
    private int cell(double at) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > at)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
