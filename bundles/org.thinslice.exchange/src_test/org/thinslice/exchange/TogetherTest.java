// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
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

    /** Four things at once; the third breaks when all have begun, and the others go on until they are stopped. */
    private static void breaking(Exception why, AtomicInteger going) throws Exception {
        var pool = new ForkJoinPool(4);
        try {
            var begun = new CountDownLatch(4);
            pool.submit(() -> Together.each(List.of(0, 1, 2, 3), Progress.NONE, (n, progress) -> {
                going.incrementAndGet();
                try {
                    begun.countDown();
                    awaitAll(begun);
                    if (n == 2)
                        throw thrown(why);
                    while (true)
                        progress.step(0, 1);
                } finally {
                    going.decrementAndGet();
                }
            })).get();
        } finally {
            pool.shutdown();
        }
    }

    private static void awaitAll(CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static Problem thrown(Exception why) {
        if (why instanceof RuntimeException broken)
            throw broken;
        return (Problem) why;
    }

    @RepeatedTest(200)
    void what_went_wrong_is_told_and_not_that_the_others_were_stopped_for_it() {
        var going = new AtomicInteger();
        assertThatThrownBy(() -> breaking(new Problem("disk"), going)).hasRootCauseInstanceOf(Problem.class).hasRootCauseMessage("disk");
        assertThat(going).as("work still going on").hasValue(0);
    }

    @RepeatedTest(200)
    void a_mistake_of_the_program_ends_the_others_too_and_comes_out_as_it_is() {
        var going = new AtomicInteger();
        assertThatThrownBy(() -> breaking(new IllegalStateException("no such row"), going)).hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no such row");
        assertThat(going).as("work still going on").hasValue(0);
    }
}
