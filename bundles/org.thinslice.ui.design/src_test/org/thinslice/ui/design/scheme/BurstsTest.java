// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.AbstractCommand;
import org.junit.jupiter.api.Test;

class BurstsTest {

    private long now;
    private int value;
    private final Bursts stack = new Bursts(() -> now);

    private final class Add extends AbstractCommand {
        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            value++;
        }

        @Override
        public void undo() {
            value--;
        }

        @Override
        public void redo() {
            value++;
        }
    }

    @Test
    void a_pause_ends_a_burst() {
        stack.run(new Add(), "type", "field");
        now += 1_000_000_000L;
        stack.run(new Add(), "type", "field");
        now += 3_000_000_000L;
        stack.run(new Add(), "type", "field");
        stack.undo();
        assertThat(value).isEqualTo(2);
        stack.undo();
        assertThat(value).isZero();
    }

    @Test
    void steps_without_a_field_stay_single() {
        stack.run(new Add(), "press", null);
        stack.run(new Add(), "press", null);
        stack.undo();
        assertThat(value).isEqualTo(1);
    }
}
