// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Window;
import org.thinslice.exchange.Scoring;

class ChosenScoringTest {

    private static final Scoring MEDIAN = new Scoring(AggregationRule.MEDIAN, Window.STUDY);

    private final ChosenScoring chosen = new ChosenScoring();
    private int told;

    @Test
    void holds_for_a_study_until_another_is_opened() throws Exception {
        var study = SmallStudy.rated();
        chosen.study(Optional.of(study));
        chosen.choose(MEDIAN);
        chosen.study(Optional.of(study));
        assertThat(chosen.now()).isEqualTo(MEDIAN);
        chosen.study(Optional.of(SmallStudy.rated()));
        assertThat(chosen.now()).isEqualTo(Scoring.USUAL);
    }

    @Test
    void tells_of_changes_alone() {
        var listening = chosen.listen(() -> told++);
        chosen.choose(Scoring.USUAL);
        assertThat(told).isZero();
        chosen.choose(MEDIAN);
        assertThat(told).isEqualTo(1);
        listening.close();
        chosen.choose(Scoring.USUAL);
        assertThat(told).isEqualTo(1);
    }
}
