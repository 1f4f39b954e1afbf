// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The ids of results: files and scripts of others rely on them, so that a change of one is a decision, not an accident. */
class IdsTest {

    private static final double NAN = Double.NaN;

    private static String ids(Ratings ratings) {
        return Coefficients.allFor(ratings).stream().map(each -> Tables.evaluate(each, ratings).id()).collect(Collectors.joining("\n")) + "\n";
    }

    @Test
    void ids_of_two_observers_with_gaps() {
        assertThat(ids(Ratings.wide(Level.INTERVAL, Categories.range(1, 3), new double[][] { { 1, 2 }, { 2, NAN }, { 3, 1 }, { 3, 3 } }))).isEqualTo("""
                krippendorff_alpha/metric=nominal
                krippendorff_alpha/metric=ordinal
                krippendorff_alpha/metric=interval
                percent_agreement_all/tolerance=0/missing=listwise
                percent_agreement_all/tolerance=1/missing=listwise
                percent_agreement_pairs/tolerance=1/missing=pairwise
                specific_agreement/category=1/tolerance=0
                specific_agreement/category=2/tolerance=0
                specific_agreement/category=3/tolerance=0
                percent_agreement/weights=unweighted/categories=full
                cohen_kappa/weights=unweighted/missing=listwise
                cohen_kappa/weights=unweighted/missing=gwet
                scott_pi/weights=unweighted/categories=full
                fleiss_kappa/weights=unweighted/categories=full
                conger_kappa/weights=unweighted/categories=full
                brennan_prediger/weights=unweighted/categories=full
                gwet_ac/weights=unweighted/categories=full
                krippendorff_alpha_gwet/weights=unweighted/categories=observed
                percent_agreement/weights=linear/categories=full
                cohen_kappa/weights=linear/missing=listwise
                cohen_kappa/weights=linear/missing=gwet
                scott_pi/weights=linear/categories=full
                fleiss_kappa/weights=linear/categories=full
                conger_kappa/weights=linear/categories=full
                brennan_prediger/weights=linear/categories=full
                gwet_ac/weights=linear/categories=full
                krippendorff_alpha_gwet/weights=linear/categories=observed
                percent_agreement/weights=quadratic/categories=full
                cohen_kappa/weights=quadratic/missing=listwise
                cohen_kappa/weights=quadratic/missing=gwet
                scott_pi/weights=quadratic/categories=full
                fleiss_kappa/weights=quadratic/categories=full
                conger_kappa/weights=quadratic/categories=full
                brennan_prediger/weights=quadratic/categories=full
                gwet_ac/weights=quadratic/categories=full
                krippendorff_alpha_gwet/weights=quadratic/categories=observed
                percent_agreement/weights=ordinal/categories=full
                cohen_kappa/weights=ordinal/missing=listwise
                cohen_kappa/weights=ordinal/missing=gwet
                scott_pi/weights=ordinal/categories=full
                fleiss_kappa/weights=ordinal/categories=full
                conger_kappa/weights=ordinal/categories=full
                brennan_prediger/weights=ordinal/categories=full
                gwet_ac/weights=ordinal/categories=full
                krippendorff_alpha_gwet/weights=ordinal/categories=observed
                percent_agreement/weights=radical/categories=full
                cohen_kappa/weights=radical/missing=listwise
                cohen_kappa/weights=radical/missing=gwet
                scott_pi/weights=radical/categories=full
                fleiss_kappa/weights=radical/categories=full
                conger_kappa/weights=radical/categories=full
                brennan_prediger/weights=radical/categories=full
                gwet_ac/weights=radical/categories=full
                krippendorff_alpha_gwet/weights=radical/categories=observed
                light_kappa/weights=quadratic/missing=pairwise
                kappa_max/missing=listwise
                pabak/missing=listwise
                stuart_maxwell/missing=listwise
                bhapkar/missing=listwise
                mcnemar_bowker/missing=listwise
                rater_bias/missing=listwise
                lin_ccc/ci=z-transform
                bland_altman/missing=listwise
                icc/model=oneway/type=agreement/unit=single/missing=listwise
                icc/model=oneway/type=agreement/unit=average/missing=listwise
                icc/model=twoway/type=agreement/unit=single/missing=listwise
                icc/model=twoway/type=agreement/unit=average/missing=listwise
                icc/model=twoway/type=consistency/unit=single/missing=listwise
                icc/model=twoway/type=consistency/unit=average/missing=listwise
                icc_reml/type=agreement/unit=single/estimator=reml/missing=all available
                icc_reml/type=agreement/unit=average/estimator=reml/missing=all available
                icc_reml/type=consistency/unit=single/estimator=reml/missing=all available
                icc_reml/type=consistency/unit=average/estimator=reml/missing=all available
                icc_irrNA/model=oneway/type=agreement/unit=single/missing=all available
                icc_irrNA/model=oneway/type=agreement/unit=average/missing=all available
                icc_irrNA/model=twoway/type=agreement/unit=single/missing=all available
                icc_irrNA/model=twoway/type=agreement/unit=average/missing=all available
                icc_irrNA/model=twoway/type=consistency/unit=single/missing=all available
                icc_irrNA/model=twoway/type=consistency/unit=average/missing=all available
                kendall_w_pairwise/missing=pairwise: W=(mean rho (k-1)+1)/k
                mean_spearman/fisher=false/missing=pairwise
                finn/s_levels=3/model=twoway/missing=listwise
                rwg/s_levels=3/null=uniform (A^2-1)/12/missing=units rated twice or more
                mean_pearson/fisher=false/missing=pairwise
                cronbach_alpha/standardised=false/missing=pairwise covariance
                robinson_a/missing=listwise
                iota/scaled=quantitative/missing=listwise
                """);
    }

    @Test
    void ids_of_three_observers() {
        assertThat(ids(Ratings.wide(Level.ORDINAL, Categories.range(1, 3), new double[][] { { 1, 2, 1 }, { 2, 2, 3 }, { 3, 1, 3 } }))).isEqualTo("""
                krippendorff_alpha/metric=nominal
                krippendorff_alpha/metric=ordinal
                percent_agreement_all/tolerance=0/missing=listwise
                percent_agreement_all/tolerance=1/missing=listwise
                percent_agreement_pairs/tolerance=1/missing=pairwise
                specific_agreement/category=1/tolerance=0
                specific_agreement/category=2/tolerance=0
                specific_agreement/category=3/tolerance=0
                percent_agreement/weights=unweighted/categories=full
                fleiss_kappa/weights=unweighted/categories=full
                conger_kappa/weights=unweighted/categories=full
                brennan_prediger/weights=unweighted/categories=full
                gwet_ac/weights=unweighted/categories=full
                krippendorff_alpha_gwet/weights=unweighted/categories=observed
                percent_agreement/weights=linear/categories=full
                fleiss_kappa/weights=linear/categories=full
                conger_kappa/weights=linear/categories=full
                brennan_prediger/weights=linear/categories=full
                gwet_ac/weights=linear/categories=full
                krippendorff_alpha_gwet/weights=linear/categories=observed
                percent_agreement/weights=quadratic/categories=full
                fleiss_kappa/weights=quadratic/categories=full
                conger_kappa/weights=quadratic/categories=full
                brennan_prediger/weights=quadratic/categories=full
                gwet_ac/weights=quadratic/categories=full
                krippendorff_alpha_gwet/weights=quadratic/categories=observed
                percent_agreement/weights=ordinal/categories=full
                fleiss_kappa/weights=ordinal/categories=full
                conger_kappa/weights=ordinal/categories=full
                brennan_prediger/weights=ordinal/categories=full
                gwet_ac/weights=ordinal/categories=full
                krippendorff_alpha_gwet/weights=ordinal/categories=observed
                hubert_kappa/missing=available
                light_kappa/weights=quadratic/missing=listwise
                icc/model=oneway/type=agreement/unit=single/missing=listwise
                icc/model=oneway/type=agreement/unit=average/missing=listwise
                icc/model=twoway/type=agreement/unit=single/missing=listwise
                icc/model=twoway/type=agreement/unit=average/missing=listwise
                icc/model=twoway/type=consistency/unit=single/missing=listwise
                icc/model=twoway/type=consistency/unit=average/missing=listwise
                icc_reml/type=agreement/unit=single/estimator=reml/missing=all available
                icc_reml/type=agreement/unit=average/estimator=reml/missing=all available
                icc_reml/type=consistency/unit=single/estimator=reml/missing=all available
                icc_reml/type=consistency/unit=average/estimator=reml/missing=all available
                kendall_w/correct_ties=true/missing=listwise
                mean_spearman/fisher=false/missing=pairwise
                finn/s_levels=3/model=twoway/missing=listwise
                rwg/s_levels=3/null=uniform (A^2-1)/12/missing=units rated twice or more
                """);
    }
}
