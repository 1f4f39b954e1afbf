// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class TogetherTest {

    private static final List<Integer> MANY = IntStream.range(0, 100).boxed().toList();

    @Test
    void results_come_in_the_order_of_the_things() throws Exception {
        assertThat(Together.each(MANY, Progress.NONE, (n, progress) -> n * n)).isEqualTo(MANY.stream().map(n -> n * n).toList());
        assertThat(Together.each(List.of(), Progress.NONE, (n, progress) -> n)).isEmpty();
    }

    @Test
    void progress_never_goes_back_and_ends_at_the_end() throws Exception {
        var told = new ArrayList<Long>();
        Together.each(MANY, (done, total) -> {
            assertThat(total).isEqualTo(100_000);
            return told.add(done);
        }, (n, progress) -> {
            progress.step(1, 2);
            progress.step(0, 2);
            return n;
        });
        assertThat(told).isSorted().endsWith(100_000L);
    }

    @Test
    void a_problem_comes_out_as_it_is() {
        assertThatThrownBy(() -> Together.each(MANY, Progress.NONE, (n, progress) -> {
            if (n == 41)
                throw new Problem("here", null, "the one of 41", null, null);
            return n;
        })).isInstanceOf(Problem.class).hasMessageContaining("the one of 41");
    }

    @Test
    void what_is_stopped_begins_nothing_more() {
        var begun = new ArrayList<Integer>();
        assertThatThrownBy(() -> Together.each(MANY, (done, total) -> false, (n, progress) -> begun.add(n))).isInstanceOf(Stopped.class);
        assertThat(begun).isEmpty();
    }
}
