// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class StudyAgreementTest {

    private static final Settings QUICK = Settings.DEFAULT.withRounds(100);

    @Test
    void every_item_with_ratings_has_its_coefficients() throws Exception {
        var all = StudyAgreement.of(SmallStudy.rated(), QUICK, Progress.NONE);
        assertThat(all.items()).extracting(ItemAgreement::key).containsExactly("rapport", "warmth");
        assertThat(all.items().get(0).results().results()).extracting(Result::label).anyMatch(label -> label.startsWith("Krippendorff"));
        assertThat(all.palette().observers()).containsExactly("k1", "k2", "k3");
    }

    @Test
    void an_item_one_observer_rated_says_why_it_has_no_number() throws Exception {
        var warmth = StudyAgreement.of(SmallStudy.rated(), QUICK, Progress.NONE).items().get(1);
        assertThat(warmth.results().results()).isNotEmpty().allSatisfy(result -> {
            assertThat(result.number()).isEmpty();
            assertThat(result.why()).isNotBlank();
        });
    }

    @Test
    void a_line_says_first_what_was_found_and_else_what_its_coefficient_makes_of_the_scale() throws Exception {
        var rapport = StudyAgreement.of(SmallStudy.rated(), QUICK, Progress.NONE).items().get(0);
        assertThat(rapport.ratings().level()).isNotEqualTo(Level.NOMINAL);
        assertThat(percent(rapport, List.of(new Finding(Finding.Kind.FEW_OBSERVERS, "Few observers."))).note()).isEqualTo("Few observers.");
        assertThat(percent(rapport, List.of()).note()).startsWith("It ignores the order");
    }

    /** Percent agreement with an interval, and what was found about it. */
    private static AgreementLine percent(ItemAgreement item, List<Finding> findings) {
        var like = item.results().results().get(0);
        var reliability = new Reliability.Estimate(.5, new Interval(.4, .6, .95, "t"));
        return new AgreementLine(item, new Result("percent_agreement", Map.of(), "Percent agreement", reliability, like.basis(), like.computation(),
                Map.of(), findings));
    }

    @Test
    void slices_are_ranked_by_the_spread_of_their_ratings() throws Exception {
        var slices = StudyAgreement.of(SmallStudy.rated(), QUICK, Progress.NONE).items().get(0).slices();
        assertThat(slices).extracting(slice -> slice.slice().code()).containsExactly("b2", "b1", "a2", "a1");
        assertThat(slices).extracting(RankedSlice::rank).containsExactly(1, 2, 3, 4);
        assertThat(slices.get(0).disagreement()).isCloseTo(4.0415, within(5e-5));
        assertThat(slices.get(1).disagreement()).isCloseTo(1, within(1e-12));
    }

    @Test
    void slices_that_one_observer_rated_are_listed_without_a_rank() throws Exception {
        var slices = StudyAgreement.of(SmallStudy.rated(), QUICK, Progress.NONE).items().get(1).slices();
        assertThat(slices).hasSize(4).noneMatch(RankedSlice::ranked);
    }

    @Test
    void slices_of_a_session_come_in_order_of_time() throws Exception {
        var all = StudyAgreement.of(SmallStudy.rated(), QUICK, Progress.NONE);
        assertThat(all.sessions()).containsExactly("a", "b");
        assertThat(all.slicesOf("a")).containsExactly("a1", "a2");
    }

    @Test
    void a_study_without_ratings_has_no_items() throws Exception {
        assertThat(StudyAgreement.of(SmallStudy.unrated(), QUICK, Progress.NONE).items()).isEmpty();
    }

    @Test
    void stops_when_asked_to() throws Exception {
        var study = SmallStudy.rated();
        assertThatThrownBy(() -> StudyAgreement.of(study, QUICK, (done, total) -> false)).isInstanceOf(Stopped.class);
    }

    @Test
    void the_share_of_differing_pairs_counts_each_pair_once() {
        assertThat(SliceRanking.differing(1, 1, 2)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(SliceRanking.differing(4)).isZero();
    }
}
