// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.datavyu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Grid;

/** Spreadsheets and tables as Datavyu writes them. */
class DatavyuTest {

    static final String DB = """
            #4
            rapport (MATRIX,true,)-code01|NOMINAL,coder|NOMINAL
            00:00:00:000,00:00:10:000,(5,anna)
            00:00:10:000,00:00:20:500,(<code01>,anna)
            trial\\-b (MATRIX,false,)-quality\\,all|NOMINAL,note|NOMINAL
            01:00:00:001,01:00:05:000,(3,said \\"no\\\\\\, never\\"\\
            then left)
            comment (TEXT,true,)
            00:00:01:000,00:00:02:000,late\\, very late
            """;

    @TempDir
    Path folder;

    private Path opf(String name, String part, byte[] bytes) throws Exception {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("project"));
            zip.write("!project\nname: x\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(bytes);
        }
        return file;
    }

    private static List<String> rows(Grid grid) throws Problem {
        var rows = new ArrayList<String>();
        grid.read((number, cells) -> rows.add(number + "|" + String.join("|", cells)), Progress.NONE);
        return rows;
    }

    @Test
    void every_code_of_every_cell_is_a_row() throws Exception {
        assertThat(rows(Grid.of(opf("dyad1.opf", "db", DB.getBytes(StandardCharsets.UTF_8))))).containsExactly(
                "1|file|column|code|item|value|ordinal|onset|offset|coder",
                "3|dyad1|rapport|code01|rapport|5|1|0|10000|anna",
                "4|dyad1|rapport|code01|rapport||2|10000|20500|anna",
                "6|dyad1|trial-b|quality,all|trial-b.quality,all|3|1|3600001|3605000|",
                "6|dyad1|trial-b|note|trial-b.note|said \"no\\, never\"\nthen left|1|3600001|3605000|",
                "9|dyad1|comment|value|comment|late, very late|1|1000|2000|");
    }

    @Test
    void a_damaged_spreadsheet_says_what_and_where() throws Exception {
        var cut = opf("cut.opf", "db", "#4\nrapport (MATRIX,true,)-code01|NOMINAL\n00:00:00:000,00:00:10:000,(5".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> rows(Grid.of(cut))).isInstanceOf(Problem.class)
                .hasMessageContaining("line 3 of its sheet: The cell '00:00:00:000,00:00:10:000,(5' ends in the middle.");
        var odd = opf("odd.opf", "db", "#4\nwhat is this\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> rows(Grid.of(odd))).isInstanceOf(Problem.class).hasMessageContaining("line 2").hasMessageContaining("neither a cell nor");
        var letters = opf("letters.opf", "db", DB.replace("late", "sp\u00e4t").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> rows(Grid.of(letters))).isInstanceOf(Problem.class).hasMessageContaining("line 9, sign 29: The file is not in UTF-8");
        var other = opf("other.opf", "mimetype", new byte[0]);
        assertThatThrownBy(() -> rows(Grid.of(other))).isInstanceOf(Problem.class).hasMessageContaining("no part called db");
        var empty = opf("empty.opf", "db", "#4\nrapport (MATRIX,true,)-code01|NOMINAL\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> rows(Grid.of(empty))).isInstanceOf(Problem.class).hasMessageContaining("no cell with a code");
        var text = Files.writeString(folder.resolve("text.opf"), DB);
        assertThatThrownBy(() -> rows(Grid.of(text))).isInstanceOf(Problem.class).hasMessageContaining("no zip archive");
        var whole = Files.readAllBytes(opf("half.opf", "db", DB.repeat(50).getBytes(StandardCharsets.UTF_8)));
        var half = Files.write(folder.resolve("half.opf"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> rows(Grid.of(half))).isInstanceOf(Problem.class).hasMessageContaining("it is damaged");
    }

    private List<String> apart(String text) throws Exception {
        var file = Files.writeString(folder.resolve("dyad2.csv"), text);
        var heads = List.of(text.lines().findFirst().orElseThrow().split(",", -1));
        assertThat(SideBySide.is(heads)).isTrue();
        return rows(SideBySide.of(file, Grid.of(file), heads));
    }

    @Test
    void columns_side_by_side_are_taken_apart() throws Exception {
        assertThat(apart("""
                id.ordinal,id.onset,id.offset,id.coder,rapport.ordinal,rapport.onset,rapport.offset,rapport.code01,
                0,0,60000,anna,0,0,10000,"5",
                ,,,,1,10000,20000,3,
                """)).containsExactly("1|file|column|code|item|value|ordinal|onset|offset|coder", "2|dyad2|rapport|code01|rapport|5|0|0|10000|",
                        "3|dyad2|rapport|code01|rapport|3|1|10000|20000|");
    }

    @Test
    void an_export_by_frames_says_each_cell_once() throws Exception {
        assertThat(apart("""
                nFrame,time,rapport.ordinal,rapport.onset,rapport.offset,rapport.code01,warmth.ordinal,warmth.onset,warmth.offset,warmth.code01,
                1,0,1,0,70,5,,,,,
                2,33,1,0,70,5,1,33,70,2,
                3,66,1,0,70,5,1,33,70,2,
                4,99,2,99,120,4,,,,,
                """)).containsExactly("1|file|column|code|item|value|ordinal|onset|offset|coder", "2|dyad2|rapport|code01|rapport|5|1|0|70|",
                        "3|dyad2|warmth|code01|warmth|2|1|33|70|", "5|dyad2|rapport|code01|rapport|4|2|99|120|");
    }

    @Test
    void an_export_by_frames_that_leaves_out_empty_columns_is_refused_not_shifted() {
        assertThatThrownBy(() -> apart("nFrame,time,a.ordinal,a.onset,a.offset,a.code01,b.ordinal,b.onset,b.offset,b.code01,\n1,0,1,0,70,5,\n"))
                .isInstanceOf(Problem.class).hasMessageContaining("dyad2.csv, row 2: The row has 7 cells and the header 11");
    }

    @Test
    void a_table_of_one_column_is_no_such_table() {
        assertThat(SideBySide.is(List.of("file", "column", "ordinal", "onset", "offset", "code01"))).isFalse();
    }
}
