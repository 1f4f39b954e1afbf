// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thinslice.agreement.Finding;

/** What to know beside the numbers. */
final class Remarks {

    /** Linacre's rule of thumb: mean squares from 0.5 to 1.5 are productive for measurement. */
    private static final double LOW = .5;
    private static final double HIGH = 1.5;
    private static final int FEW_RATINGS = 10;

    private Remarks() {
    }

    /** Observers and items that were left out because all their ratings lie at one end. */
    static List<Finding> extremes(Judgements judgements, Encoding encoding) {
        var findings = new ArrayList<Finding>();
        for (var fate : List.of(Encoding.Fate.LOWEST, Encoding.Fate.HIGHEST)) {
            var end = fate == Encoding.Fate.LOWEST ? "lowest" : "highest";
            var names = Stream.concat(
                    IntStream.range(0, judgements.observers().size()).filter(r -> encoding.observer(r) == fate).mapToObj(judgements.observers()::get),
                    IntStream.range(0, judgements.items().size()).filter(i -> encoding.item(i) == fate).mapToObj(judgements.items()::get)).toList();
            if (!names.isEmpty())
                findings.add(new Finding(Finding.Kind.EXTREME, Measurement.TEXTS.say("extreme." + end, String.join(", ", names))));
        }
        return findings;
    }

    static List<Finding> of(Rasch.Fitted fitted) {
        var findings = new ArrayList<Finding>();
        for (var scale : fitted.scales())
            scale(scale, findings);
        fit("noisy", HIGH, Double.MAX_VALUE, fitted, findings);
        fit("regular", 0, LOW, fitted, findings);
        return findings;
    }

    private static void scale(Rasch.Scale scale, List<Finding> findings) {
        var steps = scale.thresholds();
        var disordered = IntStream.range(1, steps.size()).filter(k -> steps.get(k).value() < steps.get(k - 1).value())
                .mapToObj(k -> Measurement.TEXTS.say("step", steps.get(k).from(), steps.get(k).to())).collect(Collectors.joining(", "));
        var of = scale.of().isEmpty() ? "" : scale.of() + ": ";
        if (!disordered.isEmpty())
            findings.add(new Finding(Finding.Kind.DISORDERED, of + Measurement.TEXTS.say("disordered", disordered)));
        var rare = steps.stream().filter(step -> step.count() < FEW_RATINGS)
                .map(step -> Measurement.TEXTS.say("category", step.to(), step.count())).collect(Collectors.joining(", "));
        if (!rare.isEmpty())
            findings.add(new Finding(Finding.Kind.FEW_UNITS, of + Measurement.TEXTS.say("rare", rare)));
    }

    private static void fit(String key, double low, double high, Rasch.Fitted fitted, List<Finding> findings) {
        var names = Stream.concat(fitted.observers().elements().stream(), fitted.items().elements().stream())
                .filter(e -> e.fit().filter(fit -> fit.infit() > low && fit.infit() < high).isPresent()).map(Rasch.Element::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty())
            findings.add(new Finding(Finding.Kind.MISFIT, Measurement.TEXTS.say("misfit." + key, names)));
    }
}
