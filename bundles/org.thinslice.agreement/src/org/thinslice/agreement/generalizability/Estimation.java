// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thinslice.agreement.Computation;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.MonteCarlo;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Uncertainty;
import org.thinslice.agreement.reml.Fit;
import org.thinslice.agreement.reml.Grouped;
import org.thinslice.agreement.reml.LogNormal;
import org.thinslice.agreement.reml.Reml;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/** From scores to the variances of a design. */
final class Estimation {

    private static final Texts TEXTS = Texts.of(Estimation.class);

    /** Variances of facets with fewer levels are known poorly. */
    private static final int FEW = 5;

    private final Layout layout;
    private final Settings settings;
    private final Scores.Centred scores;
    private final List<Finding> findings = new ArrayList<>();

    Estimation(Scores scores, Layout layout, Settings settings) {
        this.layout = layout;
        this.settings = settings;
        this.scores = scores.centred();
    }

    GStudy study(Estimator estimator, Progress progress) throws Stopped {
        var hopeless = layout.hopeless(scores.values());
        if (hopeless.isPresent())
            return nothing(estimator, hopeless.get());
        if (estimator == Estimator.REML)
            return likelihood(progress);
        return layout.balanced() ? meanSquares(progress) : nothing(estimator, TEXTS.say("gstudy.unbalanced"));
    }

    private GStudy nothing(Estimator estimator, String why) {
        var none = new Reliability.NotDefined(why);
        var components = layout.groupings().stream().map(g -> component(g, OptionalDouble.empty(), OptionalDouble.empty(), none)).toList();
        return result(estimator, scores.mean(), components, OptionalDouble.empty(), new double[0][]);
    }

    private GStudy meanSquares(Progress progress) throws Stopped {
        var groupings = new ArrayList<>(layout.groupings());
        if (layout.repeated())
            groupings.add(within());
        var anova = MeanSquares.of(scores.values(), groupings);
        double[] variances = anova.variances(anova.squares());
        double[][] draws = anova.draws(settings, progress);
        var monteCarlo = new MonteCarlo(draws, settings);
        var components = new ArrayList<Component>();
        for (int k = 0; k < variances.length; k++) {
            int at = k;
            if (variances[k] < 0)
                findings.add(new Finding(Finding.Kind.BOUNDARY, TEXTS.say("gstudy.negative", name(groupings.get(k)), variances[k])));
            components.add(component(groupings.get(k), OptionalDouble.of(anova.df()[k]), OptionalDouble.of(anova.squares()[k]),
                    new Reliability.Estimate(variances[k], monteCarlo.interval(v -> v[at]))));
        }
        return result(Estimator.MEAN_SQUARES, scores.mean(), components, OptionalDouble.empty(), draws);
    }

    /** Scores of one combination, each for itself. */
    private Grouping within() {
        return new Grouping(layout.full().effect(), IntStream.range(0, layout.size()).toArray(), layout.size(), true);
    }

    private GStudy likelihood(Progress progress) throws Stopped {
        var groupings = new ArrayList<>(layout.groupings());
        if (layout.repeated())
            groupings.add(within());
        warn();
        int residual = groupings.size() - 1;
        int[] fitted = IntStream.range(0, residual).filter(k -> layout.confounded(k).isEmpty()).toArray();
        var model = new Grouped(scores.values(), Arrays.stream(fitted).mapToObj(k -> groupings.get(k).level()).toArray(int[][]::new),
                Arrays.stream(fitted).map(k -> groupings.get(k).levels()).toArray());
        var fit = Reml.fit(model, progress);
        int[] place = new int[groupings.size()];
        Arrays.fill(place, -1);
        for (int k = 0; k < fitted.length; k++)
            place[fitted[k]] = k;
        place[residual] = fitted.length;
        double[][] draws = Arrays.stream(LogNormal.draws(fit, MonteCarlo.number(settings), settings.seed(), progress)).map(row -> at(place, row))
                .toArray(double[][]::new);
        var components = IntStream.range(0, place.length).mapToObj(k -> fitted(k, groupings.get(k), place[k], fit, draws)).toList();
        return result(Estimator.REML, scores.mean() + fit.mean(), components, OptionalDouble.of(fit.criterion()), draws);
    }

    /** What large-sample theory needs and these scores may not have. */
    private void warn() {
        int groups = Connection.groups(layout);
        if (groups > 1)
            findings.add(new Finding(Finding.Kind.DISCONNECTED, TEXTS.say("gstudy.disconnected", groups)));
        for (var grouping : layout.groupings())
            if (settings.rounds() > 0 && Integer.bitCount(grouping.effect()) == 1 && grouping.levels() < FEW)
                findings.add(new Finding(Finding.Kind.FEW_OBSERVERS, TEXTS.say("gstudy.fewlevels", name(grouping), grouping.levels())));
    }

    private static double[] at(int[] place, double[] row) {
        return Arrays.stream(place).mapToDouble(p -> p < 0 ? 0 : row[p]).toArray();
    }

    private Component fitted(int at, Grouping grouping, int place, Fit fit, double[][] draws) {
        var none = OptionalDouble.empty();
        if (place < 0) {
            var why = layout.confounded(at).orElseThrow();
            findings.add(new Finding(Finding.Kind.BOUNDARY, why));
            return component(grouping, none, none, new Reliability.NotDefined(why));
        }
        double variance = fit.variances()[place];
        if (variance == 0)
            findings.add(new Finding(Finding.Kind.BOUNDARY, TEXTS.say("gstudy.zero", name(grouping))));
        Uncertainty interval = variance == 0 ? new NoInterval(TEXTS.say("gstudy.bound"))
                : new MonteCarlo(draws, settings).interval(v -> v[at]);
        return component(grouping, none, none, new Reliability.Estimate(variance, interval));
    }

    private String name(Grouping grouping) {
        return grouping.effect() == layout.full().effect() && grouping.levels() == layout.size() ? TEXTS.say("gstudy.residual")
                : layout.facets().name(grouping.effect());
    }

    private Component component(Grouping grouping, OptionalDouble df, OptionalDouble square, Reliability variance) {
        Set<String> facets = layout.facets().members(grouping.effect()).mapToObj(layout.facets().names()::get).collect(Collectors.toSet());
        return new Component(name(grouping), facets, grouping.levels(), df, square, variance);
    }

    private GStudy result(Estimator estimator, double mean, List<Component> components, OptionalDouble criterion, double[][] draws) {
        var words = TEXTS.say(estimator == Estimator.REML ? "gstudy.reml" : "gstudy.squares");
        return new GStudy(layout.facets(), estimator, layout.size(), mean, components, criterion, new MonteCarlo(draws, settings), findings,
                new Computation(words, settings, Computation.VERSION));
    }
}
