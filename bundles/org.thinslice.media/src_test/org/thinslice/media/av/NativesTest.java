// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** FFmpeg is loaded in one place, whichever class of ours is the first to touch it. */
class NativesTest {

    private static final String OWNER = "org/thinslice/media/av/Natives";

    /** The package's compiled classes by name, as text. */
    private static Map<String, String> compiled() throws IOException, URISyntaxException {
        var classes = new TreeMap<String, String>();
        var folder = Path.of(Natives.class.getResource("Natives.class").toURI()).getParent();
        try (var files = Files.newDirectoryStream(folder, "*.class")) {
            for (var file : files)
                classes.put(file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return classes;
    }

    private static boolean touchesFfmpeg(String code) {
        return code.contains("org/bytedeco/");
    }

    @TestFactory
    Stream<DynamicTest> every_class_that_touches_ffmpeg_loads_it_first() throws Exception {
        return compiled().entrySet().stream().filter(entry -> !entry.getKey().contains("$") && touchesFfmpeg(entry.getValue()))
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> assertThat(entry.getValue().contains(OWNER)).isTrue()));
    }

    @Test
    void there_are_such_classes() throws Exception {
        assertThat(compiled().values()).filteredOn(NativesTest::touchesFfmpeg).hasSizeGreaterThan(20);
    }
}
