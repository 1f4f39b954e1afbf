// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Stopped;

/** Opening a study that takes seconds says how far it is, and can be stopped at any moment. */
class StoppedOpeningTest {

    private static final int RATINGS = 12_000;

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void a_study_of_many_ratings() throws Exception {
        file = folder.resolve("large.study");
        try (var study = StudyFile.create(file, Sample.plan(1))) {
            study.ledger().append(IntStream.range(0, RATINGS).mapToObj(i -> Sample.rating("k1", "s01x0", 1 + i % 5)).toList());
        }
    }

    @Test
    void says_how_far_it_is() throws Exception {
        var seen = new ArrayList<Double>();
        StudyFile.open(file, (done, total) -> seen.add((double) done / total)).close();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(3).isSorted().allMatch(share -> share > 0 && share <= 1);
        assertThat(seen.get(0)).isBetween(.3, .5);
    }

    @Test
    void ends_where_it_is_stopped_and_leaves_nothing_behind() throws Exception {
        for (int turn = 1; turn <= 3; turn++) {
            int patience = turn;
            var asked = new ArrayList<Long>();
            assertThatThrownBy(() -> StudyFile.open(file, (done, total) -> {
                asked.add(done);
                return asked.size() < patience;
            })).isInstanceOf(Stopped.class);
            assertThat(asked).hasSize(patience);
            for (var thread : looking())
                thread.join(10_000);
            assertThat(looking()).isEmpty();
        }
        try (var study = StudyFile.open(file)) {
            assertThat(study.readOnly()).isEmpty();
            assertThat(study.ledger().after(0)).hasSize(RATINGS + 1);
        }
    }

    private List<Thread> looking() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("pages of large.study")).toList();
    }
}
