// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWorkbookTest {

    private static final List<List<String>> TABLE = List.of(List.of("Observer", "Agreement", "", "Observer"),
            List.of("=1+1", "-0.25", "45%", "k1"), List.of("k2", "", "x", "k3"), List.of("k4", "\u22120.5"));

    @TempDir
    Path folder;

    @Test
    void numbers_are_numbers_and_no_text_is_a_formula() throws Exception {
        try (var book = written(List.of(TABLE))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Pairs of observers_ rapport");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-.25);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("45%");
            assertThat(sheet.getRow(2).getCell(1)).isNull();
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(-.5);
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(StreamSupport.stream(sheet.getRow(0).spliterator(), false).map(head -> head.getCellStyle().getAlignment()))
                    .as("heads stand above what is below them")
                    .containsExactly(HorizontalAlignment.LEFT, HorizontalAlignment.RIGHT, HorizontalAlignment.LEFT, HorizontalAlignment.LEFT);
        }
    }

    @Test
    void a_long_number_shows_three_decimals_and_keeps_them_all() throws Exception {
        try (var book = written(List.of(List.of(List.of("Value"), List.of("0.728365700757095"), List.of("47"), List.of(".51"))))) {
            var sheet = book.getSheetAt(0);
            var cells = new DataFormatter(Locale.ROOT);
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(0.728365700757095);
            assertThat(cells.formatCellValue(sheet.getRow(1).getCell(0))).isEqualTo("0.728");
            assertThat(cells.formatCellValue(sheet.getRow(2).getCell(0))).isEqualTo("47");
            assertThat(cells.formatCellValue(sheet.getRow(3).getCell(0))).isEqualTo("0.51");
        }
    }

    @Test
    void each_table_has_a_sheet_even_without_rows() throws Exception {
        try (var book = written(List.of(TABLE, List.of(List.of("only heads"))))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue()).isEqualTo("only heads");
        }
    }

    private XSSFWorkbook written(List<List<List<String>>> tables) throws Exception {
        TableWorkbook.write(folder.resolve("t.xlsx"), "Pairs of observers: rapport", tables);
        try (var in = Files.newInputStream(folder.resolve("t.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }
}
