// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.DesignFigures;
import org.thinslice.charts.SliceAndSession;
import org.thinslice.exchange.report.HtmlReport;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.model.Level;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Answer;
import org.thinslice.study.Recording;
import org.thinslice.study.Study;

/** Numbers in exports can be put into a paper as they are: what they are and how their intervals were made stands with them. */
class FiguresSayHowTest {

    private static final ExportSettings QUICK = ExportSettings.of("1.0", SmallStudy.NOON).withAgreement(Settings.DEFAULT.withRounds(50));
    /** Ratings of twelve slices by two observers. */
    private static final int[][] TWO = { { 1, 2, 3, 4, 5, 6, 7, 8, 9, 5, 4, 2 }, { 2, 2, 4, 4, 4, 7, 6, 9, 9, 3, 4, 1 } };
    /** R 4.2: mean(d), t.test(d)$conf.int, sd(d), mean(d) ∓ 1.96 sd(d), each ± qt(.975, 11) · sd(d) · sqrt(3 / 12), with d the differences. */
    private static final Map<String, Double> FROM_R = Map.of("difference", 0.0833333333333, "difference_low", -0.549625075138, "difference_high", 0.716291741805,
            "sd_of_differences", 0.996204919896, "lower_limit", -1.86922830966, "lower_limit_low", -2.96554443221, "lower_limit_high", -0.772912187112,
            "upper_limit", 2.03589497633, "upper_limit_low", 0.939578853778, "upper_limit_high", 3.13221109888);

    @TempDir
    Path folder;

    private static Scheme scheme() {
        return SchemeBuild.scheme("Three").item(SchemeBuild.scale("rapport", 1, 9)).item(SchemeBuild.scale("warm", 1, 7).level(Level.ORDINAL))
                .item(SchemeBuild.category("gaze").choice("none", "en", "none").choice("mutual", "en", "mutual")).build();
    }

    private static Study two() throws Problem {
        return SmallStudy.of(scheme(), List.of("k1", "k2"), (slice, observer, item) -> Optional.of(switch (item) {
            case "gaze" -> Answer.Codes.of((slice + observer) % 3 == 0 ? "none" : "mutual");
            case "warm" -> new Answer.Value(1 + (slice * 5 + observer) % 7);
            default -> new Answer.Value(TWO[observer][slice]);
        }));
    }

    /** Ratings near the upper end of the scale, by three observers. */
    private static Study high() throws Problem {
        var random = new Random(5);
        return SmallStudy.of(scheme(), List.of("k1", "k2", "k3"), (slice, observer, item) -> item.equals("gaze") ? Optional.empty()
                : Optional.of(new Answer.Value((item.equals("warm") ? 7 : 9) - random.nextInt(3) / 2 - slice / 11)));
    }

    private XSSFWorkbook book(Study study) throws Exception {
        var file = folder.resolve("book.xlsx");
        Workbook.write(study, file, QUICK, Progress.NONE);
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void how_far_two_observers_are_apart_is_what_r_computes_on_the_sheet_and_in_the_folder() throws Exception {
        Export.write(two(), folder.resolve("out"), QUICK.withCharts(false), Progress.NONE);
        var lines = Files.readAllLines(folder.resolve("out/pairs.csv"));
        var heads = List.of(lines.get(0).split(","));
        var rapport = lines.get(1).split(",", -1);
        FROM_R.forEach((head, value) -> assertThat(Double.parseDouble(rapport[heads.indexOf(head)])).as(head).isCloseTo(value, within(1e-11)));
        assertThat(Double.parseDouble(rapport[heads.indexOf("low")])).as("cor.test").isCloseTo(0.752974273359, within(1e-11));
        var gaze = lines.stream().filter(line -> line.startsWith("gaze,")).findFirst().orElseThrow().split(",", -1);
        FROM_R.keySet().forEach(head -> assertThat(gaze[heads.indexOf(head)]).as("names are not apart by a number: %s", head).isEmpty());
        try (var book = book(two())) {
            var sheet = book.getSheet("Pairs");
            FROM_R.forEach((head, value) -> assertThat(number(sheet, 1, head)).as(head).isCloseTo(value, within(1e-11)));
        }
    }

    @Test
    void every_column_of_pairs_is_explained_in_the_codebook_and_to_programs() throws Exception {
        Export.write(two(), folder.resolve("out"), QUICK.withCharts(false), Progress.NONE);
        var codebook = Files.readString(folder.resolve("out/codebook.csv"));
        var description = Files.readString(folder.resolve("out/datapackage.json"));
        var pairs = description.substring(description.indexOf("\"name\": \"pairs\""));
        for (var head : Files.readAllLines(folder.resolve("out/pairs.csv")).get(0).split(",")) {
            if (!List.of("item", "observer", "other_observer").contains(head))
                assertThat(codebook).as(head).containsPattern("(?m)^Pairs," + head + ",");
            assertThat(pairs).as(head).containsPattern("\"name\": \"" + head + "\",\\s+\"type\": \"[a-z]+\",\\s+\"description\": \"[^\"]{8,}");
        }
    }

    @Test
    void above_the_numbers_of_every_chart_with_intervals_stands_how_they_were_made() throws Exception {
        try (var book = book(high())) {
            var sheet = book.getSheet("Chart data");
            var said = new ArrayList<String>();
            for (var row : sheet)
                if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.STRING && !row.getCell(1).getStringCellValue().isEmpty())
                    said.add(sheet.getRow(row.getRowNum() - 2).getCell(0).getStringCellValue() + ": " + sheet.getRow(row.getRowNum() - 1).getCell(0));
            assertThat(said).filteredOn(text -> text.contains("95 % intervals")).hasSize(10).allSatisfy(text -> assertThat(text).contains("Intervals are 95% confidence intervals"));
            assertThat(said).filteredOn(text -> text.startsWith("rapport: mean of each slice")).singleElement().asString()
                    .endsWith("from Student's t distribution, cut at the ends of the scale.");
            assertThat(said).filteredOn(text -> text.startsWith("rapport: reliability of the mean")).singleElement().asString()
                    .contains("Spearman and Brown", "draws from the normal approximation");
            assertThat(book.getSheet("Charts").getDrawingPatriarch().getCharts()).isNotEmpty();
        }
    }

    @Test
    void no_mean_of_a_slice_or_session_has_an_interval_beyond_the_scale() throws Exception {
        try (var book = book(high())) {
            var sheet = book.getSheet("Chart data");
            int cut = 0;
            for (var row : sheet)
                if (row.getCell(3) != null && row.getCell(3).getCellType() == CellType.NUMERIC && row.getCell(0).getStringCellValue().matches("session \\d|[a-z0-9]{4,}")
                        && row.getCell(1).getNumericCellValue() > 2) {
                    assertThat(row.getCell(3).getNumericCellValue()).as("row %d", row.getRowNum()).isLessThanOrEqualTo(9);
                    cut += List.of(7.0, 9.0).contains(row.getCell(3).getNumericCellValue()) ? 1 : 0;
                }
            assertThat(cut).as("intervals that end where the scale ends").isGreaterThan(5);
        }
    }

    @Test
    void the_sheet_of_coefficients_says_which_of_them_ignore_the_order_of_an_item() throws Exception {
        try (var book = book(two())) {
            var sheet = book.getSheet("Agreement");
            int ignoring = 0;
            for (var row : sheet) {
                var note = row.getRowNum() == 0 ? "" : words(sheet, row.getRowNum(), "note");
                var coefficient = row.getRowNum() == 0 ? "" : words(sheet, row.getRowNum(), "coefficient");
                if (row.getCell(0).getStringCellValue().equals("warm"))
                    assertThat(note.contains("ignores the order")).as(coefficient)
                            .isEqualTo(coefficient.matches("Percent agreement.*|.*unweighted.*|Gwet's AC1.*|Brennan.*|.*nominal.*|Cohen's κ|Fleiss' κ"));
                ignoring += note.contains("ignores the order") ? 1 : 0;
                if (row.getCell(0).getStringCellValue().equals("gaze"))
                    assertThat(note).as(coefficient).doesNotContain("ignores the order");
            }
            assertThat(ignoring).isGreaterThan(2);
        }
    }

    @Test
    void the_values_of_a_variable_are_listed_by_size_not_as_words() throws Exception {
        var plan = two().plan();
        int[] phase = {180, 0, 90, 0};
        var recordings = new ArrayList<Recording>();
        for (int i = 0; i < phase.length; i++) {
            var one = plan.recordings().get(i);
            recordings.add(new Recording(one.id(), one.session(), one.file(), one.sha256(), one.bytes(), one.durationMicros(), true, true,
                    Map.of("phase_degrees", Integer.toString(phase[i]))));
        }
        var row = CodebookRow.of(plan.withRecordings(recordings), scheme()).stream().filter(each -> each.variable().equals("phase_degrees")).toList();
        assertThat(row).singleElement().satisfies(each -> assertThat(each.values()).isEqualTo("0; 90; 180"));
    }

    @Test
    void coefficients_are_a_forest_plot_of_named_rows_of_points_with_their_intervals() throws Exception {
        try (var book = book(high())) {
            var sheet = book.getSheet("Chart data");
            var chart = book.getSheet("Charts").getDrawingPatriarch().getCharts().get(0).getCTChart().toString();
            assertThat(chart).contains("<c:scatterChart>", "<c:errDir val=\"x\"/>", "<c:errValType val=\"cust\"/>").doesNotContain("<c:barChart>");
            var names = new ArrayList<String>();
            var matcher = Pattern.compile("<c:dLbl>.*?<a:t>(.*?)</a:t>", Pattern.DOTALL).matcher(chart);
            while (matcher.find())
                names.add(matcher.group(1));
            var data = CellRangeAddress.valueOf(chart.replaceAll("(?s).*?<c:xVal>.*?<c:f>'Chart data'!([^<]*)</c:f>.*", "$1"));
            var rows = IntStream.rangeClosed(data.getFirstRow(), data.getLastRow()).mapToObj(sheet::getRow).toList();
            assertThat(names).hasSizeGreaterThan(3).isEqualTo(rows.stream().map(row -> row.getCell(0).getStringCellValue()).toList());
            assertThat(rows).extracting(row -> row.getCell(6).getNumericCellValue()).isSorted().startsWith(1.0, 2.0);
            assertThat(rows).filteredOn(row -> row.getCell(2) != null).isNotEmpty().allSatisfy(row -> assertThat(row.getCell(1).getNumericCellValue() - row.getCell(4).getNumericCellValue())
                    .isCloseTo(row.getCell(2).getNumericCellValue(), within(1e-12)));
        }
    }

    @Test
    void labels_in_charts_are_words_whatever_stands_in_them() {
        assertThat(PointLabels.left(List.of("<c:x> & \u0001]]>", "b")).toString()).contains("&lt;c:x> &amp;").doesNotContain("\u0001");
    }

    @Test
    void slices_stand_beside_sessions_with_the_numbers_of_the_figure_in_the_workbench() throws Exception {
        var ratings = high().table("rapport").toRatings();
        var levels = (SliceAndSession) DesignFigures.levels("rapport", ratings, QUICK.agreement(), Progress.NONE);
        try (var book = book(high())) {
            var sheet = book.getSheet("Chart data");
            for (var level : levels.levels())
                assertThat(row(sheet, levels.score(level))).isCloseTo(level.mark().number().orElseThrow(), within(1e-12));
        }
    }

    @Test
    void the_report_and_the_folder_show_what_the_workbench_shows_of_a_study_like_this() throws Exception {
        HtmlReport.write(two(), folder.resolve("r.html"), QUICK, Progress.NONE);
        assertThat(folder.resolve("r.html")).content().contains("<h3>Severity in a Rasch model", "Logits; above 0 severe", "<h3>Change over time on task", "<h3>What is taken for what", "<h3>Slices and sessions",
                "Session, mean of its slices and observers").doesNotContain("<h3>Observers with themselves");
        Export.write(two(), folder.resolve("out"), QUICK, Progress.NONE);
        assertThat(folder.resolve("out/charts")).isDirectoryContaining("glob:**change-over-time-on-task-rapport.svg")
                .isDirectoryContaining("glob:**what-observers-confuse-on-gaze.svg").isDirectoryContaining("glob:**reliability-of-slices-and-of-sessions-warm.svg");
    }

    private static double row(XSSFSheet sheet, String label) {
        for (var row : sheet)
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(label))
                return row.getCell(1).getNumericCellValue();
        throw new AssertionError("no row " + label);
    }

    private static double number(XSSFSheet sheet, int row, String head) {
        return sheet.getRow(row).getCell(column(sheet, head)).getNumericCellValue();
    }

    private static String words(XSSFSheet sheet, int row, String head) {
        var cell = sheet.getRow(row).getCell(column(sheet, head));
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static int column(XSSFSheet sheet, String head) {
        for (var cell : sheet.getRow(0))
            if (cell.getStringCellValue().equals(head))
                return cell.getColumnIndex();
        throw new AssertionError("no column " + head);
    }
}
