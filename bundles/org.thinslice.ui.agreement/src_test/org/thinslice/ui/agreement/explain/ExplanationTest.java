// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Result;
import org.thinslice.base.Problem;
import org.thinslice.ui.agreement.model.ItemAgreement;

class ExplanationTest {

    private final ItemAgreement rapport;
    private final ItemAgreement warmth;

    ExplanationTest() throws Problem {
        var items = Asked.aboutRapport().desk.agreement().orElseThrow().items();
        rapport = items.get(0);
        warmth = items.get(1);
    }

    private static Result result(ItemAgreement item, String label) {
        return item.results().results().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }

    private String passage(String heading, String coefficient) {
        return Explanation.of(rapport, result(rapport, coefficient)).passages().stream().filter(each -> each.heading().equals(heading)).findFirst().orElseThrow()
                .text();
    }

    @Test
    void puts_the_numbers_into_the_formula_and_shows_the_table_of_variance() {
        assertThat(passage("The formula with the numbers put in", "ICC(A,1)")).startsWith("ICC(A,1) = (MSR − MSE) / (MSR + (k − 1) · MSE + k / n · (MSC − MSE))")
                .contains("k = 3: number of observers", "n = 4: number of slices used", "Between slices: ", " / 3 = ");
        assertThat(passage("The formula with the numbers put in", "Krippendorff's α (interval)")).contains("α (interval) = 1 − Dₒ / Dₑ");
    }

    @Test
    void says_what_it_was_computed_from() {
        assertThat(passage("Computed from", "ICC(A,k)")).startsWith("4 slices, 3 observers and 12 ratings.").contains("model = twoway");
    }

    @Test
    void tells_the_one_to_report_from_the_others() {
        assertThat(passage("Is it the one to report?", "ICC(A,k)")).startsWith("Yes. The same observers rated every slice.");
        assertThat(passage("Is it the one to report?", "ICC(C,1)")).startsWith("Where the mean over observers is used afterwards, report ICC(A,k).");
        assertThat(Explanation.of(rapport, result(rapport, "ICC(A,k)")).paper()).contains("McGraw & Wong, 1996", "ICC(A,3) = ", "Computed with Thinslice");
    }

    @Test
    void begins_with_the_reason_where_there_is_no_number() {
        var result = warmth.results().results().get(0);
        var why = Explanation.of(warmth, result);
        assertThat(why.passages().get(0)).isEqualTo(new Passage("Why there is no number", result.why()));
        assertThat(why.title()).contains("–").endsWith("warmth");
        assertThat(why.passages()).noneMatch(each -> each.heading().equals("In words"));
    }

    @Test
    void the_text_to_copy_has_every_passage() {
        var why = Explanation.of(rapport, result(rapport, "ICC(A,k)"));
        why.passages().forEach(each -> assertThat(why.text()).contains(each.heading() + "\n" + each.text()));
    }
}
