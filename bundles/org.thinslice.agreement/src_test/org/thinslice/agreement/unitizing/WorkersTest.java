// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

@Timeout(30)
class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 5, 99 })
    void every_piece_is_done_once_before_it_returns(int threads) throws Stopped {
        var done = new AtomicIntegerArray(40);
        Workers.run(10, 40, threads, (number, halt) -> done.incrementAndGet(number), Progress.NONE);
        for (int i = 0; i < 40; i++)
            assertThat(done.get(i)).as("piece %d", i).isEqualTo(i < 10 ? 0 : 1);
    }

    @Test
    void two_threads_work_at_the_same_time() throws Stopped {
        var both = new CountDownLatch(2);
        Workers.run(0, 2, 2, (number, halt) -> {
            both.countDown();
            await(both);
        }, Progress.NONE);
        assertThat(both.getCount()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    @Test
    void progress_ends_at_all_of_it_and_never_says_more() throws Stopped {
        var said = new ArrayList<Long>();
        Workers.run(0, 6, 1, (number, halt) -> halt.check(), (done, total) -> {
            assertThat(total).isEqualTo(6);
            said.add(done);
            return true;
        });
        assertThat(said).isSorted().endsWith(6L).allMatch(done -> done <= 6).hasSizeGreaterThan(6);
    }

    /** The caller's piece is stopped while the others are at theirs: they must be told to stop too. */
    @Test
    void stopping_stops_the_other_threads() {
        var caller = Thread.currentThread();
        var begun = new CountDownLatch(2);
        var told = new CountDownLatch(2);
        assertThatThrownBy(() -> Workers.run(0, 1000, 3, (number, halt) -> {
            if (Thread.currentThread() == caller) {
                await(begun);
                throw new Stopped();
            }
            begun.countDown();
            try {
                while (true)
                    halt.check();
            } finally {
                told.countDown();
            }
        }, Progress.NONE)).isInstanceOf(Stopped.class);
        assertThat(told.getCount()).isZero();
    }

    @Test
    void what_breaks_in_another_thread_breaks_the_whole() {
        var caller = Thread.currentThread();
        var broken = new CountDownLatch(1);
        assertThatThrownBy(() -> Workers.run(0, 2, 2, (number, halt) -> {
            if (Thread.currentThread() == caller) {
                await(broken);
                return;
            }
            broken.countDown();
            throw new IllegalArgumentException("seven");
        }, Progress.NONE)).isInstanceOf(IllegalArgumentException.class).hasMessage("seven");
    }

    @Test
    void an_interrupted_caller_stays_interrupted() throws Stopped {
        var caller = Thread.currentThread();
        var working = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        Workers.run(0, 2, 2, (number, halt) -> {
            if (Thread.currentThread() == caller) {
                begun.countDown();
                await(working);
                Thread.currentThread().interrupt();
            } else {
                working.countDown();
                // or the other thread might do both pieces before the caller has one
                await(begun);
            }
        }, Progress.NONE);
        assertThat(Thread.interrupted()).isTrue();
    }
}
