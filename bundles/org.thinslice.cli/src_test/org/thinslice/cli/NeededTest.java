// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of Shrout & Fleiss 1979: ICC(2,1) = .29, ICC(2,4) = .62, ICC(3,1) = .71. */
class NeededTest {

    @TempDir
    Path folder;

    private Path table() throws Exception {
        return Files.writeString(folder.resolve("table.csv"),
                "unit,r1,r2,r3,r4\n1,9,2,5,8\n2,6,1,3,2\n3,8,4,6,8\n4,7,1,2,6\n5,10,5,6,9\n6,6,2,4,7\n");
    }

    @Test
    void says_what_one_and_four_observers_give_and_how_many_reach_the_goal() throws Exception {
        var ran = Ran.thinslice("needed", table(), "--goal", ".80", "--most-observers", "4");
        assertThat(ran.out()).containsPattern("intervals in brackets: Monte Carlo, \\d+ draws");
        assertThat(ran.lines()).anyMatch(line -> line.startsWith("    1 observer: .290")).anyMatch(line -> line.startsWith("    4 observers: .620"))
                .noneMatch(line -> line.contains("5 observers:"));
        // Spearman–Brown: n ≥ .8 (1 − .2898) / (.2898 · .2) = 9.80
        assertThat(ran.lines()).contains("    For .800 you need 10 observers.");
    }

    @Test
    void counts_a_stricter_observer_as_no_error_where_consistency_is_asked_for() throws Exception {
        var ran = Ran.thinslice("needed", table(), "--type", "consistency");
        assertThat(ran.lines()).anyMatch(line -> line.startsWith("    1 observer: .715"));
        // n ≥ .8 (1 − .7148) / (.7148 · .2) = 1.60
        assertThat(ran.lines()).contains("    For .800 you need 2 observers.");
    }

    @Test
    void says_that_no_number_reaches_a_lower_limit_or_how_many_do() throws Exception {
        var ran = Ran.thinslice("needed", table(), "--surely", "--goal", ".5");
        assertThat(ran.lines()).noneMatch(line -> line.startsWith("    For .500 you need"));
        assertThat(ran.lines()).anyMatch(line -> line.startsWith("    For a lower limit of .500 you need") || line.contains("lower limit"));
    }

    @Test
    void refuses_names_and_impossible_goals() throws Exception {
        assertThat(Ran.thinslice("needed", table(), "--level", "nominal").err()).contains("have no variances");
        assertThat(Ran.thinslice("needed", table(), "--goal", "1.2").err()).contains("between 0 and 1");
        assertThat(Ran.thinslice("needed", table(), "--most-slices", "0").err()).contains("from 1 to 1000");
    }
}
