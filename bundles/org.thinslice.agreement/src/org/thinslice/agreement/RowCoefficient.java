// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * A coefficient of the units every rater rated (or, where it {@link #usesGaps() uses gaps}, of all rated units), with
 * the interval of its paper or, where there is none, a bootstrap interval.
 */
interface RowCoefficient extends Coefficient {

    /**
     * The coefficient of a table, units × raters, NaN where a rating is missing.
     *
     * @return NaN where it is not defined
     */
    double of(double[][] rows);

    /** The formula for a table whose declared scale it needs; {@link #of(double[][])} where it needs none. */
    default ToDoubleFunction<double[][]> formula(Ratings ratings) {
        return this::of;
    }

    /** What a bootstrap resamples: the formula on repeated rows, unless there is a quicker way. */
    default Statistic statistic(Ratings ratings, double[][] rows) {
        return new RowStatistic(rows, formula(ratings));
    }

    /** Why the coefficient says nothing about such a table, as a sentence; empty where it may. */
    default Optional<String> refusal(Ratings ratings) {
        return Optional.empty();
    }

    /** Key of the sentence for a value that is not defined. */
    default String whyNot() {
        return "undefined.novariance";
    }

    /** Whether units with missing ratings take part. */
    default boolean usesGaps() {
        return false;
    }

    /** Fewest units it is defined for. */
    default int fewest() {
        return 2;
    }

    /** Number of raters it is for; 0 for any number from two. */
    default int raters() {
        return 0;
    }

    /** The interval of a paper; empty where the bootstrap is to be used. */
    default Optional<Uncertainty> interval(double[][] rows, double value, double confidence) {
        return Optional.empty();
    }

    /** Adds further numbers. */
    default void details(double[][] rows, double value, Answer answer) {
        // most have none
    }

    @Override
    default String label() {
        return Texts.of(RowCoefficient.class).say("label." + name());
    }

    @Override
    default Result of(Ratings ratings, Settings settings, Progress progress) throws Stopped {
        var selection = usesGaps() ? Selection.rated(ratings) : Selection.complete(ratings);
        var answer = new Answer(this, selection.basis(), settings);
        if (ratings.raters() < 2)
            return answer.undefined("undefined.onerater");
        if (raters() > 0 && ratings.raters() != raters())
            return answer.undefined("undefined.tworaters", ratings.raters());
        var refusal = refusal(ratings);
        if (refusal.isPresent())
            return answer.because(refusal.get());
        if (selection.size() < fewest())
            return answer.undefined("undefined.complete", selection.size(), ratings.units());
        int dropped = Selection.rated(ratings).size() - selection.size();
        if (dropped > 0)
            answer.finding(Finding.Kind.DROPPED, "finding.listwise", dropped);
        double[][] wide = ratings.wide();
        var rows = new double[selection.size()][];
        for (int i = 0; i < rows.length; i++)
            rows[i] = wide[selection.units()[i]];
        Categorical.undeclared(ratings, answer);
        var formula = formula(ratings);
        double value = formula.applyAsDouble(rows);
        if (!Double.isFinite(value))
            return answer.undefined(whyNot());
        details(rows, value, answer);
        var printed = interval(rows, value, settings.confidence());
        if (printed.isPresent())
            return answer.estimate(value, printed.get());
        return answer.estimate(value,
                Resampling.interval(() -> statistic(ratings, rows), selection, value, settings, progress, answer));
    }
}
