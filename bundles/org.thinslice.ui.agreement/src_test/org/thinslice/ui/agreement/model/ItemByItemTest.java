// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.study.SliceFilter;

class ItemByItemTest {

    private static final Settings QUICK = Settings.DEFAULT.withRounds(20);
    private final List<List<String>> told = new ArrayList<>();

    private ItemByItem of(List<ItemAgreement> before) throws Problem {
        return new ItemByItem(SmallStudy.rated(), SliceFilter.ALL, QUICK, before, result -> told.add(result.labels()));
    }

    @Test
    void the_item_looked_at_is_there_first() throws Problem {
        var all = of(List.of()).compute("warmth", Progress.NONE);
        assertThat(told).containsExactly(List.of("warmth"), List.of("rapport", "warmth"));
        assertThat(all.labels()).as("in the order of the scheme").containsExactly("rapport", "warmth");
    }

    @Test
    void an_item_nobody_knows_changes_no_order() throws Problem {
        of(List.of()).compute("coordination", Progress.NONE);
        assertThat(told.get(0)).containsExactly("rapport");
    }

    @Test
    void what_was_known_before_stays_until_it_is_computed_again() throws Problem {
        var before = StudyAgreement.of(SmallStudy.rated(), QUICK, Progress.NONE).items();
        of(before).compute("", Progress.NONE);
        assertThat(told).allMatch(labels -> labels.equals(List.of("rapport", "warmth")));
    }

    @Test
    void gives_the_same_numbers_as_all_at_once() throws Problem {
        var atOnce = StudyAgreement.of(SmallStudy.rated(), QUICK, Progress.NONE);
        var all = of(List.of()).compute("warmth", Progress.NONE);
        for (var i = 0; i < 2; i++)
            assertThat(all.items().get(i).results()).isEqualTo(atOnce.items().get(i).results());
    }

    @Test
    void stops_when_asked_to() {
        assertThatThrownBy(() -> of(List.of()).compute("", (done, total) -> false)).isInstanceOf(Stopped.class);
    }
}
