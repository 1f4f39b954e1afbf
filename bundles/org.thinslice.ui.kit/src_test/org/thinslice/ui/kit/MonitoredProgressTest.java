// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class MonitoredProgressTest {

    private static final class Recorder extends NullProgressMonitor {
        private int begun;
        private int total;
        private int worked;

        @Override
        public void beginTask(String name, int totalWork) {
            begun++;
            total = totalWork;
        }

        @Override
        public void worked(int work) {
            worked += work;
        }
    }

    private final Recorder monitor = new Recorder();
    private final MonitoredProgress progress = new MonitoredProgress("Cutting slices", monitor);

    @Test
    void fills_the_bar_exactly_once_whatever_the_steps() {
        for (int done = 0; done <= 7; done++)
            progress.at(done, 7);
        assertThat(monitor.begun).isOne();
        assertThat(monitor.worked).isEqualTo(monitor.total);
    }

    @Test
    void never_runs_backwards_or_over_the_end() {
        progress.at(9, 10);
        progress.at(3, 10);
        progress.at(12, 10);
        assertThat(monitor.worked).isEqualTo(monitor.total);
    }

    @Test
    void answers_false_once_the_user_has_cancelled() {
        assertThat(progress.at(1, 2)).isTrue();
        monitor.setCanceled(true);
        assertThat(progress.at(1, 2)).isFalse();
    }
}
