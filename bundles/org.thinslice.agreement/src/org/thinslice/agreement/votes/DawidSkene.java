// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * True categories behind observers' codes, by expectation maximisation: how common each category is, what each observer
 * makes of it, and how likely each unit is of each category. Dawid & Skene 1979; started from the shares of the votes, as they
 * do. An observer may code a unit several times. Not fitted without a single vote.
 */
public sealed interface DawidSkene {

    /**
     * One code of one unit by one observer.
     *
     * @param unit  the unit
     * @param rater the observer
     * @param code  the code given, finite
     */
    record Vote(String unit, String rater, double code) {
        public Vote {
            if (!Double.isFinite(code))
                throw new IllegalArgumentException("a code is a finite number, not " + code);
            code += 0.0;
        }
    }

    /**
     * How the model is fitted.
     *
     * @param smoothing votes added to every cell of every observer's table, and units added to every category, before shares are
     *                  taken (a Dirichlet prior with 1 + smoothing); 0 for maximum likelihood
     * @param rounds    after how many rounds it gives up, ≥ 1
     * @param close     it has converged when no probability of a unit changes by more than this, > 0
     */
    record Options(double smoothing, int rounds, double close) {

        /** Maximum likelihood, until probabilities stand still to 13 digits. */
        public static final Options DEFAULT = new Options(0, 20_000, 1e-13);

        public Options {
            if (!(smoothing >= 0 && smoothing < Double.POSITIVE_INFINITY) || rounds < 1 || !(close > 0))
                throw new IllegalArgumentException("smoothing %s, %d rounds, close %s".formatted(smoothing, rounds, close));
        }

        /** The same with other smoothing. */
        public Options withSmoothing(double other) {
            return new Options(other, rounds, close);
        }

        /** The same with another limit to its rounds. */
        public Options withRounds(int other) {
            return new Options(smoothing, other, close);
        }
    }

    /**
     * The fitted model. The arrays are its own: not to be changed.
     *
     * @param categories    the codes that were used, ascending
     * @param units         names of the units that were coded
     * @param raters        names of the observers
     * @param prevalence    by category: its share of the units
     * @param confusion     by observer: probability of each code (column) given the true category (row); a row of zeros where the
     *                      observer saw no unit of that category
     * @param posterior     by unit: probability of each category
     * @param logLikelihood of the votes, smoothing not counted
     * @param rounds        rounds it took
     * @param findings      what to know beside it: not converged, not identified, categories that rest on next to nothing
     */
    record Fit(double[] categories, List<String> units, List<String> raters, double[] prevalence, double[][][] confusion,
            double[][] posterior, double logLikelihood, int rounds, List<Finding> findings) implements DawidSkene {

        public Fit {
            units = List.copyOf(units);
            raters = List.copyOf(raters);
            findings = List.copyOf(findings);
        }

        /** The most probable category of a unit; a tie where several are equally probable. */
        public Score label(int unit) {
            return Votes.first(categories, posterior[unit], 1e-9);
        }

        /** Probability that an observer names the true category of a unit, all categories as common as they are. */
        public double accuracy(int rater) {
            double sum = 0;
            for (int k = 0; k < categories.length; k++)
                sum += prevalence[k] * confusion[rater][k][k];
            return sum;
        }
    }

    /**
     * No model.
     *
     * @param why a whole sentence, for the user
     */
    record NotFitted(String why) implements DawidSkene {
    }

    /** Fits the model to votes by maximum likelihood. */
    static DawidSkene of(List<Vote> votes, Progress progress) throws Stopped {
        return of(votes, Options.DEFAULT, progress);
    }

    /** Fits the model to votes. */
    static DawidSkene of(List<Vote> votes, Options options, Progress progress) throws Stopped {
        return votes.isEmpty() ? new NotFitted(Texts.of(DawidSkene.class).say("model.novotes"))
                : new Expectation(votes, options).fit(progress);
    }

    /** Fits the model to a table of ratings. */
    static DawidSkene of(Ratings ratings, Options options, Progress progress) throws Stopped {
        var votes = new ArrayList<Vote>();
        for (int u = 0; u < ratings.units(); u++)
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                votes.add(new Vote(ratings.unit(u), ratings.rater(ratings.raterAt(i)), ratings.valueAt(i)));
        return of(votes, options, progress);
    }
}
