// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Grid;
import org.thinslice.study.Rating;

/** Workbooks as people keep them: formulas, merged cells, dates, several sheets. */
class WorkbooksElsewhereTest {

    @TempDir
    Path folder;

    /** Fills the first sheet. */
    private interface Sheet {
        void fill(XSSFWorkbook book, XSSFSheet sheet);
    }

    private Path book(Sheet filler) throws Exception {
        var file = folder.resolve("t.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            filler.fill(book, book.createSheet("Data"));
            book.write(out);
        }
        return file;
    }

    private static Row row(XSSFSheet sheet, Object... values) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++)
            if (values[i] instanceof Number number)
                row.createCell(i).setCellValue(number.doubleValue());
            else if (values[i] != null)
                row.createCell(i).setCellValue(values[i].toString());
        return row;
    }

    private static void format(XSSFWorkbook book, Row row, int column, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        row.getCell(column).setCellStyle(style);
    }

    @Test
    void a_cell_merged_with_those_below_counts_for_each_row() throws Exception {
        var ready = Tables.ready(book((book, sheet) -> {
            row(sheet, "slice", "observer", "value", "session");
            row(sheet, "v1", "a", 5, "d1");
            row(sheet, null, "b", 4);
            row(sheet, null, "c", 3);
            row(sheet, "v2", "a", 1, "d1");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("D2:D4"));
        }));
        assertThat(ready.refused()).isEmpty();
        assertThat(Tables.lines(ready)).containsExactly("a | v1 | rating | 5.0", "b | v1 | rating | 4.0", "c | v1 | rating | 3.0", "a | v2 | rating | 1.0");
        assertThat(ready.remarks()).containsExactly("4 cells took the value of the cell above that they are merged with.");
    }

    @Test
    void empty_cells_that_are_not_merged_stay_empty() throws Exception {
        var ready = Tables.ready(book((book, sheet) -> {
            row(sheet, "slice", "observer", "value");
            row(sheet, "v1", "a", 5);
            row(sheet, "v1", "b", 4);
            row(sheet, null, "c", 3);
            row(sheet, null, "d", 3);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A4:A5"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("E1:G1"));
        }));
        assertThat(ready.refused()).extracting(Refusal::line, Refusal::column).containsExactly(tuple(4L, "slice"),
                tuple(5L, "slice"));
    }

    @Test
    void computed_formulas_are_their_results_and_errors_are_said() throws Exception {
        var ready = Tables.ready(book((book, sheet) -> {
            row(sheet, "slice", "observer", "value", "helper");
            row(sheet, "v1", "a").createCell(2).setCellFormula("2+3");
            row(sheet, "v1", "b").createCell(2).setCellFormula("1/0");
            row(sheet, "v1", "c").createCell(2).setCellFormula("NA()");
            row(sheet, "v1", "d", 4).createCell(3).setCellFormula("\"\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        assertThat(Tables.lines(ready)).containsExactly("a | v1 | rating | 5.0", "d | v1 | rating | 4.0");
        assertThat(ready.refused()).extracting(Refusal::line, Refusal::column, Refusal::value)
                .containsExactly(tuple(3L, "value", "#DIV/0!"));
        assertThat(ready.remarks()).containsExactly("1 rating is missing: empty, NA, or a word for missing.");
    }

    @Test
    void a_formula_that_was_never_computed_is_no_missing_rating() throws Exception {
        var file = folder.resolve("never.xlsx");
        var computed = book((book, sheet) -> {
            row(sheet, "slice", "observer", "value");
            row(sheet, "v1", "a", 4);
            row(sheet, "v1", "b").createCell(2).setCellFormula("2+3");
        });
        assertThatThrownBy(() -> Tables.ready(computed)).isInstanceOf(Problem.class).hasMessageContaining("row 3, column C: The cell is a formula");
        with(computed, file, "<f>2+3</f>", "<f>2+3</f><v></v>");
        assertThatThrownBy(() -> Tables.ready(file)).isInstanceOf(Problem.class)
                .hasMessageContaining("never.xlsx, row 3, column C: The cell is a formula that no program has computed yet");
        with(computed, file, "<f>2+3</f>", "<f>2+3</f><v>5</v>");
        assertThat(Tables.ready(file).ratings()).hasSize(2);
    }

    /** Copies a workbook, and writes something else into its first sheet. */
    private static void with(Path from, Path to, String what, String other) throws Exception {
        try (var in = new ZipInputStream(Files.newInputStream(from)); var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                boolean sheet = part.getName().endsWith("sheet1.xml");
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (sheet)
                    assertThat(text).contains(what);
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write((sheet ? text.replace(what, other) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void dates_are_moments_times_are_clocks_and_a_rating_that_became_a_date_is_refused() throws Exception {
        var ready = Tables.ready(book((book, sheet) -> {
            row(sheet, "slice", "observer", "value", "when", "start", "end", "session");
            for (int i = 0; i < 3; i++) {
                var row = row(sheet, "v" + i, "a", i == 1 ? 46024 : 3, 0, i * 10 / 86_400.0, (i * 10 + 10.5) / 86_400.0, "d1");
                row.getCell(3).setCellValue(LocalDateTime.of(2025, 3, 4, 10, i, 30, 250_000_000));
                format(book, row, 3, "dd.mm.yyyy hh:mm");
                format(book, row, 4, "[h]:mm:ss");
                format(book, row, 5, "mm:ss.0");
                if (i == 1)
                    format(book, row, 2, "d/m");
            }
        }));
        assertThat(ready.refused()).containsExactly(new Refusal(3, "value", "2026-01-02",
                "This is a date, of which spreadsheet programs make some when somebody types 1/2 or 3.4: nobody can tell what was meant."));
        assertThat(ready.ratings()).extracting(Rating::at).extracting(Object::toString).containsExactly("2025-03-04T10:00:30.250Z", "2025-03-04T10:02:30.250Z");
        assertThat(ready.plan().spanOf(ready.plan().slice("v2").orElseThrow()).orElseThrow().toMicros()).isEqualTo(30_500_000);
    }

    @Test
    void days_counted_from_1904_are_the_days_that_were_meant() throws Exception {
        var ready = Tables.ready(book((book, sheet) -> {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            row(sheet, "slice", "observer", "value", "when");
            var row = row(sheet, "v1", "a", 3, 44_258);
            format(book, row, 3, "yyyy-mm-dd");
            row(sheet, "v1", "b", 4);
        }));
        assertThat(ready.ratings().get(0).at()).isEqualTo("2025-03-04T00:00:00Z");
    }

    @Test
    void other_sheets_are_not_passed_over_in_silence() throws Exception {
        var ready = Tables.ready(book((book, sheet) -> {
            row(sheet, "slice", "observer", "value");
            row(sheet, "v1", "a", 3);
            row(book.createSheet("More"), "slice", "observer", "value");
        }));
        assertThat(ready.remarks()).containsExactly("The workbook has 2 sheets, and only the first, 'Data', was read.");
    }

    @Test
    void the_last_of_very_many_columns_is_not_lost() throws Exception {
        var file = book((book, sheet) -> {
            row(sheet, "slice").createCell(16_383).setCellValue("k1");
            row(sheet, "v1").createCell(16_383).setCellValue(3);
        });
        int[] width = new int[1];
        Grid.of(file).read((number, cells) -> width[0] = cells.size(), Progress.NONE);
        assertThat(width[0]).isEqualTo(16_384);
    }
}
