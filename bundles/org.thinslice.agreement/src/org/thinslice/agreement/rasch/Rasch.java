// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Reliability;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Many-facet Rasch measurement (Linacre 1989): the log odds of category k over k − 1 are θ − α − δ − τ_k, with θ the place
 * of the slice, α the severity of the observer, δ the difficulty of the item and τ_k the threshold, all in logits;
 * thresholds are shared (rating scale model, Andrich 1978) or belong to items or observers (partial credit model, Masters
 * 1982). Severities and difficulties sum to zero.
 * <p>
 * Estimation is by marginal maximum likelihood: slices are a sample from a normal distribution with mean μ and standard
 * deviation σ, which are estimated, and α, δ and τ are fixed. Joint maximum likelihood, which the common programs use,
 * estimates one parameter for every slice, and so exaggerates all differences when a slice has few ratings, as slices
 * have here: with m ratings of two categories by about m / (m − 1). Slices without finite place (all lowest, all highest)
 * stay in; observers and items without one are left out and named. Standard errors are from the observed information
 * (Louis 1982) under the side condition that severities, and difficulties, sum to zero.
 */
public sealed interface Rasch {

    /**
     * The model, fitted.
     *
     * @param steps         what has thresholds of its own
     * @param slices        places θ: mean of the distribution given the slice's ratings; higher is more of what is rated.
     *                      Interval: normal, from its standard deviation
     * @param observers     severities α: higher is more severe, the opposite of a shift in points of the scale
     * @param items         difficulties δ: higher gets lower ratings
     * @param scales        thresholds, one set or one of each item or observer
     * @param mean          μ
     * @param sd            σ, > 0
     * @param logLikelihood at the solution
     * @param parameters    number of free parameters
     * @param ratings       ratings used
     * @param findings      what to know beside the numbers
     */
    record Fitted(Steps steps, Facet slices, Facet observers, Facet items, List<Scale> scales, double mean, double sd, double logLikelihood,
            int parameters, int ratings, List<Finding> findings) implements Rasch {
        public Fitted {
            scales = List.copyOf(scales);
            findings = List.copyOf(findings);
        }
    }

    /**
     * No model.
     *
     * @param why      a whole sentence, for the user
     * @param findings what to know beside it
     */
    record NotDefined(String why, List<Finding> findings) implements Rasch {
        public NotDefined {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The slices, the observers or the items.
     *
     * @param elements    in the order of the table
     * @param separation  true standard deviation / root mean square error: how many times further apart they are than
     *                    they are uncertain
     * @param reliability share of the variance of the measures that is not error; can be negative. For slices: variance of
     *                    the measures / that and their mean squared uncertainty
     * @param difference  Wald's test that all are equal; empty for slices and single elements
     */
    record Facet(List<Element> elements, Reliability separation, Reliability reliability, Optional<Test> difference) {
        public Facet {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A test.
     *
     * @param chiSquared the statistic
     * @param df         its degrees of freedom
     * @param p          probability of at least as large a value
     */
    record Test(double chiSquared, int df, double p) {
    }

    /**
     * A slice, an observer or an item.
     *
     * @param name    its name
     * @param ratings number of its ratings used
     * @param mean    their mean; empty without ratings
     * @param measure its place in logits with its interval, or why it has none
     * @param error   standard error (slices: standard deviation) in logits
     * @param fit     how well its ratings follow the model
     */
    record Element(String name, int ratings, OptionalDouble mean, Reliability measure, OptionalDouble error, Optional<Fit> fit) {
        public Element {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * Mean squares of residuals, averaged over where the slices may lie, so that their expected value is 1 under the model
     * also with few ratings of a slice. Above 1 is noisier than the model expects, below 1 more regular.
     *
     * @param infit  weighted by information: Σ (x − E)² / Σ Var
     * @param outfit unweighted: mean of (x − E)² / Var, sensitive to single surprises
     */
    record Fit(double infit, double outfit) {
    }

    /**
     * A set of thresholds.
     *
     * @param of         the item or observer it belongs to; empty for all
     * @param thresholds from the lowest step to the highest; they sum to zero
     */
    record Scale(String of, List<Threshold> thresholds) {
        public Scale {
            thresholds = List.copyOf(thresholds);
        }
    }

    /**
     * Where a category and the next higher one that was used are equally likely.
     *
     * @param from  the lower category
     * @param to    the higher category
     * @param count how often the higher category was used
     * @param value τ in logits
     * @param error its standard error
     */
    record Threshold(double from, double to, int count, double value, double error) {
    }

    /**
     * Fits the model.
     *
     * @param confidence of the intervals, in (0, 1)
     * @throws Stopped when the progress says so
     */
    static Rasch fit(Judgements judgements, Steps steps, double confidence, Progress progress) throws Stopped {
        return new Measurement(judgements, steps, confidence).fit(progress);
    }
}
