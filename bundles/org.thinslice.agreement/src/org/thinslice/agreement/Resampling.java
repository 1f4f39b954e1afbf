// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.function.Supplier;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/** From a statistic to its bootstrap interval, with everything that stands in the way said in words. */
final class Resampling {

    private static final Texts TEXTS = Texts.of(Resampling.class);
    private static final int FEW_UNITS = 10;

    private Resampling() {
    }

    static Uncertainty interval(Supplier<Statistic> prepared, Selection selection, double estimate, Settings settings, Progress progress,
            Answer answer) throws Stopped {
        if (settings.rounds() == 0)
            return new NoInterval(TEXTS.say("interval.rounds"));
        boolean bySession = settings.resample() == Resample.SESSIONS;
        if (bySession && !selection.ratings().hasSessions())
            return new NoInterval(TEXTS.say("interval.nosessions"));
        int drawn = bySession ? Bootstrap.members(selection).length : selection.size();
        if (drawn < 2)
            return new NoInterval(TEXTS.say(bySession ? "interval.onesession" : "interval.oneunit"));
        if (drawn < FEW_UNITS)
            answer.finding(Finding.Kind.FEW_UNITS, bySession ? "finding.fewsessions" : "finding.fewunits", drawn);
        var statistic = prepared.get();
        double[] values = new Bootstrap(statistic, selection, settings).values(progress);
        answer.seeded(settings.seed());
        var interval = new BootstrapInterval(estimate, values, settings);
        if (interval.undefined() > 0)
            answer.finding(Finding.Kind.UNDEFINED_RESAMPLES, "finding.resamples", interval.undefined(), values.length);
        return interval.limits(() -> bySession ? bySession(statistic, selection) : byUnit(statistic));
    }

    private static BootstrapInterval.Jackknife byUnit(Statistic statistic) {
        var values = new double[statistic.items()];
        for (int i = 0; i < values.length; i++)
            values[i] = statistic.without(i);
        return new BootstrapInterval.Jackknife(values, statistic.frequency());
    }

    private static BootstrapInterval.Jackknife bySession(Statistic statistic, Selection selection) {
        int[][] members = Bootstrap.members(selection);
        var values = new double[members.length];
        var once = new int[members.length];
        for (int s = 0; s < members.length; s++) {
            int[] weights = statistic.frequency().clone();
            for (int unit : members[s])
                weights[statistic.itemOfUnit()[unit]]--;
            values[s] = statistic.of(weights);
            once[s] = 1;
        }
        return new BootstrapInterval.Jackknife(values, once);
    }
}
