// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class ExportTest {

    private static final ExportSettings QUICK = ExportSettings.of("1.0", SmallStudy.NOON)
            .withAgreement(Settings.DEFAULT.withRounds(50)).withCharts(false);

    /** How the program's own formulas begin. */
    private static final Pattern OURS = Pattern.compile("^(SUM|SUMPRODUCT|COUNT|COLUMNS|IF|\\(*\\$I\\$\\d+|I\\d+-J\\d+)");

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void a_workbook_has_its_sheets_in_order_with_frozen_headers_and_filters() throws Exception {
        try (var book = book(QUICK.withCharts(true))) {
            assertThat(names(book)).containsExactly("Read me", "Codebook", "Choices", "Ratings", "Wide rapport", "Wide warmth", "Scores", "Session scores", "Agreement",
                    "Check rapport", "Check warmth", "Pairs", "Observers", "Slices", "GRRAS", "Audit", "Charts", "Chart data", "Pictures");
            for (var name : List.of("Codebook", "Ratings", "Wide rapport", "Agreement", "Slices")) {
                assertThat(book.getSheet(name).getPaneInformation().getHorizontalSplitPosition()).as(name).isEqualTo((short) 1);
                assertThat(book.getSheet(name).getTables()).as(name).singleElement()
                        .satisfies(table -> assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo(table.getCTTable().getRef()));
            }
            assertThat(book.getSheet("Pictures").getDrawingPatriarch().getShapes()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(book.getSheet("Charts").getDrawingPatriarch().getCharts()).hasSize(14);
        }
    }

    @Test
    void a_folder_holds_every_chart_as_svg_and_as_png() throws Exception {
        Export.write(SmallStudy.open(), folder.resolve("out"), QUICK.withCharts(true), Progress.NONE);
        var charts = folder.resolve("out").resolve("charts");
        assertThat(charts.resolve("01-agreement-by-item.svg")).content().startsWith("<").contains("<svg").contains("Agreement by item");
        assertThat(Files.readAllBytes(charts.resolve("01-agreement-by-item.png"))).startsWith(0x89, 'P', 'N', 'G');
        try (var files = Files.list(charts)) {
            assertThat(files.filter(file -> file.toString().endsWith(".svg"))).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void the_wide_sheet_holds_the_final_ratings_as_numbers() throws Exception {
        var study = SmallStudy.open();
        var table = study.table("rapport");
        try (var book = book(QUICK)) {
            var sheet = book.getSheet("Wide rapport");
            for (int i = 0; i < table.slices().size(); i++) {
                var slice = table.slices().get(i);
                assertThat(sheet.getRow(i + 1).getCell(0).getStringCellValue()).isEqualTo(slice.code());
                for (int j = 0; j < table.observers().size(); j++) {
                    var cell = sheet.getRow(i + 1).getCell(j + 2);
                    var value = table.value(slice.code(), table.observers().get(j).code());
                    if (value.isEmpty())
                        assertThat(cell).isNull();
                    else
                        assertThat(cell.getNumericCellValue()).isEqualTo(value.getAsDouble());
                }
            }
        }
    }

    @Test
    void no_text_of_a_person_becomes_a_formula() throws Exception {
        try (var book = book(QUICK)) {
            for (var name : names(book))
                for (var row : book.getSheet(name))
                    for (var cell : row) {
                        assertThat(cell.getCellType() == CellType.FORMULA).as(name + " " + cell.getAddress())
                                .isEqualTo(name.startsWith("Check") && OURS.matcher(cell.toString()).find()
                                        || name.equals("Agreement") && cell.toString().matches("'Check (rapport|warmth)'!\\$[IK]\\$\\d+"));
                        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(SmallStudy.AWKWARD)
                                && cell.getRowIndex() > 0)
                            assertThat(cell.getCellStyle().getQuotePrefixed()).as(name + " " + cell.getAddress()).isTrue();
                    }
        }
    }

    @Test
    void times_are_dates_in_utc_exact_to_the_millisecond() throws Exception {
        try (var book = book(QUICK)) {
            var cell = column(book.getSheet("Ratings"), "rated_at", 1);
            assertThat(cell.getLocalDateTimeCellValue()).isEqualTo("2026-03-01T12:00:00.123");
            assertThat(column(book.getSheet("Ratings"), "final", 1).getBooleanCellValue()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "tr-TR", "ar-EG"})
    void the_computers_language_changes_nothing_in_the_files(String language) throws Exception {
        Export.write(SmallStudy.open(), folder.resolve("here.csv"), QUICK, Progress.NONE);
        Locale.setDefault(Locale.forLanguageTag(language));
        Export.write(SmallStudy.open(), folder.resolve("there.csv"), QUICK, Progress.NONE);
        assertThat(folder.resolve("there.csv")).hasSameBinaryContentAs(folder.resolve("here.csv"));
        Export.write(SmallStudy.open(), folder.resolve("there"), QUICK, Progress.NONE);
        assertThat(Files.readString(folder.resolve("there/agreement.csv"))).contains("krippendorff_alpha/metric=interval").doesNotContain("\u0660");
        Export.write(SmallStudy.open(), folder.resolve("there.xlsx"), QUICK, Progress.NONE);
        assertThat(ratings(folder.resolve("there.xlsx"), "rapport").wide()).isEqualTo(ratings(folder.resolve("here.csv"), "rapport").wide());
    }

    @Test
    void what_is_written_reads_back_as_the_same_ratings() throws Exception {
        var expected = SmallStudy.open().table("rapport").toRatings();
        Export.write(SmallStudy.open(), folder.resolve("s.xlsx"), QUICK, Progress.NONE);
        Export.write(SmallStudy.open(), folder.resolve("s.csv"), QUICK, Progress.NONE);
        Export.write(SmallStudy.open(), folder.resolve("folder"), QUICK, Progress.NONE);
        assertSame(ratings(folder.resolve("s.xlsx"), "rapport"), expected);
        assertSame(ratings(folder.resolve("s.csv"), "rapport"), expected);
        assertSame(ratings(folder.resolve("folder/ratings.csv"), "rapport"), expected);
        assertThat(folder.resolve("folder")).isDirectoryContaining("glob:**/{codebook,agreement,pairs,scores,session_scores,slices,observers,wide_rapport}.csv");
    }

    @Test
    void the_exact_csv_keeps_texts_and_the_excel_one_makes_them_safe() throws Exception {
        LongTable.write(SmallStudy.open(), folder.resolve("exact.csv"), CsvFlavour.EXACT, Progress.NONE);
        LongTable.write(SmallStudy.open(), folder.resolve("safe.csv"), CsvFlavour.EXCEL_SAFE, Progress.NONE);
        assertThat(Files.readString(folder.resolve("exact.csv"))).startsWith("study,session,slice,observer,item,value,")
                .contains(",\"=HYPERLINK(\"\"http://x\"\")\",").contains("2026-03-01T12:00:00.123Z");
        assertThat(Files.readString(folder.resolve("safe.csv"))).startsWith("\uFEFFstudy,").contains(",\"'=HYPERLINK(");
    }

    @Test
    void no_head_of_a_table_safe_for_excel_is_a_formula_and_the_package_names_columns_as_they_are() throws Exception {
        Export.write(SmallStudy.open(), folder.resolve("safe"), QUICK.withCsv(CsvFlavour.EXCEL_SAFE), Progress.NONE);
        Export.write(SmallStudy.open(), folder.resolve("exact"), QUICK, Progress.NONE);
        assertThat(Files.readString(folder.resolve("safe/wide_rapport.csv"))).startsWith("\uFEFFslice,session,k1,\"'=HYPERLINK(");
        assertThat(Files.readString(folder.resolve("safe/datapackage.json"))).contains("\"name\": \"'=HYPERLINK(").doesNotContain("\"name\": \"=");
        assertThat(Files.readString(folder.resolve("exact/wide_rapport.csv"))).startsWith("slice,session,k1,\"=HYPERLINK(");
    }

    @Test
    void names_made_safe_for_excel_are_read_back_as_they_were() throws Exception {
        var expected = SmallStudy.open().table("rapport").toRatings();
        Export.write(SmallStudy.open(), folder.resolve("safe"), QUICK.withCsv(CsvFlavour.EXCEL_SAFE), Progress.NONE);
        LongTable.write(SmallStudy.open(), folder.resolve("safe.csv"), CsvFlavour.EXCEL_SAFE, Progress.NONE);
        assertSame(ratings(folder.resolve("safe.csv"), "rapport"), expected);
        var wide = Files.readAllLines(folder.resolve("safe/wide_rapport.csv")).stream().map(line -> line.replaceFirst("^([^,]*),[^,]*,", "$1,")).toList();
        assertSame(ratings(Files.write(folder.resolve("wide.csv"), wide), ""), expected);
        assertThat(List.of("'=a", "'a", "'", "it's", "=a", "''-").stream().map(CsvFlavour::named)).containsExactly("=a", "'a", "'", "it's", "=a", "'-");
        for (var text : List.of("=a", "'=a", "''=a", "'", "''", "'a", "-", "'-", ""))
            assertThat(CsvFlavour.named(CsvFlavour.EXCEL_SAFE.shown(text))).isEqualTo(text);
    }

    @Test
    void a_stopped_export_leaves_the_old_workbook_and_nothing_else() throws Exception {
        var target = Files.writeString(folder.resolve("s.xlsx"), "the old one");
        int[] steps = {0};
        assertThatThrownBy(() -> Export.write(SmallStudy.open(), target, QUICK, (done, total) -> steps[0]++ < 30)).isInstanceOf(Stopped.class);
        assertThat(target).hasContent("the old one");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void a_folder_export_stopped_anywhere_leaves_the_old_folder_and_nothing_else() throws Exception {
        var target = folder.resolve("out");
        Export.write(SmallStudy.open(List.of("k1", "k2")), target, QUICK, Progress.NONE);
        var before = contents(target);
        for (var reached : List.of("ratings.csv", "wide_warmth.csv", "observers.csv")) {
            assertThatThrownBy(() -> Export.write(SmallStudy.open(), target, QUICK, (done, total) -> !fresh(target, reached))).isInstanceOf(Stopped.class);
            assertThat(contents(target)).isEqualTo(before);
            var none = folder.resolve("none");
            assertThatThrownBy(() -> Export.write(SmallStudy.open(), none, QUICK, (done, total) -> !fresh(none, reached))).isInstanceOf(Stopped.class);
            assertThat(none).doesNotExist();
        }
    }

    @Test
    void a_folder_with_a_file_that_cannot_be_replaced_has_no_description() throws Exception {
        var target = folder.resolve("out");
        Export.write(SmallStudy.open(), target, QUICK, Progress.NONE);
        Files.delete(target.resolve("scores.csv"));
        Files.writeString(Files.createDirectory(target.resolve("scores.csv")).resolve("mine.txt"), "kept");
        assertThatThrownBy(() -> Export.write(SmallStudy.open(), target, QUICK, Progress.NONE)).isInstanceOf(Problem.class).hasMessageContaining("scores.csv");
        assertThat(target.resolve("datapackage.json")).doesNotExist();
        assertThat(contents(target)).containsKey("scores.csv/mine.txt").noneSatisfy((name, text) -> assertThat(name).contains(".new"));
    }

    /** Whether an export into a folder has written a file aside. */
    private static boolean fresh(Path folder, String file) {
        try (var asides = Files.list(folder)) {
            return asides.anyMatch(aside -> aside.toString().endsWith(".new") && Files.exists(aside.resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> contents(Path folder) throws Exception {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                contents.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return contents;
    }

    @Test
    void an_export_leaves_no_copy_of_the_data_in_the_temporary_folder() throws Exception {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        long had = count(temporary);
        book(QUICK.withCharts(true).withCharts(true)).close();
        assertThat(count(temporary)).isEqualTo(had);
    }

    @Test
    void the_same_study_and_moment_give_the_same_bytes() throws Exception {
        Workbook.write(SmallStudy.open(), folder.resolve("a.xlsx"), QUICK, Progress.NONE);
        Workbook.write(SmallStudy.open(), folder.resolve("b.xlsx"), QUICK, Progress.NONE);
        assertThat(folder.resolve("b.xlsx")).hasSameBinaryContentAs(folder.resolve("a.xlsx"));
    }

    @Test
    void the_read_me_sheet_says_that_ratings_are_simulated() throws Exception {
        try (var book = book(QUICK)) {
            var text = new StringBuilder();
            book.getSheet("Read me").forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            assertThat(text).contains("A <study> & more").contains("SIMULATED").contains("Two items, version 1").contains("2026-03-01 12:00 UTC");
        }
    }

    private XSSFWorkbook book(ExportSettings settings) throws Exception {
        var file = folder.resolve("book.xlsx");
        Export.write(SmallStudy.open(), file, settings, Progress.NONE);
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> names(XSSFWorkbook book) {
        return java.util.stream.IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
    }

    private static XSSFCell column(XSSFSheet sheet, String head, int row) {
        for (var cell : sheet.getRow(0))
            if (cell.getStringCellValue().equals(head))
                return sheet.getRow(row).getCell(cell.getColumnIndex());
        throw new AssertionError("no column " + head);
    }

    private static Ratings ratings(Path file, String item) throws Exception {
        return RatingsFile.read(file, Progress.NONE).ratings(item, Level.INTERVAL, Categories.NONE);
    }

    private static void assertSame(Ratings read, Ratings expected) {
        for (int unit = 0; unit < expected.units(); unit++)
            for (int rater = 0; rater < expected.raters(); rater++)
                assertThat(value(read, expected.unit(unit), expected.rater(rater))).isEqualTo(expected.value(unit, rater));
        assertThat(read.observations()).isEqualTo(expected.observations());
    }

    private static java.util.OptionalDouble value(Ratings ratings, String unit, String rater) {
        for (int u = 0; u < ratings.units(); u++)
            for (int r = 0; r < ratings.raters(); r++)
                if (ratings.unit(u).equals(unit) && ratings.rater(r).equals(rater))
                    return ratings.value(u, r);
        return java.util.OptionalDouble.empty();
    }

    private static long count(Path folder) throws Exception {
        if (!Files.isDirectory(folder))
            return 0;
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
