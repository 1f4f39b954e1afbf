// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

class QuestionTest {

    private static final Settings QUICK = Settings.DEFAULT.withRounds(0);

    private static List<Result> of(boolean complete) throws Problem {
        var ratings = Ratings.builder(Level.INTERVAL, Categories.NONE);
        double[][] values = { { 1, 2, 2 }, { 4, 3, 5 }, { 6, 7, 5 }, { 2, 2, 3 } };
        for (int unit = 0; unit < 4; unit++)
            for (int rater = 0; rater < 3; rater++)
                if (complete || unit + rater > 0)
                    ratings.rating("u" + unit, "r" + rater, values[unit][rater]);
        return AgreementTable.of(ratings.build(), QUICK, Progress.NONE).results();
    }

    @Test
    void a_table_with_a_gap_is_asked_the_same_questions_as_a_complete_one() throws Exception {
        var complete = of(true);
        var gap = of(false);
        assertThat(complete.stream().map(Result::question)).containsExactlyElementsOf(gap.stream().map(Result::question).toList());
        assertThat(complete.stream().map(Result::id)).isNotEqualTo(gap.stream().map(Result::id).toList());
    }

    @Test
    void different_questions_stay_different() throws Exception {
        for (var results : List.of(of(true), of(false)))
            assertThat(results.stream().map(Result::question)).doesNotHaveDuplicates();
        var both = Stream.concat(of(true).stream(), of(false).stream()).map(Result::question).distinct();
        assertThat(both).contains("icc/type=agreement/unit=single", "icc/type=consistency/unit=average", "krippendorff_alpha/metric=interval");
    }
}
