// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Uncertainty;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * A D study: error and reliability of scores that average over other numbers of levels than the {@link GStudy} had (Brennan
 * 2001, chapter 4; fixed facets as in his chapter on mixed models: a component that joins the object with fixed facets only
 * belongs to the universe score, one of fixed facets alone to nothing). A number of levels of a nested facet is counted
 * within each level it is nested in. Negative variances count as 0. An extrapolation where numbers exceed those observed.
 *
 * @param study  the variances
 * @param object the object of measurement, a facet that is not nested: slice, session
 * @param fixed  facets whose levels are all there are, for instance the items of a scale
 */
public record DStudy(GStudy study, String object, Set<String> fixed) {

    private static final Texts TEXTS = Texts.of(DStudy.class);
    /** More levels than anybody can have. */
    private static final int MOST = 1_000_000;

    public DStudy {
        fixed = Set.copyOf(fixed);
        var names = study.facets().names();
        if (!names.contains(object) || study.facets().nested().get(names.indexOf(object)) != 0 || fixed.contains(object)
                || !names.containsAll(fixed))
            throw new IllegalArgumentException("no D study of %s with %s fixed in %s".formatted(object, fixed, names));
    }

    /** All facets besides the object are random. */
    public static DStudy of(GStudy study, String object) {
        return new DStudy(study, object, Set.of());
    }

    /** The facets scores are averaged over. */
    public List<String> averaged() {
        return study.facets().names().stream().filter(f -> !f.equals(object)).toList();
    }

    /**
     * Scores that average over so many levels.
     *
     * @param levels n' ≥ 1 of each facet besides the object
     * @throws IllegalArgumentException if a facet has no number
     */
    public Decision at(Map<String, Integer> levels) {
        for (var facet : averaged())
            if (levels.getOrDefault(facet, 0) < 1)
                throw new IllegalArgumentException("how many levels of %s? %s".formatted(facet, levels));
        var shares = new ErrorShares(this, levels);
        var numbers = new HashMap<>(levels);
        return new Decision(numbers, variance(shares::universe), variance(shares::relative), variance(shares::absolute),
                ratio(shares, shares::relative), ratio(shares, shares::absolute));
    }

    private Reliability variance(ToDoubleFunction<double[]> of) {
        if (!study.why().isEmpty())
            return new Reliability.NotDefined(study.why());
        return new Reliability.Estimate(of.applyAsDouble(study.variances()), study.uncertainty().interval(of));
    }

    private Reliability ratio(ErrorShares shares, ToDoubleFunction<double[]> error) {
        var own = study.components().stream().filter(c -> c.facets().equals(Set.of(object))).findFirst().orElseThrow();
        if (own.variance() instanceof Reliability.NotDefined none)
            return none;
        if (!study.why().isEmpty())
            return new Reliability.NotDefined(study.why());
        double[] v = study.variances();
        double whole = shares.universe(v) + error.applyAsDouble(v);
        if (whole <= 0)
            return new Reliability.NotDefined(TEXTS.say("dstudy.nothing"));
        return new Reliability.Estimate(shares.universe(v) / whole, interval(shares, error, v));
    }

    private Uncertainty interval(ErrorShares shares, ToDoubleFunction<double[]> error, double[] v) {
        if (shares.universe(v) <= 0 && study.estimator() == Estimator.REML)
            return new NoInterval(TEXTS.say("dstudy.nouniverse", object));
        if (error.applyAsDouble(v) <= 0)
            return new NoInterval(TEXTS.say("dstudy.noerror"));
        return study.uncertainty().interval(d -> {
            double universe = shares.universe(d);
            double whole = universe + error.applyAsDouble(d);
            return whole > 0 ? universe / whole : 0;
        });
    }

    /** One decision for each pair of numbers of two facets, from 1; other facets as in {@code others}. */
    public List<Decision> grid(String first, int mostFirst, String second, int mostSecond, Map<String, Integer> others, Progress progress)
            throws Stopped {
        var grid = new ArrayList<Decision>();
        for (int a = 1; a <= mostFirst; a++)
            for (int b = 1; b <= mostSecond; b++) {
                progress.step(grid.size(), (long) mostFirst * mostSecond);
                var levels = new HashMap<>(others);
                levels.put(first, a);
                levels.put(second, b);
                grid.add(at(levels));
            }
        return grid;
    }

    /** The smallest number of levels of a facet that reaches a goal, other facets as in {@code others}. */
    public Needed needed(String facet, Goal goal, Map<String, Integer> others) {
        var endless = with(facet, MOST, others);
        var best = endless.of(goal.index());
        if (best instanceof Reliability.NotDefined none)
            return new Needed.Never(none.why());
        if (study.variances()[study.components().indexOf(study.component(object))] <= 0)
            return new Needed.Never(TEXTS.say("dstudy.nouniverse", object));
        if (goal.surely() && best.interval().isEmpty())
            return new Needed.Never(TEXTS.say("dstudy.nolimit", goal.wanted(), best.why()));
        if (!goal.reached(endless))
            return new Needed.Never(TEXTS.say(goal.surely() ? "dstudy.neverlow" : "dstudy.never", goal.wanted(), facet,
                    goal.of(endless).orElseThrow()));
        int low = 0;
        int high = MOST;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (goal.reached(with(facet, middle, others)))
                high = middle;
            else
                low = middle;
        }
        return new Needed.Enough(high, with(facet, high, others));
    }

    private Decision with(String facet, int number, Map<String, Integer> others) {
        var levels = new HashMap<>(others);
        levels.put(facet, number);
        return at(levels);
    }
}
