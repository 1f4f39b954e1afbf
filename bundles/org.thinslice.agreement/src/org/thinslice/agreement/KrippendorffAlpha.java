// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * Agreement of any number of observers beyond chance, for every level of measurement and with missing ratings:
 * α = 1 − Do / De. Range (−∞, 1]; 0 where ratings are unrelated to units. Undefined if no unit has two ratings, if all
 * pairable ratings are equal (De = 0), and for the ratio metric with negative values.
 * Krippendorff 2011, "Computing Krippendorff's alpha-reliability", eqs. 1–4. Units rated once are left out of both
 * terms. Interval: bootstrap or jackknife,
 * both terms recomputed; or, if asked for, {@link IntervalMethod#KRIPPENDORFF Krippendorff's own}.
 */
public record KrippendorffAlpha(Metric metric) implements Coefficient {

    private static final Texts TEXTS = Texts.of(KrippendorffAlpha.class);

    @Override
    public String name() {
        return "krippendorff_alpha";
    }

    @Override
    public Map<String, String> options() {
        return metric.options();
    }

    @Override
    public String label() {
        return TEXTS.say("label.krippendorff_alpha", TEXTS.say("word." + metric.word()));
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) throws Stopped {
        var selection = Selection.pairable(ratings);
        var answer = new Answer(this, selection.basis(), settings);
        if (selection.size() == 0)
            return answer.undefined("undefined.pairs");
        if (metric == Metric.Plain.RATIO && ratings.codes().lowest() < 0)
            return answer.undefined("undefined.negative", ratings.codes().lowest());
        if (outside(ratings.codes()))
            return answer.undefined("undefined.outside");
        var parts = disagreement(selection);
        answer.detail("Do", parts.observed()).detail("De", parts.expected()).detail("n", selection.basis().observations());
        if (!(parts.expected() > 0))
            return answer.undefined("undefined.constant");
        var uncertainty = interval(selection, parts.alpha(), settings, progress, answer);
        return answer.estimate(parts.alpha(), uncertainty);
    }

    private boolean outside(Codes codes) {
        return metric instanceof Metric.Bipolar scale && (codes.lowest() < scale.min() || codes.highest() > scale.max());
    }

    private Disagreement disagreement(Selection selection) {
        if (selection.ratings().codes().few())
            return Coincidences.of(selection.ratings().cells()).disagreement(metric);
        if (metric == Metric.Plain.INTERVAL) {
            var sums = new SpreadAlpha(selection);
            return sums.disagreement(sums.frequency());
        }
        var values = new ValueAlpha(selection, metric);
        return values.disagreement(values.frequency());
    }

    /** α as a statistic of resampled units. */
    Statistic statistic(Selection selection) {
        if (selection.ratings().codes().few())
            return new CountAlpha(selection, metric);
        return metric == Metric.Plain.INTERVAL ? new SpreadAlpha(selection) : new ValueAlpha(selection, metric);
    }

    private Uncertainty interval(Selection selection, double alpha, Settings settings, Progress progress, Answer answer) throws Stopped {
        if (settings.method() == IntervalMethod.KRIPPENDORFF)
            return CoincidenceDraws.interval(selection, metric, settings, progress, answer);
        return Resampling.interval(() -> statistic(selection), selection, alpha, settings, progress, answer);
    }
}
