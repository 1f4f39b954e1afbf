// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingFilesTest {

    @TempDir
    Path folder;

    @Test
    void folders_are_searched_for_recordings_in_the_order_of_their_names() throws Exception {
        Files.createDirectories(folder.resolve("b"));
        for (var name : new String[] { "b/2.MOV", "b/1.mp4", "notes.txt", ".hidden.mp4", "z.wav" })
            Files.createFile(folder.resolve(name));
        assertThat(RecordingFiles.in(List.of(folder))).containsExactly(folder.resolve("b/1.mp4"), folder.resolve("b/2.MOV"), folder.resolve("z.wav"));
    }

    @Test
    void a_file_named_is_taken_whatever_its_ending() throws Exception {
        assertThat(RecordingFiles.in(List.of(folder.resolve("camera.dat")))).containsExactly(folder.resolve("camera.dat"));
    }
}
