// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

class ProgrammeTest {

    private static final Cue FIRST = Cue.of(Path.of("a.mp4"), new TimeSpan(0, 10));
    private static final Cue SECOND = Cue.of(Path.of("b.mp4"), new TimeSpan(5, 10));

    private final List<Reel<Integer>> made = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final Programme<Integer> programme = new Programme<>(this::make);

    private Reel<Integer> make(Cue cue, int width, int height) {
        widths.add(width);
        var reel = new Reel<Integer>(cue, null, (asked, w, h) -> {
            throw new Problem("nothing is played here");
        }, width, height, unused -> { }, () -> { });
        made.add(reel);
        return reel;
    }

    @Test
    void what_was_prepared_is_what_is_opened() {
        programme.prepare(FIRST);
        assertThat(programme.open(FIRST, 1)).isSameAs(made.get(0)).isSameAs(programme.reel());
        assertThat(programme.next()).isEmpty();
        assertThat(made).hasSize(1);
    }

    @Test
    void preparing_the_same_twice_prepares_it_once() {
        programme.prepare(FIRST);
        programme.prepare(FIRST);
        programme.prepare(SECOND);
        assertThat(made).hasSize(2);
    }

    @Test
    void another_slice_than_the_prepared_one_can_be_opened_and_the_prepared_one_stays() {
        programme.prepare(FIRST);
        assertThat(programme.open(SECOND, 1)).isSameAs(made.get(1));
        assertThat(programme.next()).containsSame(made.get(0));
    }

    @Test
    void what_is_opened_later_has_the_size_asked_for_last() {
        assertThat(programme.size(640, 360)).isTrue();
        assertThat(programme.size(640, 360)).isFalse();
        programme.open(FIRST, 1);
        assertThat(widths).containsExactly(640);
    }

    @Test
    void nothing_is_open_after_closing() {
        programme.open(FIRST, 1);
        programme.prepare(SECOND);
        programme.close();
        assertThat(programme.reel()).isNull();
        assertThat(programme.next()).isPresent();
        programme.closeAll();
        assertThat(programme.next()).isEmpty();
    }
}
