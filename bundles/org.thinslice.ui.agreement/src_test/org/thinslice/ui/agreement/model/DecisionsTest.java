// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.study.Excluded;
import org.thinslice.study.Study;

class DecisionsTest {

    private static final Excluded FIRST = Excluded.observer("k1");
    private static final Excluded SECOND = Excluded.observer("k2");

    private Study study;
    private Decisions decisions;

    @BeforeEach
    void two_observers_are_out() throws Exception {
        study = SmallStudy.rated();
        decisions = new Decisions(study);
        decisions.decide(List.of(FIRST), false, "first");
        decisions.decide(List.of(SECOND), false, "second");
    }

    @Test
    void what_was_taken_back_elsewhere_is_said_once_and_then_out_of_the_way() throws Exception {
        study.curation().takeBack(List.of(SECOND), "elsewhere");
        assertThatThrownBy(decisions::undo).isInstanceOf(Problem.class).hasMessageContaining("k2");
        decisions.undo();
        assertThat(study.exclusions().things()).isEmpty();
        assertThat(decisions.canUndo()).isFalse();
    }

    @Test
    void what_was_left_out_elsewhere_again_is_no_bar_to_doing_the_rest_again() throws Exception {
        decisions.undo();
        decisions.undo();
        study.curation().exclude(List.of(FIRST), "elsewhere");
        assertThatThrownBy(decisions::redo).isInstanceOf(Problem.class).hasMessageContaining("k1");
        decisions.redo();
        assertThat(study.exclusions().things()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(decisions.canRedo()).isFalse();
    }
}
