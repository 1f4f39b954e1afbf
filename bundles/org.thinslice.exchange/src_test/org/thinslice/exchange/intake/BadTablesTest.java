// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Tables that are damaged, in other letters, or of sizes nobody expects. */
class BadTablesTest {

    private static final String TEXT = "slice;observer;value\ns\u00e4ule;anna;3\ns\u00e4ule;ben;4\n";

    @TempDir
    Path folder;
    private Tables tables;

    @BeforeEach
    void tables() {
        tables = new Tables(folder);
    }

    private Path bytes(String text, Charset charset) throws Exception {
        return Files.write(folder.resolve("t.csv"), text.getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8" })
    void encodings_that_can_be_told_are_read(String charset) throws Exception {
        assertThat(Tables.lines(Tables.ready(bytes(TEXT, Charset.forName(charset))))).containsExactly("anna | s\u00e4ule | rating | 3.0", "ben | s\u00e4ule | rating | 4.0");
    }

    @Test
    void letters_of_windows_are_refused_with_line_and_sign() throws Exception {
        var file = bytes(TEXT, Charset.forName("windows-1252"));
        assertThatThrownBy(() -> Sample.of(file, Progress.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("t.csv, line 2, sign 2: The file is not in UTF-8, so its letters cannot be told for sure. Save it again in UTF-8");
        var late = bytes("slice;observer;value\n" + "v1;anna;3\n".repeat(40_000) + "v1;J\u00f6rg;3\n", Charset.forName("windows-1252"));
        assertThatThrownBy(() -> Tables.ready(late)).isInstanceOf(Problem.class).hasMessageContaining("line 40002, sign 5: The file is not in UTF-8");
        var half = Files.write(folder.resolve("half.csv"), new byte[] { 's', ';', 'o', '\n', 'v', ';', (byte) 0xC3 });
        assertThatThrownBy(() -> Sample.of(half, Progress.NONE)).isInstanceOf(Problem.class).hasMessageContaining("line 2, sign 3: The file is not in UTF-8");
    }

    @Test
    void a_hundred_thousand_columns_are_too_many_and_said_to_be() throws Exception {
        var heads = IntStream.range(0, 100_000).mapToObj(i -> "k" + i).collect(Collectors.joining(","));
        var file = bytes("clip," + heads + "\nv1" + ",3".repeat(100_000) + "\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Sample.of(file, Progress.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("t.csv, row 1: The row has 100,001 cells, and a table at most 16,384 columns.");
    }

    @Test
    void as_many_columns_as_a_sheet_has_come_in() throws Exception {
        var heads = IntStream.range(1, 16_384).mapToObj(i -> "k" + i).collect(Collectors.joining(","));
        assertThat(Tables.ready(bytes("clip," + heads + "\nv1" + ",3".repeat(16_383) + "\nv2" + ",4".repeat(16_383) + "\n", StandardCharsets.UTF_8)).ratings()).hasSize(2 * 16_383);
    }

    @Test
    void a_cell_of_ten_megabytes_is_refused_by_its_beginning() throws Exception {
        var ready = Tables.ready(bytes("slice,observer,value\nv1,a,3\nv1,b," + "x".repeat(10 << 20) + "\nv2,a,4\nv2,b,1\n", StandardCharsets.UTF_8));
        assertThat(ready.ratings()).hasSize(3);
        assertThat(ready.refused()).containsExactly(new Refusal(3, "value", "x".repeat(200) + "\u2026",
                "This is not a number. If it stands for no rating, name it as a word for missing."));
    }

    @Test
    void a_cell_that_never_ends_is_said_with_the_row_in_which_it_begins() throws Exception {
        var open = bytes("slice,observer,value\nv1,a,3\nv1,\"b,4\n" + "v2,a,4\n".repeat(10), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Tables.ready(open)).isInstanceOf(Problem.class).hasMessageContaining("row 3").hasMessageContaining("quotation mark that is not closed");
        var huge = bytes("slice,observer,value\nv1,a,\"3\n4\"\nv1,\"b,4\n" + "v2,a,4\n".repeat(3_000_000), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Tables.ready(huge)).isInstanceOf(Problem.class).hasMessageContaining("row 4").hasMessageContaining("quotation mark that is not closed");
    }

    @Test
    void equal_heads_are_refused_where_nobody_can_tell_which_is_meant() throws Exception {
        var file = tables.file("d.csv", "slice,observer,value,value\nv1,a,3,4\nv1,b,3,4\n");
        assertThatThrownBy(() -> Tables.ready(file)).isInstanceOf(Problem.class).hasMessageContaining("d.csv, value: Two columns are headed 'value'");
        var batch = tables.file("b.csv", "WorkerId,AssignmentId,AssignmentStatus,Input.v,Answer.rapport,Answer.taskAnswers\nW1,A,Approved,v1,3,\"[{\"\"rapport\"\":4}]\"\n"
                + "W2,B,Approved,v1,3,\"[{\"\"rapport\"\":4}]\"\n");
        assertThatThrownBy(() -> Tables.ready(batch)).isInstanceOf(Problem.class).hasMessageContaining("Two columns are headed 'Answer.rapport'");
    }
}
