// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.study.Recording;
import org.thinslice.study.Study;

class SliceCueTest {

    @Test
    void a_study_from_a_table_has_nothing_to_play() throws Problem {
        var study = withoutFiles("a", "b");
        assertThat(SliceCue.playable(study, Optional.empty())).isFalse();
        assertThat(SliceCue.playable(study, Optional.of("a1"))).isFalse();
    }

    @Test
    void of_a_study_with_some_recordings_their_slices_can_be_played() throws Problem {
        var study = withoutFiles("b");
        assertThat(SliceCue.playable(study, Optional.empty())).isTrue();
        assertThat(SliceCue.playable(study, Optional.of("a1"))).isTrue();
        assertThat(SliceCue.playable(study, Optional.of("b1"))).isFalse();
    }

    private static Study withoutFiles(String... sessions) throws Problem {
        var plan = SmallStudy.unrated().plan();
        var recordings = plan.recordings().stream().map(recording -> List.of(sessions).contains(recording.session())
                ? Recording.withoutFile(recording.id(), recording.session(), Optional.empty(), 20_000_000, Map.of()) : recording).toList();
        return Study.open(new MemoryStorage(plan.withRecordings(recordings)), InstantSource.system(), "test");
    }
}
