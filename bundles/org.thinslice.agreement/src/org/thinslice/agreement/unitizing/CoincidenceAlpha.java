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

/**
 * The family of α for unitizing that counts for how long observers' values coincide (Krippendorff, Mathet, Bouvry & Widlöcher
 * 2016): |uα, whether the same was marked at all; uα, that and what it was marked as; cuα, what it was marked as where two
 * observers marked something; (k)uα, the same of one category. At most 1. A unit is not paired with itself. Of cuα and (k)uα
 * with more than two observers the self-pairs are read as the square of what a unit adds to its margin.
 *
 * <p>Undefined with fewer than two observers, where units of one observer overlap, and without variation. The interval is a
 * percentile bootstrap over recordings; of a single one, over the stretches between moments that nobody marked.
 */
public final class CoincidenceAlpha {

    private static final Texts TEXTS = Texts.of(CoincidenceAlpha.class);
    private static final int FEW = 10;

    private final List<Continuum> used;
    private final List<UnitCoincidences> pieces;
    private final List<String> categories;
    private final double step;
    private final Settings settings;
    private final Basis basis;

    private CoincidenceAlpha(List<Continuum> all, double step, Settings settings) {
        this.step = step;
        this.settings = settings;
        used = all.stream().filter(each -> each.raters().size() > 1).toList();
        categories = used.stream().flatMap(each -> each.categories().stream()).distinct().sorted().toList();
        var parts = used.size() == 1 ? Stretches.of(used.get(0)) : used;
        pieces = overlaps() ? List.of() : parts.stream().map(part -> UnitCoincidences.of(part, step, categories)).toList();
        int units = used.stream().mapToInt(each -> each.units().size()).sum();
        int dropped = all.size() - used.size();
        basis = new Basis(units, (int) used.stream().flatMap(each -> each.raters().stream()).distinct().count(), units,
                dropped == 0 ? List.of() : List.of(new Dropped(dropped, TEXTS.say("recordings"), TEXTS.say("dropped.onerater"))),
                OptionalLong.of(settings.seed()));
    }

    /**
     * uα, |uα, cuα and (k)uα of every category, in this order.
     *
     * @param step the smallest step by which an observer could set a unit, > 0: a gap is paired step by step, a unit as a whole
     */
    public static List<Result> of(List<Continuum> recordings, double step, Settings settings) {
        if (!(step > 0) || !Double.isFinite(step))
            throw new IllegalArgumentException("a step of " + step);
        return new CoincidenceAlpha(recordings, step, settings).results();
    }

    private List<Result> results() {
        var results = new ArrayList<Result>();
        results.add(result("units", "", all -> new CoincidenceMatrix(all.shared(), all.self()).alpha(), "undefined.nodifference"));
        results.add(result("relevance", "", all -> new CoincidenceMatrix(all.shared(), all.self()).alphaOfFirst(), "undefined.nodifference"));
        results.add(result("coding", "", all -> CoincidenceMatrix.ofCategories(all).alpha(), "undefined.coding"));
        for (int k = 0; k < categories.size(); k++) {
            int place = k;
            results.add(result("category", categories.get(k), all -> CoincidenceMatrix.ofCategories(all).alpha(place), "undefined.coding"));
        }
        return results;
    }

    private Result result(String of, String category, ToDoubleFunction<UnitCoincidences> alpha, String otherwise) {
        var options = new LinkedHashMap<String, String>(Map.of("of", of));
        if (!category.isEmpty())
            options.put("category", category);
        var reliability = reliability(alpha, otherwise);
        var findings = new ArrayList<Finding>();
        if (reliability.interval().isPresent() && pieces.size() < FEW)
            findings.add(new Finding(Finding.Kind.FEW_UNITS, TEXTS.say("finding.fewstretches", pieces.size())));
        return new Result("alpha_u_coincidence", options, TEXTS.say("label.alpha_u." + of, category), reliability, basis,
                new Computation(TEXTS.say("estimator.coincidence"), settings, Computation.VERSION), details(category), findings);
    }

    /** Of a category: which part of its length another observer marked as something. */
    private Map<String, Double> details(String category) {
        if (category.isEmpty() || pieces.isEmpty())
            return Map.of();
        int place = categories.indexOf(category);
        var all = pooled(once());
        double whole = new CoincidenceMatrix(all.shared(), all.self()).margin(place + 1);
        return Map.of("coverage", CoincidenceMatrix.ofCategories(all).margin(place) / whole);
    }

    private Reliability reliability(ToDoubleFunction<UnitCoincidences> alpha, String otherwise) {
        if (used.isEmpty())
            return new Reliability.NotDefined(TEXTS.say("undefined.onerater"));
        if (pieces.isEmpty())
            return new Reliability.NotDefined(TEXTS.say("undefined.overlap"));
        double value = alpha.applyAsDouble(pooled(once()));
        return Double.isNaN(value) ? new Reliability.NotDefined(TEXTS.say(otherwise)) : new Reliability.Estimate(value, interval(alpha));
    }

    private Uncertainty interval(ToDoubleFunction<UnitCoincidences> alpha) {
        if (pieces.size() < 2)
            return new NoInterval(TEXTS.say("interval.onestretch"));
        return RecordingBootstrap.interval(pieces.size(), times -> alpha.applyAsDouble(pooled(times)), settings,
                used.size() == 1 ? "interval.stretches" : "interval.recordings");
    }

    private int[] once() {
        return pieces.stream().mapToInt(piece -> 1).toArray();
    }

    private UnitCoincidences pooled(int[] times) {
        var all = UnitCoincidences.none(categories.size());
        for (int p = 0; p < times.length; p++)
            all.add(pieces.get(p), times[p]);
        return all;
    }

    private boolean overlaps() {
        for (var continuum : used)
            for (var units : continuum.byRater())
                for (int i = 1; i < units.size(); i++)
                    if (units.get(i - 1).end() > units.get(i).start() + 1e-9 * step)
                        return true;
        return false;
    }
}
