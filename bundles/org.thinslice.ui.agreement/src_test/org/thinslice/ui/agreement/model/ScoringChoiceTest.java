// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Window;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Scoring;

class ScoringChoiceTest {

    private final ScoringChoice choice = new ScoringChoice(Scoring.USUAL);

    @Test
    void begins_with_the_mean_over_the_study() {
        assertThat(choice.scoring()).isEqualTo(Scoring.USUAL);
        assertThat(choice.rules()).hasSize(AggregationRule.values().length).startsWith("mean over observers");
        assertThat(choice.windowMatters()).isFalse();
    }

    @Test
    void a_window_counts_only_for_rules_that_weigh_habits() {
        choice.window(2);
        choice.batch(0);
        assertThat(choice.scoring().window()).isEqualTo(Window.STUDY);
        choice.rule(AggregationRule.RATIO.ordinal());
        assertThat(choice.batchMatters()).isTrue();
        assertThat(choice.scoring()).isEqualTo(new Scoring(AggregationRule.RATIO, Window.batches(1)));
        choice.window(1);
        assertThat(choice.batchMatters()).isFalse();
        assertThat(choice.scoring().window()).isEqualTo(Window.SESSION);
        choice.rule(AggregationRule.MEDIAN.ordinal());
        assertThat(choice.scoring()).isEqualTo(new Scoring(AggregationRule.MEDIAN, Window.STUDY));
    }

    @Test
    void begins_with_what_was_chosen_last() {
        for (var window : List.of(Window.STUDY, Window.SESSION, Window.batches(7))) {
            var last = new Scoring(AggregationRule.INVERSE, window);
            assertThat(new ScoringChoice(last).scoring()).isEqualTo(last);
        }
    }

    @Test
    void every_rule_is_explained() throws Exception {
        var texts = Texts.of(Class.forName("org.thinslice.ui.agreement.Exporting"));
        for (var rule : AggregationRule.values())
            assertThat(texts.say("scoring.words." + rule.word())).isNotBlank();
    }
}
