// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Path PACKAGE = Path.of("src", "org", "thinslice", "ui", "kit");

    @ParameterizedTest
    @ValueSource(strings = { ".", "shell", "video" })
    void every_sentence_an_observer_may_meet_is_there_in_both_languages_with_the_same_places_to_fill(String folder) throws IOException {
        var english = read(PACKAGE.resolve(folder).resolve("texts.properties"));
        var german = read(PACKAGE.resolve(folder).resolve("texts_de.properties"));
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames()).isNotEmpty();
        for (var key : english.stringPropertyNames())
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
    }

    @Test
    void menus_are_there_in_both_languages() throws IOException {
        assertThat(read(Path.of("plugin_de.properties")).keySet()).isEqualTo(read(Path.of("plugin.properties")).keySet());
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
