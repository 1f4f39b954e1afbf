// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;

class SchemeFileTest {

    @TempDir
    Path folder;

    @Test
    void loads_what_it_saved() throws Exception {
        var file = folder.resolve("ünï 日本.scheme");
        SchemeFile.save(SchemeTextTest.sample(), file);
        var scheme = SchemeFile.load(file);
        scheme.setId("same");
        var expected = SchemeTextTest.sample();
        expected.setId("same");
        assertThat(EcoreUtil.equals(scheme, expected)).isTrue();
    }

    @Test
    void missing_file_is_one_sentence_that_names_it() {
        assertThatThrownBy(() -> SchemeFile.load(folder.resolve("gone.scheme"))).isInstanceOf(Problem.class)
                .hasMessageContaining("gone.scheme").hasMessageContaining("cannot be read");
    }

    @Test
    void large_file_is_refused_before_it_is_read() throws Exception {
        var file = folder.resolve("large.scheme");
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] { 1 }), 1L << 33);
        }
        assertThatThrownBy(() -> SchemeFile.load(file)).isInstanceOf(Problem.class).hasMessageContaining("too large");
    }

    @Test
    void a_folder_is_not_a_scheme() {
        assertThatThrownBy(() -> SchemeFile.load(folder)).isInstanceOf(Problem.class);
    }

    @Test
    void saving_into_a_folder_that_is_not_there_leaves_nothing() {
        assertThatThrownBy(() -> SchemeFile.save(SchemeTextTest.sample(), folder.resolve("no/such/x.scheme")))
                .isInstanceOf(Problem.class).hasMessageContaining("x.scheme");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saving_replaces_the_file_as_a_whole() throws Exception {
        var file = Files.writeString(folder.resolve("a.scheme"), "x".repeat(100_000));
        SchemeFile.save(SchemeTextTest.sample(), file);
        assertThat(SchemeFile.load(file).getItems()).hasSize(5);
    }
}
