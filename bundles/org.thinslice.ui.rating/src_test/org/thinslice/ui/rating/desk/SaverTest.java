// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;

class SaverTest {

    private final Deque<Runnable> disk = new ArrayDeque<>();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final List<Runnable> timers = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean full;
    private final Saver saver = new Saver(new RatingDesk.Ways(disk::add, ui::add, (after, task) -> timers.add(task), () -> 0),
            () -> told.add("changed"));

    @Test
    void writes_in_the_order_given_one_at_a_time() {
        save("a");
        save("b");
        assertThat(disk).hasSize(1);
        pump();
        assertThat(written).containsExactly("a", "b");
        assertThat(told).containsExactly("a", "b", "changed");
        assertThat(saver.idle()).isTrue();
    }

    @Test
    void never_lets_a_later_one_past_one_that_failed() {
        full = true;
        save("a");
        save("b");
        pump();
        assertThat(written).isEmpty();
        assertThat(saver.problem()).isPresent();
        full = false;
        saver.retry();
        pump();
        assertThat(written).containsExactly("a", "b");
        assertThat(saver.problem()).isEmpty();
    }

    @Test
    void plans_one_retry_however_often_it_fails_meanwhile() {
        full = true;
        save("a");
        pump();
        saver.retry();
        pump();
        assertThat(timers).hasSize(1);
    }

    @Test
    void drains_what_is_left_and_writes_nothing_twice() {
        save("a");
        save("b");
        saver.drain();
        disk.poll().run();
        disk.poll().run();
        assertThat(written).containsExactly("a", "b");
        pump();
        assertThat(written).containsExactly("a", "b");
    }

    @Test
    void reports_a_fault_of_the_program_instead_of_standing_still() {
        saver.save(() -> {
            throw new IllegalStateException("fault");
        }, () -> told.add("never"));
        pump();
        assertThat(saver.problem()).isPresent();
        assertThat(told).containsExactly("changed");
    }

    private void save(String word) {
        saver.save(() -> {
            if (full)
                throw new Problem("The disk is full.");
            written.add(word);
        }, () -> told.add(word));
    }

    private void pump() {
        while (!disk.isEmpty() || !ui.isEmpty())
            (disk.isEmpty() ? ui : disk).poll().run();
    }
}
