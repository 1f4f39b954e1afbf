// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void replaces_the_old_content_as_a_whole() throws Exception {
        var file = Files.writeString(folder.resolve("a.scheme"), "old and longer");
        AtomicFile.write(file, out -> out.write("new".getBytes()));
        assertThat(file).hasContent("new");
    }

    @Test
    void keeps_the_old_content_when_writing_fails_half_way() throws Exception {
        var file = Files.writeString(folder.resolve("a.scheme"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write("ne".getBytes());
            throw new IOException("disk full");
        })).isInstanceOf(Problem.class).hasMessageContaining("a.scheme");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(f -> f.endsWith("a.scheme"));
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void is_as_readable_as_any_other_new_file() throws Exception {
        var plain = Files.writeString(folder.resolve("plain"), "a");
        var file = folder.resolve("a.scheme");
        AtomicFile.write(file, out -> out.write(1));
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }
}
