// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

class TextsTest {

    private static final Path PACKAGE = Path.of("src", "org", "thinslice", "media");
    /** What is said where recordings are prepared, which observers do not do. */
    private static final Predicate<String> PREPARING = key -> key.matches("(sum|frames|write|folder|remark|rewrite|copy)\\..*");

    @TempDir
    Path folder;

    @Test
    void everything_said_while_a_slice_is_shown_is_there_in_german() throws IOException {
        sameKeys(PACKAGE);
    }

    @Test
    void everything_said_of_a_recording_that_cannot_be_shown_is_there_in_german() throws IOException {
        sameKeys(PACKAGE.resolve("av"));
    }

    @Test
    void a_decoder_speaks_the_language_of_the_program() throws IOException {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try (var pool = new DecoderPool(new DecoderCommand())) {
            var cue = Cue.of(Files.createFile(folder.resolve("leer.mp4")), new TimeSpan(0, 1_000_000));
            var problem = catchThrowableOfType(Problem.class, () -> new RemoteFeed(pool, cue, 320, 180).close());
            assertThat(problem).hasMessageContaining("Die Datei ist leer.");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static void sameKeys(Path texts) throws IOException {
        var english = read(texts.resolve("texts.properties"));
        var german = read(texts.resolve("texts_de.properties"));
        assertThat(german.stringPropertyNames()).isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames().stream().filter(PREPARING.negate()).toList());
        for (var key : german.stringPropertyNames())
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
    }

    private static int places(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties read(Path file) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }
}
