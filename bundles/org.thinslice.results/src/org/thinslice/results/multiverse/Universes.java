// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.guidance.Benchmark;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Computes the universes of one table. */
final class Universes {

    private static final Settings POINT = Settings.DEFAULT.withRounds(0);
    /** Coefficients that count equal categories; scores that are means lie between categories. */
    private static final Set<String> CATEGORICAL = Set.of("percent_agreement", "fleiss_kappa", "cohen_kappa", "gwet_ac", "conger_kappa",
            "brennan_prediger");

    private final String label;
    private final Ratings ratings;
    private final Choices choices;
    private final List<Coefficient> coefficients;
    private final List<Aggregation> aggregations = new ArrayList<>(List.of(Aggregation.SINGLE));
    private final List<Cell> cells = new ArrayList<>();

    Universes(String label, Ratings ratings, Choices choices) {
        this.label = label;
        this.ratings = ratings;
        this.choices = choices;
        coefficients = choices.coefficients().isEmpty() ? Coefficients.defaultsFor(ratings) : choices.coefficients();
        if (ratings.raters() >= 2)
            choices.rules().stream().filter(rule -> rule.suits(ratings)).map(Aggregation::by).forEach(aggregations::add);
    }

    Multiverse all(Progress progress) throws Stopped {
        var flags = Flags.of(ratings, Progress.NONE);
        var exclusions = Exclusions.of(ratings, flags);
        int steps = exclusions.size() * aggregations.size();
        for (int e = 0; e < exclusions.size(); e++) {
            var left = Exclusions.without(ratings, exclusions.get(e));
            for (int a = 0; a < aggregations.size(); a++) {
                progress.stage(exclusions.get(e).label());
                progress.step((long) e * aggregations.size() + a, steps);
                universe(left, e, a, () -> progress.at(cells.size() / coefficients.size(), steps));
            }
        }
        progress.step(steps, steps);
        var splits = Math.min(choices.splits(), Halves.ways(ratings.raters()));
        return new Multiverse(label, exclusions, aggregations, coefficients.stream().map(Coefficient::label).toList(), cells,
                sways(exclusions.size()), (int) splits, flags);
    }

    /** Whether to go on; asked inside long work. */
    private interface GoOn {
        boolean ask();
    }

    private void universe(Ratings left, int exclusion, int aggregation, GoOn goOn) throws Stopped {
        Progress inside = (done, total) -> goOn.ask();
        var rule = aggregations.get(aggregation).rule();
        var halves = rule.isEmpty() ? List.<Ratings>of() : scored(left, aggregation, inside);
        for (int c = 0; c < coefficients.size(); c++) {
            var coefficient = coefficients.get(c);
            var reliability = rule.isEmpty() ? coefficient.of(left, POINT, inside).reliability() : averaged(halves, coefficient, rule.get().votes(), inside);
            cells.add(new Cell(exclusion, aggregation, c, reliability, word(coefficient, reliability)));
        }
    }

    private List<Ratings> scored(Ratings left, int aggregation, Progress progress) throws Stopped {
        var rule = aggregations.get(aggregation).rule().orElseThrow();
        var halves = Halves.of(left, choices.splits(), choices.seed());
        var tables = new ArrayList<Ratings>();
        for (int s = 0; s < halves.number(); s++)
            tables.add(halves.scored(s, rule, progress));
        return tables;
    }

    /** The mean over the ways of splitting; not defined as soon as it is not for one of them. */
    private static Reliability averaged(List<Ratings> tables, Coefficient coefficient, boolean votes, Progress progress) throws Stopped {
        if (!votes && CATEGORICAL.contains(coefficient.name()))
            return new Reliability.NotDefined(Multiverse.TEXTS.say("none.between"));
        double sum = 0;
        for (var table : tables) {
            var reliability = coefficient.of(table, POINT, progress).reliability();
            if (reliability.number().isEmpty())
                return reliability;
            sum += reliability.number().getAsDouble();
        }
        return tables.isEmpty() ? new Reliability.NotDefined(Multiverse.TEXTS.say("none.halves"))
                : new Reliability.Estimate(sum / tables.size(), new NoInterval(Multiverse.TEXTS.say("none.interval")));
    }

    private static String word(Coefficient coefficient, Reliability reliability) {
        var number = reliability.number();
        return number.isEmpty() ? "" : benchmark(coefficient).map(scale -> scale.word(number.getAsDouble())).orElse("");
    }

    private static Optional<Benchmark> benchmark(Coefficient coefficient) {
        return Benchmark.suiting(coefficient.name());
    }

    private List<Sway> sways(int exclusions) {
        var sways = new ArrayList<Sway>();
        for (int a = 0; a < aggregations.size(); a++)
            for (int c = 0; c < coefficients.size(); c++) {
                int place = a * coefficients.size() + c;
                int stride = aggregations.size() * coefficients.size();
                sways.add(Sway.of(IntStream.range(0, exclusions).mapToObj(e -> cells.get(e * stride + place)).toList(), benchmark(coefficients.get(c))));
            }
        return sways;
    }
}
