// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void says_file_place_what_and_next() {
        var problem = new Problem("pilot.csv", "row 14", "'good' is not a number.", "Correct the cell.", null);
        assertThat(problem).hasMessage("pilot.csv, row 14: 'good' is not a number. Correct the cell.");
    }

    @Test
    void says_only_what_is_known() {
        assertThat(new Problem("No sound device.")).hasMessage("No sound device.");
    }
}
