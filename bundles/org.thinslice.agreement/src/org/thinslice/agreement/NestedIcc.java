// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thinslice.agreement.generalizability.Estimator;
import org.thinslice.agreement.generalizability.Facets;
import org.thinslice.agreement.generalizability.GStudy;
import org.thinslice.agreement.generalizability.Scores;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * Intraclass correlation of slices nested in sessions and crossed with observers, complete or not, from variances of
 * sessions, slices within sessions, observers, session × observer and the rest by restricted maximum likelihood. For
 * {@link Target#SLICE} what is measured is a slice (session + slice variance) and error is what observers add; for
 * {@link Target#SESSION} what is measured is a session, and that other slices could have been cut from it is error as well.
 * The mean divides error by effective numbers of slices, observers and ratings ({@link Averaging}, k̂ and Q as in
 * {@link VarianceComponents}). Range [0, 1]. Undefined without sessions, with one session, one observer, one slice in
 * every session, or one rating of every slice. Where no observer rated two slices of a session, session × observer cannot be
 * told from the rest and is part of it. Interval: Monte Carlo, as for {@link RemlIcc}. After generalizability theory
 * (Brennan 2001) with Putka et al. 2008 for k̂ and Q; ten Hove, Jorgensen & van der Ark discuss such designs.
 *
 * @param target what is measured
 * @param type   whether differences in observers' strictness are error
 * @param unit   one rating, or the mean of the ratings there are
 */
public record NestedIcc(Target target, Icc.Type type, Icc.Unit unit) implements Coefficient {

    /** What scores are about. */
    public enum Target {
        /** Each slice by itself. */
        SLICE,
        /** The session the slices were cut from. */
        SESSION
    }

    static final Facets DESIGN = Facets.of("(slice:session) x observer");

    @Override
    public String name() {
        return "icc_reml_nested";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("level", target.name().toLowerCase(Locale.ROOT));
        options.putAll(new RemlIcc(type, unit).options());
        return options;
    }

    @Override
    public String label() {
        return Texts.of(NestedIcc.class).say("label.icc_reml_nested." + target.name().toLowerCase(Locale.ROOT), new RemlIcc(type, unit).label());
    }

    @Override
    public String estimator() {
        return Texts.of(NestedIcc.class).say("estimator.reml");
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) throws Stopped {
        return all(List.of(this), ratings, settings, progress).get(0);
    }

    /** Several of these coefficients of one table, in the given order: the same as one after the other, but the variances are estimated once. */
    public static List<Result> all(List<NestedIcc> coefficients, Ratings ratings, Settings settings, Progress progress) throws Stopped {
        var rated = Selection.rated(ratings);
        var obstacle = ratings.hasSessions() ? RemlFindings.obstacle(rated) : Optional.of("undefined.nosessions");
        if (obstacle.isPresent())
            return coefficients.stream().map(one -> new Answer(one, rated.basis(), settings).undefined(obstacle.get())).toList();
        var study = GStudy.of(Scores.of(ratings), DESIGN, Estimator.REML, settings, progress);
        return coefficients.stream().map(one -> one.result(rated, study, settings)).toList();
    }

    private Result result(Selection rated, GStudy study, Settings settings) {
        var answer = new Answer(this, rated.basis(), settings);
        RemlFindings.connected(rated.ratings(), answer);
        if (!study.why().isEmpty() || study.component("session").variance().number().isEmpty())
            return answer.undefined("undefined.onesession");
        if (study.component("slice:session").variance().number().isEmpty())
            return answer.undefined("undefined.oneslice");
        var parts = new NestedVariances(study);
        var averaging = unit == Icc.Unit.SINGLE ? Averaging.ONE : Averaging.of(rated, target == Target.SESSION);
        details(parts, averaging, answer);
        if (study.component("session × observer").variance().number().isEmpty())
            answer.finding(Finding.Kind.BOUNDARY, "finding.nosessionrater");
        parts.zero().forEach(part -> answer.finding(Finding.Kind.BOUNDARY, "finding.zero." + part));
        double value = parts.reliability(this, averaging, study.variances());
        return answer.estimate(value, interval(parts, averaging, study, settings, answer));
    }

    private void details(NestedVariances parts, Averaging averaging, Answer answer) {
        parts.values().forEach(answer::detail);
        answer.detail("slices", 1 / averaging.slices()).detail("khat", 1 / averaging.raters()).detail("ratings", 1 / averaging.ratings());
        answer.detail("Q", averaging.apart()).detail("reml", parts.study().criterion().orElse(Double.NaN));
    }

    private Uncertainty interval(NestedVariances parts, Averaging averaging, GStudy study, Settings settings, Answer answer) {
        var texts = Texts.of(NestedIcc.class);
        if (settings.rounds() == 0)
            return new NoInterval(texts.say("interval.rounds"));
        if (parts.reliability(this, averaging, study.variances()) == 0)
            return new NoInterval(texts.say("interval.nounit"));
        if (study.component("residual").variance().number().orElse(0) == 0)
            return new NoInterval(texts.say("interval.noerror"));
        answer.seeded(settings.seed());
        return RemlFindings.about(study.uncertainty().interval(v -> parts.reliability(this, averaging, v)), answer);
    }
}
