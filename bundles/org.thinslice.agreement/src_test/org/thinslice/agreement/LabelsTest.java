// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in files are never changed, and a label says all that tells one coefficient from another. */
class LabelsTest {

    private static final Ratings PAIR = Ratings.wide(Level.INTERVAL, Categories.range(1, 4),
            new double[][] { { 1, 2 }, { 2, 2 }, { 3, 4 }, { 4, 4 }, { 1, 1 } });

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            krippendorff_alpha/metric=nominal | Krippendorff's α (nominal)
            krippendorff_alpha/metric=interval | Krippendorff's α (interval)
            krippendorff_alpha/metric=circular/U=4.0 | Krippendorff's α (circular)
            krippendorff_alpha/metric=bipolar/min=1.0/max=4.0 | Krippendorff's α (bipolar)
            krippendorff_alpha_gwet/weights=unweighted/categories=observed | Krippendorff's α, Gwet's form (unweighted)
            krippendorff_alpha_gwet/weights=radical/categories=observed | Krippendorff's α, Gwet's form (radical)
            percent_agreement/weights=unweighted/categories=full | Percent agreement
            percent_agreement/weights=linear/categories=full | Weighted percent agreement (linear)
            fleiss_kappa/weights=unweighted/categories=observed | Fleiss' κ
            fleiss_kappa/weights=ordinal/categories=observed | Fleiss' κ (ordinal weights)
            conger_kappa/weights=unweighted/categories=full | Conger's κ
            conger_kappa/weights=quadratic/categories=full | Conger's κ (quadratic weights)
            brennan_prediger/weights=unweighted/categories=full | Brennan–Prediger κ
            brennan_prediger/weights=ratio/categories=full | Brennan–Prediger κ (ratio weights)
            gwet_ac/weights=unweighted/categories=full | Gwet's AC1
            gwet_ac/weights=quadratic/categories=full | Gwet's AC2 (quadratic weights)
            cohen_kappa/weights=unweighted/missing=listwise | Cohen's κ
            cohen_kappa/weights=quadratic/missing=listwise | Weighted κ (quadratic)
            icc/model=oneway/type=agreement/unit=single/missing=listwise | ICC(1)
            icc/model=oneway/type=agreement/unit=average/missing=listwise | ICC(k)
            icc/model=twoway/type=agreement/unit=single/missing=listwise | ICC(A,1)
            icc/model=twoway/type=agreement/unit=average/missing=listwise | ICC(A,k)
            icc/model=twoway/type=consistency/unit=single/missing=listwise | ICC(C,1)
            icc/model=twoway/type=consistency/unit=average/missing=listwise | ICC(C,k)
            icc_reml/type=agreement/unit=single/estimator=reml/missing=all available | ICC(A,1)
            icc_reml/type=agreement/unit=average/estimator=reml/missing=all available | ICC(A,k̂)
            icc_reml/type=consistency/unit=single/estimator=reml/missing=all available | ICC(C,1)
            icc_reml/type=consistency/unit=average/estimator=reml/missing=all available | ICC(Q,k̂)
            robinson_a/missing=listwise | Robinson's A
            iota/scaled=quantitative/missing=listwise | Iota
            finn/s_levels=4/model=twoway/missing=listwise | Finn's coefficient
            kendall_w/correct_ties=true/missing=listwise | Kendall's W
            mean_pearson/fisher=true/missing=listwise | Mean Pearson correlation
            mean_spearman/fisher=false/missing=listwise | Mean Spearman correlation
            cronbach_alpha/standardised=false/missing=pairwise covariance | Cronbach's α
            percent_agreement_all/tolerance=1/missing=listwise | All observers agree within 1
            """)
    void a_name_with_its_options_gives_a_coefficient_that_calls_itself_so(String id, String label) throws Exception {
        var coefficient = Coefficients.named(PAIR, List.of(id)).get(0);
        var result = Tables.evaluate(coefficient, PAIR);
        assertThat(result.label()).isEqualTo(label);
        assertThat(result.coefficient()).isEqualTo(id.split("/")[0]);
        for (var option : id.substring(id.indexOf('/') + 1).split("/"))
            assertThat(result.options()).contains(Map.entry(option.split("=")[0], option.split("=")[1]));
        assertThat(result.id()).isEqualTo(id);
    }
}
