// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTest {

    private final Subject rating = Subject.of(Part.SLICE, "x7k2").with(Part.OBSERVER, "k1");

    @Test
    void agrees_with_what_names_the_same_slice() {
        assertThat(rating.agrees(Subject.of(Part.SLICE, "x7k2"))).isTrue();
        assertThat(rating.agrees(Subject.of(Part.SLICE, "x7k2").with(Part.SESSION, "s03"))).isTrue();
    }

    @Test
    void differs_from_another_observer_of_the_same_slice() {
        assertThat(rating.agrees(rating.with(Part.OBSERVER, "k2"))).isFalse();
    }

    @Test
    void has_nothing_to_do_with_a_subject_without_common_parts() {
        assertThat(rating.agrees(Subject.of(Part.ITEM, "rapport"))).isFalse();
        assertThat(rating.agrees(Subject.NONE)).isFalse();
    }
}
