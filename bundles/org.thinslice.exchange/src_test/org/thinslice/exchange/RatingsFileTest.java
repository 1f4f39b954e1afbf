// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

class RatingsFileTest {

    @TempDir
    Path folder;

    @Test
    void reads_a_wide_table_with_missing_cells() throws Exception {
        var ratings = only("unit,r1,r2,r3\n1,7,6,\n2,NA,3,4\n\n3,1,2,2\n");
        assertThat(ratings.units()).isEqualTo(3);
        assertThat(ratings.rater(2)).isEqualTo("r3");
        assertThat(ratings.observations()).isEqualTo(7);
        assertThat(ratings.value(1, 2)).hasValue(4);
        assertThat(ratings.value(0, 2)).isEmpty();
    }

    @Test
    void reads_a_long_table_whatever_the_order_of_its_columns() throws Exception {
        var file = read("t.csv", "Value,Rater,Unit\n3,k1,a\n4,k2,a\n5,k1,b\n");
        assertThat(file.shape()).isEqualTo(RatingsFile.Shape.LONG);
        var ratings = file.ratings("", Level.INTERVAL, Categories.NONE);
        assertThat(ratings.units()).isEqualTo(2);
        assertThat(ratings.value(0, 1)).hasValue(4);
    }

    @Test
    void keeps_slices_and_observers_that_have_no_rating_at_all() throws Exception {
        var ratings = only("slice,observer,value\na,k1,3\na,k2,\nb,k1,\n");
        assertThat(ratings.units()).isEqualTo(2);
        assertThat(ratings.raters()).isEqualTo(2);
        assertThat(ratings.observations()).isEqualTo(1);
    }

    @Test
    void tells_items_apart_and_asks_which_one_is_meant() throws Exception {
        var file = read("t.csv", "slice,observer,item,value\na,k1,rapport,3\na,k1,warmth,5\n");
        assertThat(file.items()).containsExactly("rapport", "warmth");
        assertThat(file.ratings("warmth", Level.INTERVAL, Categories.NONE).value(0, 0)).hasValue(5);
        assertThatThrownBy(() -> file.ratings("", Level.INTERVAL, Categories.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("rapport, warmth");
        assertThatThrownBy(() -> file.ratings("gaze", Level.INTERVAL, Categories.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("gaze").hasMessageContaining("rapport, warmth");
    }

    @Test
    void a_word_in_a_number_column_is_one_sentence_with_file_row_column_and_value() throws Exception {
        var file = read("pilot.csv", "slice,observer,value\na,k1,3\na,k2,often\n");
        assertThatThrownBy(() -> file.ratings("", Level.INTERVAL, Categories.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("pilot.csv").hasMessageContaining("row 3").hasMessageContaining("column value")
                .hasMessageContaining("'often' is not a number").hasMessageContaining("nominal");
    }

    @Test
    void words_are_codes_of_a_nominal_item() throws Exception {
        var ratings = read("t.csv", "unit,a,b\n1,smile,none\n2,none,none\n").ratings("", Level.NOMINAL, Categories.NONE);
        assertThat(ratings.categories().labels()).containsExactly("none", "smile");
        assertThat(ratings.value(0, 0)).hasValue(2);
    }

    @Test
    void a_value_off_the_declared_scale_is_refused_where_it_stands() throws Exception {
        var file = read("t.csv", "unit,a,b\n1,7,77\n");
        assertThatThrownBy(() -> file.ratings("", Level.ORDINAL, Categories.range(1, 7))).isInstanceOf(Problem.class)
                .hasMessageContaining("row 2, column b").hasMessageContaining("77");
    }

    @Test
    void semicolons_bring_decimal_commas_with_them() throws Exception {
        assertThat(only("unit;a;b\n1;3,5;4\n").value(0, 0)).hasValue(3.5);
        assertThat(only("unit\ta\tb\n1\t3,5\t4\n").value(0, 0)).hasValue(3.5);
    }

    @Test
    void a_comma_is_no_decimal_where_commas_separate() throws Exception {
        var file = read("t.csv", "unit,a\n1,\"3,5\"\n");
        assertThatThrownBy(() -> file.ratings("", Level.INTERVAL, Categories.NONE)).hasMessageContaining("3,5");
    }

    @Test
    void reads_what_excel_saves_as_unicode_text_and_utf_8_with_its_mark() throws Exception {
        var text = "\uFEFFunit\tÄnne\tb\n1\t3\t4\n";
        assertThat(write("u.txt", text, StandardCharsets.UTF_16LE).ratings("", Level.INTERVAL, Categories.NONE).rater(0)).isEqualTo("Änne");
        assertThat(write("u.csv", text, StandardCharsets.UTF_8).ratings("", Level.INTERVAL, Categories.NONE).rater(0)).isEqualTo("Änne");
    }

    @Test
    void letters_in_an_old_encoding_are_refused_instead_of_guessed() {
        assertThatThrownBy(() -> write("old.csv", "unit,Änne\n1,3\n", StandardCharsets.ISO_8859_1)).isInstanceOf(Problem.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void control_slices_are_left_out_with_a_remark() throws Exception {
        var file = read("controls.csv", """
                slice,observer,value,slice_kind
                a,k1,5,real
                b,k1,6,real
                p,k1,1,pseudo_dyad
                """);
        assertThat(file.remarks()).singleElement().asString().contains("1 rating of a pseudo-dyad");
        assertThat(file.ratings("", Level.INTERVAL, Categories.NONE).units()).isEqualTo(2);
    }

    @Test
    void only_the_last_attempt_counts_and_practice_and_repeats_are_left_out_with_a_remark() throws Exception {
        var file = read("t.csv", """
                slice,observer,value,attempt,final,role,occasion
                a,k1,3,1,false,rated,1
                a,k1,4,2,true,rated,1
                p,k1,9,1,true,practice,1
                a,k1,8,1,true,repeat,2
                """);
        var ratings = file.ratings("", Level.INTERVAL, Categories.NONE);
        assertThat(ratings.observations()).isEqualTo(1);
        assertThat(ratings.value(0, 0)).hasValue(4);
        assertThat(file.remarks()).hasSize(3);
    }

    @Test
    void the_same_slice_twice_by_the_same_observer_is_refused_with_both_rows() {
        assertThatThrownBy(() -> read("t.csv", "slice,observer,value\na,k1,3\nb,k1,3\na,k1,4\n")).isInstanceOf(Problem.class)
                .hasMessageContaining("row 4").hasMessageContaining("row 2");
    }

    @Test
    void sessions_come_along() throws Exception {
        var file = read("t.csv", "session,slice,observer,value\ns1,a,k1,3\ns2,b,k1,4\n");
        assertThat(file.sessions()).isTrue();
        assertThat(file.ratings("", Level.INTERVAL, Categories.NONE).session(1)).contains("s2");
    }

    @Test
    void files_that_are_no_tables_of_ratings_get_a_sentence() throws Exception {
        for (var text : new String[] {"", "\n\n", "hello\nworld\n", "slice,observer\na,k1\n", "unit,a,b\n", "unit,a,a\n1,2,3\n"})
            assertThatThrownBy(() -> read("x.csv", text)).isInstanceOf(Problem.class).hasMessageContaining("x.csv");
        assertThatThrownBy(() -> RatingsFile.read(folder.resolve("absent.csv"), Progress.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("absent.csv");
        Files.writeString(folder.resolve("no.xlsx"), "unit,a\n1,2\n");
        assertThatThrownBy(() -> RatingsFile.read(folder.resolve("no.xlsx"), Progress.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("no.xlsx").hasMessageContaining("workbook");
    }

    @Test
    void reads_the_first_sheet_of_a_workbook_with_numbers_as_they_are_stored() throws Exception {
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(folder.resolve("t.xlsx"))) {
            var sheet = book.createSheet("Sheet1");
            var format = book.createCellStyle();
            format.setDataFormat(book.createDataFormat().getFormat("0"));
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("slice");
            head.createCell(1).setCellValue("k1");
            head.createCell(3).setCellValue("k2");
            var row = sheet.createRow(4);
            row.createCell(0).setCellValue("a");
            row.createCell(1).setCellValue(3.25);
            row.getCell(1).setCellStyle(format);
            row.createCell(3).setCellFormula("1+1");
            row.getCell(3).setCellValue(2);
            book.write(out);
        }
        var ratings = RatingsFile.read(folder.resolve("t.xlsx"), Progress.NONE).ratings("", Level.INTERVAL, Categories.NONE);
        assertThat(ratings.value(0, 0)).hasValue(3.25);
        assertThat(ratings.value(0, 1)).hasValue(2);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_swallow_rows_in_silence() {
        for (var text : new String[] {"unit,a,b\n1,3,4\n\"2,5,5\n3,1,2\n", "slice,observer,value\na,k1,\"3\nb,k1,4\n", "unit\ta\tb\n1\t\"3\t4\n2\t5\t5"})
            assertThatThrownBy(() -> read("q.csv", text)).isInstanceOf(Problem.class).hasMessageContaining("q.csv").hasMessageContaining("row ")
                    .hasMessageContaining("quotation mark");
    }

    @Test
    void a_line_break_within_quotation_marks_is_part_of_the_cell() throws Exception {
        assertThat(only("unit,a,\"b\n2\"\n1,3,4\n\"2\nx\",5,5\n\"3\nx\",5,5").units()).isEqualTo(3);
        assertThat(only("unit,a,\"b\n2\"\n1,3,4\n").rater(1)).isEqualTo("b\n2");
    }

    @Test
    void a_file_with_the_zeros_of_a_write_that_was_cut_off_is_refused() {
        assertThatThrownBy(() -> read("z.csv", "unit,a,b\n1,3,4\n2,5,5\n\0\0\0\0")).isInstanceOf(Problem.class)
                .hasMessageContaining("z.csv").hasMessageContaining("row 4").hasMessageContaining("damaged");
    }

    @Test
    void a_slice_code_that_two_sessions_share_is_refused_instead_of_merged() {
        assertThatThrownBy(() -> read("s.csv", "session,slice,observer,value\nA,1,k1,3\nB,1,k2,4\n")).isInstanceOf(Problem.class)
                .hasMessageContaining("row 3, column session").hasMessageContaining("Slice 1 is of session B here and of session A above");
    }

    @Test
    void a_stop_is_heard() throws Exception {
        Files.writeString(folder.resolve("t.csv"), "unit,a\n1,2\n");
        assertThatThrownBy(() -> RatingsFile.read(folder.resolve("t.csv"), (done, total) -> false))
                .isInstanceOf(org.thinslice.base.Stopped.class);
    }

    private Ratings only(String text) throws Exception {
        return read("t.csv", text).ratings("", Level.INTERVAL, Categories.NONE);
    }

    private RatingsFile read(String name, String text) throws Exception {
        return write(name, text, StandardCharsets.UTF_8);
    }

    private RatingsFile write(String name, String text, Charset charset) throws Exception {
        Files.writeString(folder.resolve(name), text, charset);
        return RatingsFile.read(folder.resolve(name), Progress.NONE);
    }
}
