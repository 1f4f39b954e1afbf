// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;

class DoorTest {

    private Bench bench;
    private Door door;

    @BeforeEach
    void open() throws Problem {
        bench = Bench.rapport(3);
        door = new Door(bench.study);
    }

    @Test
    void knows_a_code_whatever_its_capitals_and_blanks() {
        assertThat(door.who(" K1 ")).isEqualTo(new Door.Caller.Known("k1"));
    }

    @Test
    void takes_an_unknown_code_for_a_newcomer() {
        assertThat(door.who("b2")).isEqualTo(new Door.Caller.Newcomer("b2"));
    }

    @Test
    void refuses_the_code_of_a_simulated_observer() {
        assertThat(door.who("sim1")).isInstanceOfSatisfying(Door.Caller.Refused.class, no -> assertThat(no.why()).contains("sim1"));
    }

    @Test
    void refuses_no_code_and_codes_with_other_signs() {
        assertThat(door.who("  ")).isInstanceOf(Door.Caller.Refused.class);
        assertThat(door.who("a/b")).isInstanceOf(Door.Caller.Refused.class);
        assertThat(door.who("x".repeat(33))).isInstanceOf(Door.Caller.Refused.class);
    }

    @Test
    void gives_a_newcomer_every_slice() throws Problem {
        var queue = door.open(new Door.Caller.Newcomer("b2"));
        assertThat(queue.progressed()).extracting(Progressed::number, Progressed::total).containsExactly(1, 3);
        assertThat(bench.study.plan().assignmentsOf("b2")).hasSize(3);
    }
}
