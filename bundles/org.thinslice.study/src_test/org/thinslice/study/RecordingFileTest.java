// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;

class RecordingFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_below_the_study_is_written_down_so_that_both_can_move_together() throws Exception {
        var file = Files.createDirectories(folder.resolve("study/recordings")).resolve("s01.mp4");
        Files.writeString(file, "video");
        assertThat(RecordingFile.written(folder.resolve("study"), file)).isEqualTo("recordings/s01.mp4");
        assertThat(RecordingFile.find(folder.resolve("study"), recording("recordings/s01.mp4"))).isEqualTo(file);
        assertThat(RecordingFile.written(folder.resolve("study"), folder.resolve("other.mp4"))).isEqualTo(folder.resolve("other.mp4").toString());
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> RecordingFile.find(folder, recording("gone.mp4"))).isInstanceOf(Problem.class)
                .hasMessageContaining("gone.mp4").hasMessageContaining("s01");
    }

    @ParameterizedTest
    @ValueSource(strings = { "//host/share/a.mp4", "\\\\host\\share\\a.mp4", "http://host/a.mp4", "concat:a|b", "file:///etc/passwd" })
    void nothing_outside_this_machine_is_ever_opened(String file) {
        assertThatThrownBy(() -> RecordingFile.find(folder, recording(file))).isInstanceOf(Problem.class).hasMessageContaining("not opened");
    }

    @ParameterizedTest
    @ValueSource(strings = { ".", "/dev/null" })
    void folders_and_devices_are_no_recordings(String file) {
        assertThatThrownBy(() -> RecordingFile.find(folder, recording(file))).isInstanceOf(Problem.class);
    }

    private static Recording recording(String file) {
        return new Recording("s01", "one", file, "ab".repeat(32), 1, 1, true, false, Map.of());
    }
}
