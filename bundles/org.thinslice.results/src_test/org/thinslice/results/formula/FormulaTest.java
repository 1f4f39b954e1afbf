// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

class FormulaTest {

    private static final Set<String> HAVE_ONE = Set.of("percent_agreement", "krippendorff_alpha", "fleiss_kappa", "conger_kappa", "cohen_kappa",
            "gwet_ac", "brennan_prediger", "icc", "icc_reml");

    private static Ratings table(Level level, int raters, double gaps) {
        var random = new Random(11);
        var table = new double[40][raters];
        for (int u = 0; u < table.length; u++) {
            int base = 1 + random.nextInt(5);
            for (int r = 0; r < raters; r++)
                table[u][r] = random.nextDouble() < gaps ? Double.NaN : Math.max(1, Math.min(7, base + random.nextInt(3)));
        }
        return Ratings.wide(level, Categories.range(1, 7), table);
    }

    private static List<Result> results(Level level, int raters, double gaps) throws Problem {
        var ratings = table(level, raters, gaps);
        var results = new ArrayList<Result>();
        for (var coefficient : Coefficients.allFor(ratings))
            results.add(coefficient.of(ratings, Settings.DEFAULT.withRounds(0), Progress.NONE));
        return results;
    }

    private static List<Result> everything() throws Problem {
        var all = new ArrayList<Result>();
        for (var level : Level.values())
            for (int raters : new int[] { 2, 5 })
                for (double gaps : new double[] { 0, .2 })
                    all.addAll(results(level, raters, gaps));
        for (var unit : Icc.Unit.values())
            all.add(new Icc(Icc.Model.ONEWAY, Icc.Type.AGREEMENT, unit).of(table(Level.INTERVAL, 5, 0), Settings.DEFAULT, Progress.NONE));
        return all;
    }

    @Test
    void the_numbers_put_in_come_to_the_coefficient() throws Problem {
        for (var result : everything())
            Formula.of(result).ifPresent(formula -> assertThat(Calculator.of(formula.filled())).as(result.id() + " " + formula.filled())
                    .isCloseTo(result.number().orElseThrow(), within(2e-5)));
    }

    @Test
    void all_coefficients_of_the_main_table_have_one() throws Problem {
        for (var result : everything())
            if (HAVE_ONE.contains(result.coefficient()) && result.number().isPresent())
                assertThat(Formula.of(result)).as(result.id()).isPresent();
    }

    @Test
    void every_symbol_is_explained_and_has_its_number() throws Problem {
        for (var result : everything())
            Formula.of(result).ifPresent(formula -> assertThat(formula.terms()).isNotEmpty().allSatisfy(term -> {
                assertThat(formula.general()).contains(term.symbol());
                assertThat(term.meaning()).isNotBlank();
                assertThat(formula.filled()).contains(term.number());
            }));
    }

    @Test
    void disagreement_is_explained_by_the_metric_it_was_measured_with() throws Problem {
        for (var result : everything())
            if (result.coefficient().equals("krippendorff_alpha") && result.number().isPresent())
                assertThat(Formula.of(result).orElseThrow().terms().get(0).meaning()).as(result.id()).contains(switch (result.options().get("metric")) {
                    case "nominal" -> "share of pairs of ratings of the same slice that are unequal";
                    case "ordinal" -> "in ranks";
                    case "ratio" -> "difference over sum";
                    default -> "mean squared difference of two ratings of the same slice";
                });
    }

    @Test
    void a_coefficient_without_value_has_none() {
        var constant = Ratings.wide(Level.INTERVAL, Categories.range(1, 7), new double[][] { { 3, 3 }, { 3, 3 } });
        assertThat(Formula.of(Icc.A1.of(constant, Settings.DEFAULT, Progress.NONE))).isEmpty();
    }

    @Test
    void the_line_reads_as_one_would_write_it() {
        var shroutFleiss = Ratings.wide(Level.INTERVAL, Categories.range(1, 10), new double[][] { { 9, 2, 5, 8 }, { 6, 1, 3, 2 }, { 8, 4, 6, 8 },
                { 7, 1, 2, 6 }, { 10, 5, 6, 9 }, { 6, 2, 4, 7 } });
        assertThat(Formula.of(Icc.C1.of(shroutFleiss, Settings.DEFAULT, Progress.NONE)).orElseThrow().line())
                .isEqualTo("ICC(C,1) = (MSR − MSE) / (MSR + (k − 1) · MSE) = (11.2417 − 1.01944) / (11.2417 + (4 − 1) · 1.01944) = .71");
    }

    @Test
    void the_table_of_variance_adds_up() throws Problem {
        for (var result : results(Level.INTERVAL, 5, 0)) {
            var rows = MeanSquares.of(result).rows();
            if (rows.isEmpty())
                continue;
            assertThat(rows.get(1).squares() + rows.get(2).squares()).isCloseTo(rows.get(3).squares(), within(1e-9));
            assertThat(rows.get(0).degrees()).isEqualTo(39);
        }
    }

    @Test
    void as_many_slices_are_marked_as_used_as_the_result_says() throws Problem {
        for (var level : Level.values())
            for (double gaps : new double[] { 0, .2, .7 }) {
                var ratings = table(level, 3, gaps);
                for (var result : results(level, 3, gaps))
                    if (HAVE_ONE.contains(result.coefficient()))
                        assertThat(UsedTable.of(ratings, result).used()).as(level + " " + gaps + " " + result.id()).isEqualTo(result.basis().units());
            }
    }
}
