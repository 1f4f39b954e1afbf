// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thinslice.agreement.AllAgree;
import org.thinslice.agreement.BlandAltman;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.CronbachAlpha;
import org.thinslice.agreement.Finn;
import org.thinslice.agreement.HubertKappaOfAllUnits;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Iota;
import org.thinslice.agreement.KappaMax;
import org.thinslice.agreement.KendallW;
import org.thinslice.agreement.KendallWPairwise;
import org.thinslice.agreement.LightKappa;
import org.thinslice.agreement.LinCcc;
import org.thinslice.agreement.MarginCoefficient;
import org.thinslice.agreement.MarginTest;
import org.thinslice.agreement.MeanCorrelation;
import org.thinslice.agreement.PairMeasure;
import org.thinslice.agreement.PairTable;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.RobinsonA;
import org.thinslice.agreement.Rwg;
import org.thinslice.agreement.Weighting;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** The golden coefficients of complete tables, of pairs of raters and of two raters. */
final class RowEvaluations {

    private static final String LISTWISE = "missing=listwise";

    private RowEvaluations() {
    }

    static void addTo(Map<String, Evaluation> byName) {
        answer(byName, "kendall_w", "correct_ties; " + LISTWISE, c -> number(c, new KendallW(c.is("correct_ties"))));
        answer(byName, "kendall_w_pairwise", "missing=pairwise: W=(mean rho (k-1)+1)/k", c -> number(c, new KendallWPairwise()));
        answer(byName, "mean_pearson", "fisher; " + LISTWISE, c -> number(c, new MeanCorrelation(false, c.is("fisher"), false)));
        answer(byName, "mean_spearman", "fisher; " + LISTWISE, c -> number(c, new MeanCorrelation(true, c.is("fisher"), false)));
        answer(byName, "robinson_a", LISTWISE, c -> number(c, new RobinsonA()));
        answer(byName, "finn", "s_levels; model; " + LISTWISE, c -> number(c, new Finn((int) c.number("s_levels"), c.choice(Icc.Model.class, "model"))));
        answer(byName, "iota", "scaled=quantitative; " + LISTWISE, c -> number(c, new Iota()));
        answer(byName, "rwg", "s_levels; null=uniform (A^2-1)/12; missing=as package: na.rm? long form without NA",
                c -> number(c, new Rwg((int) c.number("s_levels"))));
        answer(byName, "light_kappa", LISTWISE, c -> number(c, new LightKappa(Weighting.UNWEIGHTED)));
        answer(byName, "percent_agreement_all", "tolerance; " + LISTWISE, c -> hundredfold(number(c, new AllAgree(c.number("tolerance")))));
        answer(byName, "cronbach_alpha", "missing=pairwise covariance", RowEvaluations::cronbach);
        answer(byName, "pairwise_correlation", "use=pairwise", RowEvaluations::correlations);
        pairs(byName);
    }

    private static void pairs(Map<String, Evaluation> byName) {
        answer(byName, "lin_ccc", "ci=z-transform", c -> Outcome.of(new LinCcc().of(methods(c.ratings()), Evaluations.SETTINGS, Progress.NONE)));
        answer(byName, "kappa_max", "", c -> number(c, new KappaMax(true)).withoutLimits());
        answer(byName, "hubert_kappa", "", c -> number(c, new HubertKappaOfAllUnits()).withoutLimits());
        answer(byName, "bland_altman", "", RowEvaluations::blandAltman);
        answer(byName, "stuart_maxwell", "", c -> test(MarginTest.stuartMaxwell(c.ratings())));
        answer(byName, "bhapkar", "", c -> test(MarginTest.bhapkar(c.ratings())));
        answer(byName, "mcnemar_bowker", "correct=false", c -> test(MarginTest.bowker(c.ratings())));
        answer(byName, "rater_bias", "", c -> number(c, new MarginCoefficient(MarginCoefficient.Kind.RATER_BIAS)));
    }

    private static void answer(Map<String, Evaluation> byName, String name, String options, Evaluation.Code code) {
        byName.put(name, Evaluation.of(options, code));
    }

    private static Outcome number(Case c, Coefficient coefficient) throws Problem {
        return Outcome.of(coefficient.of(c.ratings(), Evaluations.SETTINGS, Progress.NONE));
    }

    private static Outcome hundredfold(Outcome share) {
        return share.values().length == 0 ? share : Outcome.number(100 * share.values()[0]);
    }

    /** Raw and standardised; the golden interval is that of the raw value. */
    private static Outcome cronbach(Case c) throws Problem {
        var raw = number(c, new CronbachAlpha(false));
        var standardised = number(c, new CronbachAlpha(true));
        if (raw.values().length == 0 || standardised.values().length == 0)
            return Outcome.undefined(raw.status());
        return new Outcome(new double[] { raw.values()[0], standardised.values()[0] }, raw.limits(), "", false);
    }

    /** Upper triangle, column after column. */
    private static Outcome correlations(Case c) throws Problem {
        Ratings ratings = c.ratings();
        var table = PairTable.of(ratings, PairMeasure.PEARSON);
        double[] triangle = IntStream.range(0, table.size()).boxed()
                .flatMapToDouble(b -> IntStream.range(0, b).mapToDouble(a -> table.cell(a, b).number().orElse(Double.NaN))).toArray();
        return triangle.length == 1 ? Outcome.number(triangle[0]) : Outcome.list(triangle);
    }

    private static Outcome blandAltman(Case c) throws Problem {
        var ratings = c.ratings();
        return BlandAltman.of(ratings, 0, ratings.raters() / 2, .95).map(b -> Outcome.list(b.bias(), b.low(), b.high()))
                .orElse(Outcome.undefined("fewer than two units"));
    }

    /** The first two columns; the first reading by each of two methods where there are two readings by each. */
    private static Ratings methods(Ratings ratings) {
        var pairs = Arrays.stream(ratings.wide()).map(row -> new double[] { row[0], row[row.length / 2] });
        return Ratings.wide(ratings.level(), ratings.categories(), pairs.toArray(double[][]::new));
    }

    private static Outcome test(Optional<MarginTest> test) {
        return test.map(t -> Outcome.number(t.statistic())).orElse(Outcome.undefined("not defined for this table"));
    }
}
