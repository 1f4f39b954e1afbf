// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.HashMap;
import org.thinslice.agreement.numeric.Draws;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Draws units, or whole sessions, with replacement and computes a statistic of each resample (Efron & Tibshirani 1993;
 * sessions: Field & Welsh 2007). Every resample has a random stream of its own, so the result depends on the seed alone.
 */
final class Bootstrap {

    /** A binomial draw costs about as much as this many single draws. */
    private static final int BINOMIAL_COST = 60;

    /** One resample: weights of the statistic's items. */
    private interface Drawing {
        void fill(Draws draws, int[] weights);
    }

    private final Statistic statistic;
    private final Settings settings;
    private final Drawing drawing;

    Bootstrap(Statistic statistic, Selection selection, Settings settings) {
        this.statistic = statistic;
        this.settings = settings;
        drawing = settings.resample() == Resample.SESSIONS ? sessions(statistic.itemOfUnit(), selection) : units(statistic);
    }

    private static Drawing units(Statistic statistic) {
        int[] itemOf = statistic.itemOfUnit();
        int[] frequency = statistic.frequency();
        if ((long) frequency.length * BINOMIAL_COST < itemOf.length)
            return (draws, weights) -> draws.multinomial(frequency, itemOf.length, weights);
        return (draws, weights) -> draws.tally(itemOf.length, itemOf, weights);
    }

    private static Drawing sessions(int[] itemOf, Selection selection) {
        int[][] members = members(selection);
        return (draws, weights) -> {
            for (int i = 0; i < members.length; i++)
                for (int unit : members[draws.below(members.length)])
                    weights[itemOf[unit]]++;
        };
    }

    /** Places of the used units, by session. */
    static int[][] members(Selection selection) {
        var number = new HashMap<String, Integer>();
        int[] sessionOf = new int[selection.size()];
        for (int i = 0; i < sessionOf.length; i++) {
            int unit = selection.units()[i];
            var name = selection.ratings().session(unit).orElse(selection.ratings().unit(unit));
            sessionOf[i] = number.computeIfAbsent(name, n -> number.size());
        }
        int[] size = new int[number.size()];
        for (int session : sessionOf)
            size[session]++;
        var lists = Arrays.stream(size).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i = sessionOf.length - 1; i >= 0; i--)
            lists[sessionOf[i]][--size[sessionOf[i]]] = i;
        return lists;
    }

    /** The statistic of every resample, in the order of the resamples; NaN where it is not defined. */
    double[] values(Progress progress) throws Stopped {
        return Rounds.values(settings, this::round, progress);
    }

    private Rounds.Round round() {
        int[] weights = new int[statistic.items()];
        return draws -> {
            Arrays.fill(weights, 0);
            drawing.fill(draws, weights);
            return statistic.of(weights);
        };
    }
}
