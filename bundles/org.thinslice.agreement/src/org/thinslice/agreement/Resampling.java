// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/** From a coefficient to its interval by resampling, with everything that stands in the way said in words. */
final class Resampling {

    private static final Texts TEXTS = Texts.of(Resampling.class);
    private static final int FEW = 10;

    private final double estimate;
    private final Settings settings;
    private final Progress progress;
    private final Answer answer;

    private Resampling(double estimate, Settings settings, Progress progress, Answer answer) {
        this.estimate = estimate;
        this.settings = settings;
        this.progress = progress;
        this.answer = answer;
    }

    /**
     * The interval of an estimate.
     *
     * @param prepared  the coefficient as a number of weighted units; not asked for where raters are drawn as well
     * @param selection the units it uses
     */
    static Uncertainty interval(Supplier<Statistic> prepared, Selection selection, double estimate, Settings settings, Progress progress,
            Answer answer) throws Stopped {
        var resampling = new Resampling(estimate, settings, progress, answer);
        if (settings.method() == IntervalMethod.KRIPPENDORFF)
            return resampling.none("interval.alphaonly");
        if (settings.rounds() == 0 && settings.method() != IntervalMethod.JACKKNIFE)
            return resampling.none("interval.rounds");
        if (settings.resample() == Resample.UNITS_AND_RATERS)
            return resampling.crossed(new CrossedDraws(selection.ratings(), answer.coefficient()));
        boolean bySession = settings.resample() == Resample.SESSIONS;
        if (bySession && !selection.ratings().hasSessions())
            return resampling.none("interval.nosessions");
        int[][] members = bySession ? Bootstrap.members(selection) : new int[0][];
        int drawn = bySession ? members.length : selection.size();
        if (drawn < 2)
            return resampling.none(bySession ? "interval.onesession" : "interval.oneunit");
        if (drawn < FEW)
            answer.finding(Finding.Kind.FEW_UNITS, bySession ? "finding.fewsessions" : "finding.fewunits", drawn);
        return resampling.drawn(prepared.get(), selection, members);
    }

    private NoInterval none(String key, Object... values) {
        return new NoInterval(TEXTS.say(key, values));
    }

    private Uncertainty drawn(Statistic statistic, Selection selection, int[][] members) throws Stopped {
        if (settings.method() == IntervalMethod.JACKKNIFE)
            return jackknife(List.of(leftOut(statistic, members, progress)));
        double[] values = new Bootstrap(statistic, selection, settings).values(first());
        return limits(values, settings.method() == IntervalMethod.BCA ? List.of(leftOut(statistic, members, last())) : List.of());
    }

    private static Jackknife leftOut(Statistic statistic, int[][] members, Progress progress) throws Stopped {
        var out = new LeaveOut(statistic, progress);
        return members.length > 0 ? out.sessions(members) : out.units();
    }

    private Uncertainty crossed(CrossedDraws draws) throws Stopped {
        if (draws.units() < 2)
            return none("interval.oneunit");
        if (draws.raters() < 3)
            return none("interval.threeraters", draws.raters());
        if (answer.coefficient() instanceof AllAgree)
            return none("interval.everyone");
        if (draws.units() < FEW)
            answer.finding(Finding.Kind.FEW_UNITS, "finding.fewunits", draws.units());
        if (draws.raters() < FEW)
            answer.finding(Finding.Kind.FEW_OBSERVERS, "finding.fewdrawn", draws.raters());
        if (settings.method() == IntervalMethod.JACKKNIFE)
            return jackknife(List.of(draws.withoutUnits(progress), draws.withoutRaters()));
        double[] values = Rounds.values(settings, draws::round, first());
        return limits(values, settings.method() == IntervalMethod.BCA ? List.of(draws.withoutUnits(last()), draws.withoutRaters()) : List.of());
    }

    private Uncertainty limits(double[] values, List<Jackknife> samples) {
        answer.seeded(settings.seed());
        var interval = new BootstrapInterval(estimate, values, settings);
        if (interval.undefined() > 0)
            answer.finding(Finding.Kind.UNDEFINED_RESAMPLES, "finding.resamples", interval.undefined(), values.length);
        return interval.limits(() -> Jackknife.acceleration(samples));
    }

    /** Variances of samples that are drawn independently add up; the smallest sample gives the degrees of freedom. */
    private Uncertainty jackknife(List<Jackknife> samples) {
        int undefined = samples.stream().mapToInt(Jackknife::undefined).sum();
        if (undefined > 0)
            return none("interval.leftout", undefined);
        double se = Math.sqrt(samples.stream().mapToDouble(Jackknife::variance).sum());
        if (!(se > 0))
            return none("interval.nospread");
        answer.detail("se", se);
        double half = Quantile.t((1 + settings.confidence()) / 2, samples.stream().mapToDouble(Jackknife::degrees).min().orElseThrow()) * se;
        var how = TEXTS.say("interval.jackknife." + settings.resample().word());
        return new Interval(estimate - half, estimate + half, settings.confidence(), how);
    }

    /** Leaving out one at a time takes a tenth of the time, roughly. */
    private Progress first() {
        return settings.method() == IntervalMethod.BCA ? (done, total) -> progress.at(9 * done, 10 * total) : progress;
    }

    private Progress last() {
        return (done, total) -> progress.at(9 * total + done, 10 * total);
    }

    /**
     * The same result with an interval from whole sessions, or from units and raters, where its own is not: a formula that
     * takes slices of one session for independent is too narrow. Monte Carlo intervals of variance components take raters
     * as drawn already and stay where raters are drawn.
     */
    static Result instead(Result result, Coefficient coefficient, Ratings ratings, Settings settings, Progress progress) throws Stopped {
        boolean own = result.basis().seed().isPresent()
                && (settings.resample() == Resample.UNITS_AND_RATERS || !(coefficient instanceof RemlIcc));
        Optional<Double> value = result.number().stream().boxed().findAny();
        if (settings.resample() == Resample.UNITS || own || value.isEmpty() || result.interval().isEmpty())
            return result;
        var rated = Selection.rated(ratings);
        var answer = new Answer(coefficient, result.basis(), settings).labelled(result.label());
        result.details().forEach(answer::detail);
        var interval = interval(() -> new RepeatedUnits(rated, coefficient), rated, value.get(), settings, progress, answer);
        return answer.quantity(value.get(), interval).with(result.findings());
    }
}
