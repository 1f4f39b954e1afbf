// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;

/** Which coefficients a table is offered: by its level, its number of observers, its gaps and its sessions. */
class OfferTest {

    private static final double NAN = Double.NaN;
    private static final double[][] TWO = { { 1, 2 }, { 2, 2 }, { 3, 1 }, { 3, 3 } };
    private static final double[][] TWO_GAPS = { { 1, 2 }, { 2, NAN }, { 3, 1 }, { 3, 3 } };
    private static final double[][] THREE = { { 1, 2, 1 }, { 2, 2, 3 }, { 3, 1, 3 } };

    private static Ratings table(Level level, double[][] table) {
        return Ratings.wide(level, Categories.range(1, 3), table);
    }

    private static String names(List<Coefficient> coefficients) {
        return coefficients.stream().collect(Collectors.groupingBy(Coefficient::name, TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(each -> each.getValue() == 1 ? each.getKey() : each.getValue() + " " + each.getKey()).collect(Collectors.joining(", "));
    }

    private static String options(List<Coefficient> coefficients, String name, Ratings ratings) {
        return coefficients.stream().filter(each -> each.name().equals(name)).map(each -> Tables.evaluate(each, ratings).id().replaceFirst("^[^/]*/?", ""))
                .collect(Collectors.joining(" | "));
    }

    private static void offers(Ratings ratings, String first, String all) {
        assertThat(names(Coefficients.defaultsFor(ratings))).isEqualTo(first);
        assertThat(names(Coefficients.allFor(ratings))).isEqualTo(all);
    }

    @Test
    void two_observers_and_categories_have_kappa_its_margins_and_a_share_for_each_category() {
        offers(table(Level.NOMINAL, TWO), "cohen_kappa, fleiss_kappa, gwet_ac, krippendorff_alpha, percent_agreement",
                "bhapkar, brennan_prediger, cohen_kappa, conger_kappa, fleiss_kappa, gwet_ac, kappa_max, krippendorff_alpha, "
                        + "krippendorff_alpha_gwet, light_kappa, mcnemar_bowker, pabak, percent_agreement, percent_agreement_all, scott_pi, "
                        + "3 specific_agreement, stuart_maxwell");
    }

    @Test
    void two_categories_have_indices_of_prevalence_and_bias_too() {
        var names = names(Coefficients.allFor(Ratings.wide(Level.NOMINAL, Categories.range(0, 1), new double[][] { { 0, 1 }, { 1, 1 } })));
        assertThat(names).contains("pabak", "prevalence_index", "bias_index", "2 specific_agreement");
    }

    @Test
    void three_observers_have_hubert_and_no_pair() {
        offers(table(Level.NOMINAL, THREE), "fleiss_kappa, gwet_ac, krippendorff_alpha, percent_agreement",
                "brennan_prediger, conger_kappa, fleiss_kappa, gwet_ac, hubert_kappa, krippendorff_alpha, krippendorff_alpha_gwet, light_kappa, "
                        + "percent_agreement, percent_agreement_all, 3 specific_agreement");
    }

    @Test
    void an_order_adds_weights_ranks_and_variances() {
        offers(table(Level.ORDINAL, THREE), "fleiss_kappa, gwet_ac, 4 icc, 2 krippendorff_alpha, percent_agreement",
                "4 brennan_prediger, 4 conger_kappa, finn, 4 fleiss_kappa, 4 gwet_ac, hubert_kappa, 6 icc, 4 icc_reml, kendall_w, "
                        + "2 krippendorff_alpha, 4 krippendorff_alpha_gwet, light_kappa, mean_spearman, 4 percent_agreement, "
                        + "2 percent_agreement_all, percent_agreement_pairs, rwg, 3 specific_agreement");
    }

    @Test
    void gaps_replace_what_needs_whole_rows() {
        offers(table(Level.ORDINAL, TWO_GAPS), "cohen_kappa, fleiss_kappa, gwet_ac, 4 icc_reml, 2 krippendorff_alpha, percent_agreement",
                "bhapkar, 4 brennan_prediger, 8 cohen_kappa, 4 conger_kappa, finn, 4 fleiss_kappa, 4 gwet_ac, 6 icc, 6 icc_irrNA, 4 icc_reml, "
                        + "kappa_max, kendall_w_pairwise, 2 krippendorff_alpha, 4 krippendorff_alpha_gwet, light_kappa, mcnemar_bowker, "
                        + "mean_spearman, pabak, 4 percent_agreement, 2 percent_agreement_all, percent_agreement_pairs, rater_bias, rwg, "
                        + "4 scott_pi, 3 specific_agreement, stuart_maxwell");
    }

    @Test
    void distances_add_differences_of_two_observers() {
        offers(table(Level.INTERVAL, TWO), "4 icc, krippendorff_alpha, percent_agreement",
                "bhapkar, bland_altman, 5 brennan_prediger, 5 cohen_kappa, 5 conger_kappa, cronbach_alpha, finn, 5 fleiss_kappa, 5 gwet_ac, "
                        + "6 icc, 4 icc_reml, iota, kappa_max, kendall_w, 3 krippendorff_alpha, 5 krippendorff_alpha_gwet, light_kappa, lin_ccc, "
                        + "mcnemar_bowker, mean_pearson, mean_spearman, pabak, 5 percent_agreement, 2 percent_agreement_all, "
                        + "percent_agreement_pairs, rater_bias, robinson_a, rwg, 5 scott_pi, 3 specific_agreement, stuart_maxwell");
    }

    @Test
    void a_true_zero_adds_ratios() {
        offers(table(Level.RATIO, THREE), "4 icc, 2 krippendorff_alpha, percent_agreement",
                "6 brennan_prediger, 6 conger_kappa, cronbach_alpha, finn, 6 fleiss_kappa, 6 gwet_ac, hubert_kappa, 6 icc, 4 icc_reml, iota, "
                        + "kendall_w, 4 krippendorff_alpha, 6 krippendorff_alpha_gwet, light_kappa, mean_pearson, mean_spearman, "
                        + "6 percent_agreement, 2 percent_agreement_all, percent_agreement_pairs, robinson_a, rwg, 3 specific_agreement");
    }

    @Test
    void measurements_without_points_have_no_share_for_each() {
        var table = new double[400][3];
        for (int u = 0; u < table.length; u++)
            table[u] = new double[] { u + .5, u * 1.7, u * u };
        var free = Ratings.wide(Level.INTERVAL, Categories.NONE, table);
        offers(free, "4 icc, krippendorff_alpha", "5 brennan_prediger, 5 conger_kappa, cronbach_alpha, 5 fleiss_kappa, 5 gwet_ac, hubert_kappa, 6 icc, "
                + "4 icc_reml, iota, kendall_w, 3 krippendorff_alpha, 5 krippendorff_alpha_gwet, light_kappa, mean_pearson, mean_spearman, "
                + "5 percent_agreement, percent_agreement_all, robinson_a");
    }

    @Test
    void sessions_add_the_coefficient_of_slices_within_them() throws Problem {
        var builder = Ratings.builder(Level.INTERVAL, Categories.range(1, 3));
        for (int u = 0; u < 3; u++) {
            for (int r = 0; r < 3; r++)
                builder.rating("u" + u, "r" + r, THREE[u][r]);
            builder.session("u" + u, u < 2 ? "a" : "b");
        }
        assertThat(names(Coefficients.allFor(builder.build()))).contains("8 icc_reml_nested");
        assertThat(names(Coefficients.allFor(table(Level.INTERVAL, THREE)))).doesNotContain("nested");
    }

    @Test
    void weights_and_distances_are_those_the_level_gives_sense_to() {
        var nominal = table(Level.NOMINAL, THREE);
        assertThat(options(Coefficients.allFor(nominal), "fleiss_kappa", nominal)).isEqualTo("weights=unweighted/categories=full");
        assertThat(options(Coefficients.allFor(nominal), "light_kappa", nominal)).isEqualTo("weights=unweighted/missing=listwise");
        var gaps = table(Level.ORDINAL, TWO_GAPS);
        assertThat(options(Coefficients.allFor(gaps), "light_kappa", gaps)).isEqualTo("weights=quadratic/missing=pairwise");
        var ratio = table(Level.RATIO, THREE);
        assertThat(options(Coefficients.allFor(ratio), "fleiss_kappa", ratio)).isEqualTo("weights=unweighted/categories=full | weights=linear/categories=full | "
                + "weights=quadratic/categories=full | weights=ordinal/categories=full | weights=radical/categories=full | weights=ratio/categories=full");
        assertThat(options(Coefficients.allFor(ratio), "krippendorff_alpha", ratio)).isEqualTo("metric=nominal | metric=ordinal | metric=interval | metric=ratio");
        assertThat(options(Coefficients.defaultsFor(nominal), "gwet_ac", nominal)).isEqualTo("weights=unweighted/categories=full");
        assertThat(options(Coefficients.defaultsFor(gaps), "gwet_ac", gaps)).isEqualTo("weights=quadratic/categories=full");
    }

    /** The tolerance offered is the smallest step of the scale. */
    @Test
    void tolerance_is_one_step_of_the_scale() {
        var uneven = Ratings.wide(Level.ORDINAL, Categories.of(1, 4, 6), new double[][] { { 1, 4 }, { 6, 6 } });
        assertThat(Coefficients.allFor(uneven)).contains(new AllAgree(2), new PairsAgree(2), new AllAgree(0));
    }
}
