// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Progress;

class BookTest {

    private static final List<Column<String>> ONE = List.of(Column.text("text", 20, (out, text) -> out.text(text)));

    @Test
    void every_text_comes_back_as_it_was() throws Exception {
        var texts = List.of("plain", "<b>&\"'", "=1+1", "+4", "-4", "@SUM(A1)", "\ttab", "two\nlines", "_x0041_", " blanks ", "smile 😀 ü",
                "12", "x".repeat(5_000), "null \u0000 and \u0001");
        var sheet = written(texts).getSheetAt(0);
        for (int i = 0; i < texts.size(); i++)
            assertThat(sheet.getRow(i + 1).getCell(0).getStringCellValue()).isEqualTo(texts.get(i));
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_to_what_a_cell_holds() throws Exception {
        var sheet = written(List.of("y".repeat(40_000))).getSheetAt(0);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).hasSize(32_767);
    }

    @Test
    void what_a_sheet_cannot_hold_goes_on_in_the_next() throws Exception {
        var rows = java.util.Collections.nCopies(TableSheet.MOST_ROWS + 2, "");
        try (var book = new Book()) {
            var sheets = TableSheet.add(book, new SheetTable<>("Ratings", ONE, 0, rows), Progress.NONE);
            assertThat(sheets).hasSize(2);
            assertThat(sheets.get(1).getSheetName()).isEqualTo("Ratings 2");
            assertThat(sheets.get(1).getRow(0).getCell(0).getStringCellValue()).isEqualTo("text");
        }
    }

    @Test
    void names_of_sheets_are_safe_short_and_different() {
        var names = new SheetNames();
        var made = List.of("a/b", "A/B", "x".repeat(40), "x".repeat(41), "", "'quoted'", "History").stream().map(names::next).toList();
        assertThat(made).doesNotHaveDuplicates().allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]*?:/\\\\].*"));
        assertThat(made.get(1)).endsWith(" 2");
    }

    @Test
    void numbers_are_exact_and_plain() {
        assertThat(Numbers.text(7)).isEqualTo("7");
        assertThat(Numbers.text(-0.25)).isEqualTo("-0.25");
        assertThat(Double.parseDouble(Numbers.text(1 / 3.0))).isEqualTo(1 / 3.0);
        assertThat(Numbers.text(1e-7)).isEqualTo("0.00000010");
        for (var word : List.of("", "NaN", "1e999", "0x10", "1_000", "٣", "1d", "Infinity", "--1", "1,5"))
            assertThat(Numbers.read(word, false)).as(word).isEmpty();
    }

    @Test
    void columns_have_the_letters_of_a_sheet() {
        assertThat(IntStream.of(0, 25, 26, 51, 52, 701, 702).mapToObj(Columns::letters)).containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void every_millisecond_of_a_day_is_a_moment_of_its_own() throws Exception {
        var start = Instant.parse("2026-11-23T00:00:00Z");
        var moments = IntStream.rangeClosed(0, 1_000).mapToObj(i -> start.plusMillis(Math.min(86_399_999L, i * 86_411L + i % 7))).toList();
        var bytes = new ByteArrayOutputStream();
        try (var book = new Book()) {
            TableSheet.add(book, new SheetTable<>("Moments", List.of(Column.<Instant>text("at", 20, (out, at) -> out.moment(at))), 0, moments),
                    Progress.NONE);
            book.writeTo(bytes, SmallStudy.NOON);
        }
        var sheet = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray())).getSheetAt(0);
        for (int i = 0; i < moments.size(); i++) {
            var cell = sheet.getRow(i + 1).getCell(0);
            assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.ofInstant(moments.get(i), ZoneOffset.UTC));
            assertThat(cell.getNumericCellValue()).isCloseTo(25_569 + moments.get(i).toEpochMilli() / 86_400_000.0, within(1e-11));
        }
    }

    private static XSSFWorkbook written(List<String> texts) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Book()) {
            TableSheet.add(book, new SheetTable<>("Texts", ONE, 0, texts), Progress.NONE);
            book.writeTo(bytes, SmallStudy.NOON);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
