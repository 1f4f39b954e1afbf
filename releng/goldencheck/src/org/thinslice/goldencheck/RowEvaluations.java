// SPDX-License-Identifier: EPL-2.0
package org.thinslice.goldencheck;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thinslice.agreement.AllAgree;
import org.thinslice.agreement.BlandAltman;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.CongerKappa;
import org.thinslice.agreement.CategorySet;
import org.thinslice.agreement.CronbachAlpha;
import org.thinslice.agreement.Finn;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Iota;
import org.thinslice.agreement.KappaMax;
import org.thinslice.agreement.KendallW;
import org.thinslice.agreement.KendallWPairwise;
import org.thinslice.agreement.LightKappa;
import org.thinslice.agreement.LinCcc;
import org.thinslice.agreement.MarginTest;
import org.thinslice.agreement.MeanCorrelation;
import org.thinslice.agreement.PairMeasure;
import org.thinslice.agreement.PairTable;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.RobinsonA;
import org.thinslice.agreement.Rwg;
import org.thinslice.agreement.Weighting;
import org.thinslice.base.Problem;

/** The golden coefficients of complete tables, of pairs of raters and of two raters. */
final class RowEvaluations {

    private RowEvaluations() {
    }

    static void addTo(Map<String, Evaluation> byName) {
        byName.put("kendall_w", c -> number(c, new KendallW(c.is("correct_ties"))));
        byName.put("kendall_w_pairwise", c -> number(c, new KendallWPairwise()));
        byName.put("mean_pearson", c -> number(c, new MeanCorrelation(false, c.is("fisher"), false)));
        byName.put("mean_spearman", c -> number(c, new MeanCorrelation(true, c.is("fisher"), false)));
        byName.put("robinson_a", c -> number(c, new RobinsonA()));
        byName.put("finn", c -> number(c, new Finn((int) c.number("s_levels"), Icc.Model.valueOf(c.word("model").toUpperCase(java.util.Locale.ROOT)))));
        byName.put("iota", c -> number(c, new Iota()));
        byName.put("rwg", c -> number(c, new Rwg((int) c.number("s_levels"))));
        byName.put("light_kappa", c -> number(c, new LightKappa(Weighting.UNWEIGHTED)));
        byName.put("percent_agreement_all", c -> hundredfold(number(c, new AllAgree(c.number("tolerance")))));
        byName.put("lin_ccc", c -> Outcome.of(new LinCcc().of(methods(c.data().ratings()), Evaluations.SETTINGS, org.thinslice.base.Progress.NONE)));
        byName.put("kappa_max", c -> number(c, new KappaMax()).withoutLimits());
        byName.put("hubert_kappa", c -> number(c, new CongerKappa(Weighting.UNWEIGHTED, CategorySet.OBSERVED)).withoutLimits());
        byName.put("cronbach_alpha", RowEvaluations::cronbach);
        byName.put("pairwise_correlation", RowEvaluations::correlations);
        byName.put("bland_altman", RowEvaluations::blandAltman);
        byName.put("stuart_maxwell", c -> test(MarginTest.stuartMaxwell(c.data().ratings())));
        byName.put("bhapkar", c -> test(MarginTest.bhapkar(c.data().ratings())));
        byName.put("mcnemar_bowker", c -> test(MarginTest.bowker(c.data().ratings())));
        byName.put("rater_bias", c -> Outcome.number(MarginTest.secondHigher(c.data().ratings())));
    }

    private static Outcome number(Case c, Coefficient coefficient) throws Problem {
        return Outcome.of(coefficient.of(c.data().ratings(), Evaluations.SETTINGS, org.thinslice.base.Progress.NONE));
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
        Ratings ratings = c.data().ratings();
        var table = PairTable.of(ratings, PairMeasure.PEARSON);
        double[] triangle = IntStream.range(0, table.size()).boxed()
                .flatMapToDouble(b -> IntStream.range(0, b).mapToDouble(a -> table.cell(a, b).number().orElse(Double.NaN))).toArray();
        return triangle.length == 1 ? Outcome.number(triangle[0]) : Outcome.list(triangle);
    }

    private static Outcome blandAltman(Case c) throws Problem {
        var ratings = c.data().ratings();
        return BlandAltman.of(ratings, 0, ratings.raters() / 2, .95).map(b -> Outcome.list(b.bias(), b.low(), b.high()))
                .orElse(Outcome.undefined("fewer than two units"));
    }

    /** The first two columns; the first reading by each of two methods where there are two readings by each. */
    private static Ratings methods(Ratings ratings) {
        var pairs = java.util.Arrays.stream(ratings.wide()).map(row -> new double[] { row[0], row[row.length / 2] });
        return Ratings.wide(ratings.level(), ratings.categories(), pairs.toArray(double[][]::new));
    }

    private static Outcome test(Optional<MarginTest> test) {
        return test.map(t -> Outcome.number(t.statistic())).orElse(Outcome.undefined("not defined for this table"));
    }
}
