// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Coefficients;

class UsageTest {

    private static final Path DOCS = Path.of("../../docs/agreement.md");
    private static final Path SOURCE = Path.of("src_test/org/thinslice/agreement/example/Usage.java");

    /** Shrout & Fleiss 1979, table 2. */
    private static final double[][] TABLE = { { 9, 2, 5, 8 }, { 6, 1, 3, 2 }, { 8, 4, 6, 8 }, { 7, 1, 2, 6 }, { 10, 5, 6, 9 }, { 6, 2, 4, 7 } };

    @Test
    void the_example_of_the_documentation_is_code_that_runs() throws Exception {
        var printed = new ByteArrayOutputStream();
        Usage.print(TABLE, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("ICC(A,1) OptionalDouble[0.289").contains("FEW_UNITS: Only 6 units")
                .contains("ICC(A,4) = .62, 95% CI [.07, .93]");
        var source = Files.readString(SOURCE);
        var body = source.substring(source.indexOf("        // six slices"), source.indexOf("    }\n}\n"));
        var shown = body.lines().map(line -> line.substring(4)).collect(Collectors.joining("\n"));
        assertThat(Files.readString(DOCS)).contains(shown);
    }

    @Test
    void the_documentation_lists_every_coefficient_of_the_catalogue() throws Exception {
        var docs = Files.readString(DOCS);
        assertThat(Coefficients.names()).isNotEmpty().allSatisfy(name -> assertThat(docs).contains("`" + name + "`"));
    }
}
