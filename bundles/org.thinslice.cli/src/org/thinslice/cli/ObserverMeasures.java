// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Design;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.observers.Cusum;
import org.thinslice.agreement.observers.Drift;
import org.thinslice.agreement.observers.Influence;
import org.thinslice.agreement.observers.ScaleUse;
import org.thinslice.agreement.observers.Severity;
import org.thinslice.agreement.observers.WithinObserver;
import org.thinslice.agreement.rasch.Steps;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/** Computes everything about the observers of one item. */
final class ObserverMeasures {

    private static final Texts TEXTS = Texts.of(ObserverMeasures.class);

    /**
     * How it is computed.
     *
     * @param confidence  of the intervals
     * @param coefficient name of the coefficient that influence is measured on; Krippendorff's α if empty
     * @param rule        of the CUSUM
     * @param seed        of the simulated series that say how often it rings without cause
     * @param steps       of a Rasch model of this item alone; empty for none
     */
    record Settings(double confidence, Optional<String> coefficient, Cusum.Rule rule, long seed, Optional<Steps> steps) {
    }

    private final ObserversInput.Item item;
    private final Ratings ratings;
    private final Settings settings;
    private final Progress progress;
    private final List<ItemObservers.Measure> measures = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ObserverMeasures(ObserversInput.Item item, Settings settings, Progress progress) {
        this.item = item;
        this.settings = settings;
        this.progress = progress;
        ratings = item.of().ratings();
    }

    static ItemObservers of(ObserversInput.Item item, Settings settings, Progress progress) throws Problem {
        var all = new ObserverMeasures(item, settings, progress);
        all.findings.addAll(Design.findings(all.ratings));
        all.severity();
        all.use();
        all.drift();
        all.repeats();
        all.influence();
        if (settings.steps().isPresent())
            RaschMeasures.of(item, settings.steps().get(), settings.confidence(), progress, all.measures, all.findings);
        var ratings = all.ratings;
        return new ItemObservers(item.of().item(), TEXTS.say("agreement.item", item.of().label(), ratings.units(), ratings.raters(),
                ratings.observations(), ratings.level().word()), all.measures, all.findings);
    }

    private void add(String section, String kind, String name, String measure, Reliability value, int n) {
        measures.add(new ItemObservers.Measure(section, kind, name, measure, value, OptionalDouble.empty(), n));
    }

    private void severity() throws Problem {
        for (var one : Severity.of(ratings, settings.confidence(), progress)) {
            add("severity", "observer", one.observer(), "shift", one.shift(), one.slices());
            add("severity", "observer", one.observer(), "spread", one.spread(), one.slices());
            add("severity", "observer", one.observer(), "fit", one.fit(), one.slices());
            add("severity", "observer", one.observer(), "with_others", one.withOthers(), one.slices());
        }
    }

    private void use() {
        for (var one : ScaleUse.of(ratings, settings.confidence())) {
            add("use", "observer", one.observer(), "floor", one.floor(), one.ratings());
            add("use", "observer", one.observer(), "ceiling", one.ceiling(), one.ratings());
            for (int k = 0; k < one.points().size(); k++)
                add("use", "observer", one.observer(), "count_" + ratings.categories().label(one.points().get(k)),
                        number(one.counts().get(k)), one.ratings());
        }
    }

    private void drift() throws Problem {
        for (var one : Drift.of(ratings, item.order(), settings.confidence(), settings.rule(), progress)) {
            measures.add(new ItemObservers.Measure("drift", "observer", one.observer(), "slope", one.slope(), one.p(), one.ratings()));
            add("drift", "observer", one.observer(), "change", one.change(), one.ratings());
            add("drift", "observer", one.observer(), "cusum_alarm", alarm(one), one.ratings());
        }
    }

    private Reliability alarm(Drift drift) {
        if (drift.cusum() instanceof Cusum.NotWatched not)
            return new Reliability.NotDefined(not.why());
        var watched = (Cusum.Watched) drift.cusum();
        if (watched.alarm().isEmpty())
            return new Reliability.NotDefined(TEXTS.say("observers.cusum.quiet"));
        var alarm = watched.alarm().get();
        var side = TEXTS.say(alarm.side() == Cusum.Side.HIGH ? "observers.cusum.high" : "observers.cusum.low");
        return new Reliability.Estimate(alarm.rating(), new NoInterval(TEXTS.say("observers.cusum.rang", drift.observer(), side, alarm.since(),
                100 * watched.chance(settings.seed()))));
    }

    private void repeats() {
        var pooled = WithinObserver.pooled(item.repeats(), settings.confidence());
        within("all", pooled);
        for (var one : WithinObserver.each(item.repeats(), settings.confidence()))
            within("observer", one);
        findings.addAll(pooled.findings());
    }

    private void within(String kind, WithinObserver one) {
        add("repeats", kind, one.observer(), "icc", one.icc(), one.pairs());
        add("repeats", kind, one.observer(), "kappa", one.kappa(), one.pairs());
        add("repeats", kind, one.observer(), "same", one.same(), one.pairs());
        add("repeats", kind, one.observer(), "difference", one.difference(), one.pairs());
        add("repeats", kind, one.observer(), "sd_of_measurement", one.measurement(), one.pairs());
        add("repeats", kind, one.observer(), "change", one.change(), one.pairs());
    }

    private void influence() throws Problem {
        Coefficient chosen = settings.coefficient().isEmpty() ? new KrippendorffAlpha(Metric.of(ratings.level()))
                : Coefficients.named(ratings, List.of(settings.coefficient().get())).get(0);
        var observers = Influence.ofObservers(ratings, chosen, progress);
        influence("observer", observers);
        influence("slice", Influence.ofSlices(ratings, chosen, progress));
        findings.addAll(Influence.warnings(observers));
    }

    private void influence(String kind, List<Influence> all) {
        for (var one : all) {
            add("influence", kind, one.left(), "without", one.without(), ratings.observations());
            add("influence", kind, one.left(), "change", one.change().isPresent() ? number(one.change().getAsDouble())
                    : new Reliability.NotDefined(TEXTS.say("observers.influence.none")), ratings.observations());
        }
    }

    static Reliability number(double value) {
        return new Reliability.Estimate(value, new NoInterval(TEXTS.say("observers.nointerval")));
    }
}
