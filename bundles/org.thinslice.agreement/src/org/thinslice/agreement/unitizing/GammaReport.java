// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import org.thinslice.agreement.Basis;
import org.thinslice.agreement.Computation;
import org.thinslice.agreement.Dropped;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Uncertainty;
import org.thinslice.base.Texts;

/** Puts the results of γ together, with everything that stands in their way said in words. */
final class GammaReport {

    private static final Texts TEXTS = Texts.of(GammaReport.class);

    private final List<Continuum> used;
    private final GammaOptions options;
    private final Settings settings;
    private final Basis basis;

    GammaReport(List<Continuum> all, List<Continuum> used, GammaOptions options, Settings settings) {
        this.used = used;
        this.options = options;
        this.settings = settings;
        var dropped = new ArrayList<Dropped>();
        drop(dropped, (int) all.stream().filter(each -> each.raters().size() < 2).count(), "dropped.onerater");
        drop(dropped, (int) all.stream().filter(each -> each.raters().size() > 1 && each.units().isEmpty()).count(), "dropped.nounits");
        int units = used.stream().mapToInt(each -> each.units().size()).sum();
        int raters = (int) used.stream().flatMap(each -> each.raters().stream()).distinct().count();
        basis = new Basis(units, raters, units, dropped, OptionalLong.of(settings.seed()));
    }

    private static void drop(List<Dropped> dropped, int count, String why) {
        if (count > 0)
            dropped.add(new Dropped(count, TEXTS.say("recordings"), TEXTS.say(why)));
    }

    /** No recording can be used. */
    GammaResult nothing() {
        return undefined(TEXTS.say(basis.dropped().stream().anyMatch(each -> each.why().equals(TEXTS.say("dropped.nounits")))
                ? "undefined.nounit" : "undefined.onerater"));
    }

    /** There are too many groups to search. */
    GammaResult tooMany() {
        return undefined(TEXTS.say("undefined.toomany", options.groups()));
    }

    private GammaResult undefined(String why) {
        return new GammaResult(result("gamma", Map.of(), new Reliability.NotDefined(why), Map.of(), List.of()),
                result("gamma_cat", Map.of(), new Reliability.NotDefined(why), Map.of(), List.of()), List.of(), List.of());
    }

    GammaResult result(GammaTallies tallies, List<String> categories, List<Alignment> alignments, int cut, double error) {
        var once = tallies.once();
        double expected = tallies.expected(once);
        double observed = GammaTallies.disorder(tallies.observed(), once);
        var details = new LinkedHashMap<String, Double>();
        details.put("observed", observed);
        details.put("expected", expected);
        details.put("samples", (double) tallies.chance().length);
        details.put("expected_error", error);
        if (expected > 0 && error < 1) {
            details.put("chance_low", 1 - observed / (expected * (1 - error)));
            details.put("chance_high", 1 - observed / (expected * (1 + error)));
        }
        var findings = findings(tallies, alignments, expected, cut, error);
        var byCategory = new ArrayList<Result>();
        for (int k = 0; k < categories.size(); k++)
            byCategory.add(category("gamma_k", Map.of("category", categories.get(k)), tallies, k + 1));
        return new GammaResult(result("gamma", Map.of(), reliability(tallies, tallies::gamma, "undefined.nochance"), details, findings),
                category("gamma_cat", Map.of(), tallies, 0), byCategory, alignments);
    }

    private Result category(String name, Map<String, String> more, GammaTallies tallies, int place) {
        double observed = GammaTallies.disorder(tallies.observed(), tallies.once(), place);
        var details = new LinkedHashMap<String, Double>();
        if (!Double.isNaN(observed))
            details.put("observed", observed);
        double expected = tallies.expected(tallies.once(), place);
        if (!Double.isNaN(expected))
            details.put("expected", expected);
        var why = Double.isNaN(observed) ? "undefined.unaligned" : "undefined.onecategory";
        return result(name, more, reliability(tallies, times -> tallies.gamma(times, place), why), details, List.of());
    }

    private Reliability reliability(GammaTallies tallies, ToDoubleFunction<int[]> gamma, String otherwise) {
        double value = gamma.applyAsDouble(tallies.once());
        return Double.isNaN(value) ? new Reliability.NotDefined(TEXTS.say(otherwise))
                : new Reliability.Estimate(value, interval(gamma));
    }

    private Uncertainty interval(ToDoubleFunction<int[]> gamma) {
        return used.size() < 2 ? new NoInterval(TEXTS.say("interval.onerecording"))
                : RecordingBootstrap.interval(used.size(), gamma, settings);
    }

    private List<Finding> findings(GammaTallies tallies, List<Alignment> alignments, double expected, int cut, double error) {
        var findings = new ArrayList<Finding>();
        double left = alignments.stream().mapToDouble(each -> each.proven() ? 0 : each.cost() - each.bound()).sum();
        double units = alignments.stream().mapToDouble(Alignment::unitsPerRater).sum();
        if (left > 0)
            findings.add(new Finding(Finding.Kind.APPROXIMATE, TEXTS.say("finding.cut", left / units / expected)));
        if (cut > 0)
            findings.add(new Finding(Finding.Kind.APPROXIMATE, TEXTS.say("finding.chancecut", cut, tallies.chance().length)));
        if (options.precision() > 0 && error > options.precision() * 1.5)
            findings.add(new Finding(Finding.Kind.APPROXIMATE, TEXTS.say("finding.imprecise", 100 * error, 100 * options.precision())));
        return findings;
    }

    private Result result(String name, Map<String, String> more, Reliability reliability, Map<String, Double> details, List<Finding> findings) {
        var chosen = new LinkedHashMap<String, String>();
        chosen.put("alpha", Double.toString(options.dissimilarity().position()));
        chosen.put("beta", Double.toString(options.dissimilarity().category()));
        chosen.put("delta_empty", Double.toString(options.dissimilarity().empty()));
        chosen.put("chance", options.chance().word());
        chosen.putAll(more);
        return new Result(name, chosen, TEXTS.say("label." + name, more.getOrDefault("category", "")), reliability, basis,
                new Computation(TEXTS.say("estimator.gamma"), settings, Computation.VERSION), details, findings);
    }
}
