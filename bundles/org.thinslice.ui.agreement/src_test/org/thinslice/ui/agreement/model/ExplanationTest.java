// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;

class ExplanationTest {

    @Test
    void says_what_the_number_rests_on_and_what_pulls_it_down() throws Exception {
        var item = StudyAgreement.of(SmallStudy.rated(), Settings.DEFAULT.withRounds(100), Progress.NONE).items().get(0);
        var alpha = item.results().results().stream().filter(result -> result.coefficient().equals("krippendorff_alpha")).findFirst().orElseThrow();
        var why = Explanation.of(item, alpha);
        assertThat(why.title()).startsWith(alpha.label());
        assertThat(why.paragraphs()).anyMatch(text -> text.equals("Computed from 4 slices, 3 observers and 12 ratings."))
                .anyMatch(text -> text.startsWith("Observers differ most on slice b2 (session b, 0:10; SD 4.04); b1"))
                .anyMatch(text -> text.startsWith("The observer who agrees least with the others is k3"));
    }

    @Test
    void begins_with_the_reason_where_there_is_no_number() throws Exception {
        var item = StudyAgreement.of(SmallStudy.rated(), Settings.DEFAULT.withRounds(100), Progress.NONE).items().get(1);
        var result = item.results().results().get(0);
        assertThat(Explanation.of(item, result).paragraphs().get(0)).isEqualTo(result.why());
        assertThat(Explanation.of(item, result).title()).endsWith("–");
    }
}
