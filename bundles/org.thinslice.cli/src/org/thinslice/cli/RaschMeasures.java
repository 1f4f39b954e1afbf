// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.rasch.Judgements;
import org.thinslice.agreement.rasch.Rasch;
import org.thinslice.agreement.rasch.Steps;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/** The numbers of a many-facet Rasch model as the command prints them. */
final class RaschMeasures {

    private static final Texts TEXTS = Texts.of(RaschMeasures.class);

    private final List<ItemObservers.Measure> measures;

    private RaschMeasures(List<ItemObservers.Measure> measures) {
        this.measures = measures;
    }

    /** Adds a model of one item. */
    static void of(ObserversInput.Item item, Steps steps, double confidence, Progress progress, List<ItemObservers.Measure> measures,
            List<Finding> findings) throws Problem {
        new RaschMeasures(measures).add(Judgements.of(item.of().label(), item.of().ratings()), steps, confidence, progress, findings);
    }

    /** A model of several items. */
    static ItemObservers together(List<ObserversInput.Item> items, Steps steps, double confidence, Progress progress) throws Problem {
        var tables = new LinkedHashMap<String, Ratings>();
        items.forEach(item -> tables.put(item.of().item().isEmpty() ? item.of().label() : item.of().item(), item.of().ratings()));
        var measures = new ArrayList<ItemObservers.Measure>();
        var findings = new ArrayList<Finding>();
        var judgements = Judgements.of(tables);
        new RaschMeasures(measures).add(judgements, steps, confidence, progress, findings);
        return new ItemObservers("", TEXTS.say("observers.together", String.join(", ", tables.keySet()), judgements.size()), measures, findings);
    }

    private void add(Judgements judgements, Steps steps, double confidence, Progress progress, List<Finding> findings) throws Problem {
        var rasch = Rasch.fit(judgements, steps, confidence, progress);
        if (rasch instanceof Rasch.NotDefined none) {
            findings.addAll(none.findings());
            put("all", "", "model", new Reliability.NotDefined(none.why()), OptionalDouble.empty(), judgements.size());
            return;
        }
        var fitted = (Rasch.Fitted) rasch;
        findings.addAll(fitted.findings());
        facet("observer", "severity", fitted.observers(), fitted.ratings());
        if (fitted.items().elements().size() > 1)
            facet("item", "difficulty", fitted.items(), fitted.ratings());
        scales(fitted);
        put("all", "", "mean", ObserverMeasures.number(fitted.mean()), OptionalDouble.empty(), fitted.ratings());
        put("all", "", "sd", ObserverMeasures.number(fitted.sd()), OptionalDouble.empty(), fitted.ratings());
        put("all", "", "log_likelihood", ObserverMeasures.number(fitted.logLikelihood()), OptionalDouble.empty(), fitted.ratings());
        facet("slice", "place", fitted.slices(), fitted.ratings());
    }

    private void facet(String kind, String measure, Rasch.Facet facet, int ratings) {
        for (var element : facet.elements()) {
            put(kind, element.name(), measure, element.measure(), OptionalDouble.empty(), element.ratings());
            element.error().ifPresent(e -> put(kind, element.name(), "error", ObserverMeasures.number(e), OptionalDouble.empty(), element.ratings()));
            element.fit().ifPresent(fit -> {
                put(kind, element.name(), "infit", ObserverMeasures.number(fit.infit()), OptionalDouble.empty(), element.ratings());
                put(kind, element.name(), "outfit", ObserverMeasures.number(fit.outfit()), OptionalDouble.empty(), element.ratings());
            });
        }
        put("all", "", kind + "_separation", facet.separation(), OptionalDouble.empty(), ratings);
        put("all", "", kind + "_reliability", facet.reliability(), OptionalDouble.empty(), ratings);
        facet.difference().ifPresent(test -> put("all", "", kind + "_chi_squared_df" + test.df(), ObserverMeasures.number(test.chiSquared()),
                OptionalDouble.of(test.p()), ratings));
    }

    private void scales(Rasch.Fitted fitted) {
        for (var scale : fitted.scales())
            for (var step : scale.thresholds()) {
                var name = scale.of() + (scale.of().isEmpty() ? "" : " ") + TEXTS.say("observers.step", step.from(), step.to());
                put("scale", name, "threshold", ObserverMeasures.number(step.value()), OptionalDouble.empty(), step.count());
                put("scale", name, "error", ObserverMeasures.number(step.error()), OptionalDouble.empty(), step.count());
            }
    }

    private void put(String kind, String name, String measure, Reliability value, OptionalDouble p, int n) {
        measures.add(new ItemObservers.Measure("rasch", kind, name, measure, value, p, n));
    }
}
