// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinsliceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "sample", "new", "slice", "assign", "agreement", "export", "frames", "verify" })
    void every_command_says_what_it_does_and_what_each_option_means(String command) {
        var ran = Ran.thinslice(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines().get(0)).startsWith("Usage: thinslice " + command);
        var spec = Thinslice.line().getSubcommands().get(command).getCommandSpec();
        assertThat(spec.args()).isNotEmpty().allSatisfy(arg -> assertThat(arg.description()).as(arg.toString()).isNotEmpty());
    }

    @Test
    void the_version_is_that_of_the_bundle() throws Exception {
        try (var in = Files.newInputStream(Path.of("META-INF/MANIFEST.MF"))) {
            var version = new Manifest(in).getMainAttributes().getValue("Bundle-Version").replace(".qualifier", "");
            assertThat(Ran.thinslice("--version").out()).isEqualToIgnoringNewLines("Thinslice " + version);
        }
    }

    @Test
    void wrong_use_ends_with_2_and_says_where_help_is() {
        for (var ran : new Ran[] { Ran.thinslice(), Ran.thinslice("nonsense"), Ran.thinslice("slice", "a.study"),
                Ran.thinslice("slice", "a.study", "--length", "long"), Ran.thinslice("slice", "a.study", "--length", "-1"),
                Ran.thinslice("frames", "a.mp4", "--from", "2", "--to", "1"), Ran.thinslice("agreement", "a.csv", "--confidence", "95"),
                Ran.thinslice("agreement", "a.csv", "--categories", "7..1") }) {
            assertThat(ran.code()).as(ran.err()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("--help").doesNotContain("Exception");
            assertThat(ran.err().lines()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "assign", "verify" })
    void what_is_not_a_study_is_one_sentence(String command) throws Exception {
        var file = Files.writeString(folder.resolve("other.study"), "not a study at all");
        var ran = Ran.thinslice(command, file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains("other.study").contains("not a Thinslice study");
    }

    @Test
    void frames_are_exactly_those_of_the_slice() throws Exception {
        var video = Videos.make(folder.resolve("v.mp4"), 2);
        assertThat(Ran.thinslice("frames", video, "--from", 0.5, "--to", 0.9).lines())
                .containsExactly("0.500000", "0.600000", "0.700000", "0.800000");
    }

    @Test
    void frames_are_written_as_pictures() throws Exception {
        var video = Videos.make(folder.resolve("v.mp4"), 1);
        assertThat(Ran.thinslice("frames", video, "--from", 0.2, "--to", 0.4, "--png", folder.resolve("p")).code()).isZero();
        assertThat(folder.resolve("p/000000200000.png")).exists();
        try (var pictures = Files.list(folder.resolve("p"))) {
            assertThat(pictures).hasSize(2);
        }
    }
}
