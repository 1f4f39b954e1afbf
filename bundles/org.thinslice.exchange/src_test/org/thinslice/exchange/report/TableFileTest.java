// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    private static final List<List<List<String>>> TABLES = List.of(List.of(List.of("who", "value"), List.of("=1+1", "−.05"), List.of("a \"b\", c", ".71")),
            List.of(List.of("left out"), List.of("<b>")));

    @TempDir
    Path folder;

    @Test
    void csv_has_an_empty_line_between_tables_and_no_formulas() throws Exception {
        var file = folder.resolve("t.CSV");
        TableFile.write(file, "T", TABLES);
        assertThat(Files.readAllLines(file)).containsExactly("\uFEFFwho,value", "'=1+1,−.05", "\"a \"\"b\"\", c\",.71", "", "left out", "<b>");
    }

    @Test
    void csv_leaves_numbers_numbers() throws Exception {
        var file = folder.resolve("n.csv");
        TableFile.write(file, "T", List.of(List.of(List.of("change"), List.of("+.012"), List.of("-.5"), List.of("-3"), List.of("+1+1"), List.of("-1;2"), List.of("-"))));
        assertThat(Files.readAllLines(file)).containsExactly("\uFEFFchange", "+.012", "-.5", "-3", "'+1+1", "'-1;2", "'-");
    }

    @Test
    void html_stands_alone_and_escapes() throws Exception {
        var file = folder.resolve("t.html");
        TableFile.write(file, "A <title>", TABLES);
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("<title>A &lt;title&gt;</title>", "<bdi>&lt;b&gt;</bdi>", "default-src &#39;none&#39;")
                .doesNotContain("<b>", "<caption>", "http://", "src=");
    }
}
