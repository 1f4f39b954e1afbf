// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

class BusTest {

    private final Bus<String> bus = new Bus<>();

    @Test
    void passes_an_event_to_every_listener() {
        var heard = new ArrayList<String>();
        bus.listen(event -> heard.add("one " + event));
        bus.listen(event -> heard.add("two " + event));
        bus.publish("slice");
        assertThat(heard).containsExactly("one slice", "two slice");
    }

    @Test
    void a_closed_registration_hears_nothing_more() {
        var heard = new ArrayList<String>();
        var registration = bus.listen(heard::add);
        registration.close();
        registration.close();
        bus.publish("slice");
        assertThat(heard).isEmpty();
    }

    @Test
    void the_same_listener_registered_twice_is_told_twice_and_removed_once() {
        var heard = new ArrayList<String>();
        java.util.function.Consumer<String> listener = heard::add;
        bus.listen(listener);
        bus.listen(listener).close();
        bus.publish("slice");
        assertThat(heard).containsExactly("slice");
    }

    @Test
    void a_listener_may_leave_while_an_event_is_passed_on() {
        var heard = new ArrayList<String>();
        var holder = new Registration[1];
        holder[0] = bus.listen(event -> {
            heard.add(event);
            holder[0].close();
        });
        bus.publish("first");
        bus.publish("second");
        assertThat(heard).containsExactly("first");
    }

    @Test
    void remembers_the_last_event_until_told_to_forget_it() {
        assertThat(bus.last()).isEmpty();
        bus.publish("slice");
        assertThat(bus.last()).contains("slice");
        bus.forget();
        assertThat(bus.last()).isEmpty();
    }
}
