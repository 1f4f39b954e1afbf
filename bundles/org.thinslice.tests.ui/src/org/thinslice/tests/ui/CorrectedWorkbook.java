// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Export;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.study.Study;

/** The workbook of a study with one answer corrected in it, as somebody does in Excel. */
final class CorrectedWorkbook {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private CorrectedWorkbook() {
    }

    static Path of(Study study, Path file, String observer, String slice, double value, String reason) throws Problem, IOException {
        Export.write(study, file, ExportSettings.of("test", NOON).withCharts(false), Progress.NONE);
        try (var in = Files.newInputStream(file); var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheet("Ratings");
            Map<String, Integer> heads = new HashMap<>();
            sheet.getRow(0).forEach(cell -> heads.put(cell.getStringCellValue(), cell.getColumnIndex()));
            for (var row : sheet)
                if (text(row, heads, "observer").equals(observer) && text(row, heads, "slice").equals(slice)) {
                    row.getCell(heads.get("corrected_value"), MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value);
                    row.getCell(heads.get("reason"), MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(reason);
                }
            var corrected = file.resolveSibling("corrected.xlsx");
            try (var out = Files.newOutputStream(corrected)) {
                book.write(out);
            }
            return corrected;
        }
    }

    private static String text(Row row, Map<String, Integer> heads, String head) {
        return row.getCell(heads.get(head), MissingCellPolicy.CREATE_NULL_AS_BLANK).toString();
    }
}
