// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;

class CheckSheetTest {

    @TempDir
    Path folder;

    @Test
    void its_values_are_the_programs_own() throws Exception {
        try (var book = open(written())) {
            assertThat(programs(book)).isEqualTo(5);
            assertCheck(book);
        }
    }

    /** A spreadsheet program of the machine, if there is one, recomputes every formula from nothing. */
    @Test
    void libreoffice_recomputes_every_formula_to_the_same_value() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(dir -> Files.isExecutable(Path.of(dir, "soffice"))));
        var emptied = folder.resolve("emptied.xlsx");
        empty(written(), emptied);
        var out = folder.resolve("out");
        var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        var office = new ProcessBuilder("soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", out.toString(), emptied.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(office.waitFor(4, TimeUnit.MINUTES)).isTrue();
        try (var ours = open(folder.resolve("s.xlsx")); var theirs = open(out.resolve("emptied.xlsx"))) {
            assertThat(programs(theirs)).isEqualTo(5);
            assertCheck(theirs);
            for (var row : ours.getSheet("Check rapport"))
                for (var cell : row)
                    if (cell.getCellType() == CellType.FORMULA)
                        assertThat(theirs.getSheet("Check rapport").getRow(row.getRowNum()).getCell(cell.getColumnIndex()).getNumericCellValue())
                                .as(cell.getAddress().toString()).isCloseTo(cell.getNumericCellValue(), within(1e-9));
        }
    }

    private Path written() throws Exception {
        var settings = ExportSettings.of("1.0", SmallStudy.NOON).withAgreement(Settings.DEFAULT.withRounds(20)).withCharts(false);
        Workbook.write(SmallStudy.open(), folder.resolve("s.xlsx"), settings, Progress.NONE);
        return folder.resolve("s.xlsx");
    }

    private static XSSFWorkbook open(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static long programs(XSSFWorkbook book) {
        long count = 0;
        for (var row : book.getSheet("Check rapport"))
            count += row.getRowNum() > 0 && row.getCell(9) != null && row.getCell(9).getCellType() == CellType.NUMERIC ? 1 : 0;
        return count;
    }

    private static void assertCheck(XSSFWorkbook book) {
        for (var row : book.getSheet("Check rapport"))
            if (row.getRowNum() > 0 && row.getCell(9) != null && row.getCell(9).getCellType() == CellType.NUMERIC)
                assertThat(row.getCell(8).getNumericCellValue()).as(row.getCell(7).toString())
                        .isCloseTo(row.getCell(9).getNumericCellValue(), within(1e-9));
    }

    /** A copy without any computed value. */
    private static void empty(Path from, Path to) throws Exception {
        try (var in = new ZipFile(from.toFile()); var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : java.util.Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet"))
                    bytes = new String(bytes, StandardCharsets.UTF_8).replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
    }
}
