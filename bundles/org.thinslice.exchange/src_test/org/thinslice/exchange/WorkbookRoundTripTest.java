// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.study.Answer;
import org.thinslice.study.Correcting;
import org.thinslice.study.Rating;
import org.thinslice.study.Study;

/** What comes back of a workbook with every kind of answer, when people and spreadsheet programs have done to it what they do. */
class WorkbookRoundTripTest {

    /** Texts that a spreadsheet program would like to make something else of. */
    private static final List<String> WORDS = List.of("", " ", " blanks around ", "two\nlines", "typed on\r\nWindows", "a\ttab", "007", "1e5", "1/2", "12:30", "TRUE",
            "false", "NA", "none", "=1+1", "+4", "-4", "@SUM(A1)", "'quoted'", "''", "_x0041_", "_x000D_", "<b>&amp;\"", "ümlaut \u2028 \ud83d\ude42", "#N/A", "50%",
            "-", "x".repeat(400), "bell \u0007");
    /** With more digits than people look at. */
    private static final List<Double> LINE = List.of(0.1 + 0.2, 100 / 3.0, 200 / 3.0, 99.99999999999999, 1e-7, 4.35, 37.482517482517483, 0.0, 100.0);
    private static final List<String> MOODS = List.of("sad", "1", "01", "TRUE", "1-2", "=up", "NA");

    @TempDir
    Path folder;

    private Study study;
    private Path workbook;

    @BeforeEach
    void export() throws Exception {
        var mood = SchemeBuild.category("mood").notRatable();
        for (var code : MOODS)
            mood.choice(code, "en", "the mood " + code);
        var scheme = SchemeBuild.scheme("All").item(SchemeBuild.scale("rapport", -2, 6).notRatable()).item(SchemeBuild.analogue("line").notRatable())
                .item(mood).item(SchemeBuild.category("seen").several().choice("a", "en", "A").choice("b", "en", "B").choice("c", "en", "C"))
                .item(SchemeBuild.words("said").optional()).build();
        study = SmallStudy.of(scheme, List.of("k1", "=k2", "K1", "ümlaut <&\">", "k5"), (s, o, item) -> answer(s * 5 + o, item));
        var first = study.ratings().get(0);
        study.curation().correct(List.of(new Correcting(first.showing(), first.item(), new Answer.Value(-1), "typed wrong")));
        workbook = folder.resolve("s.xlsx");
        Workbook.write(study, workbook, ExportSettings.of("1.0", SmallStudy.NOON).withAgreement(Settings.DEFAULT.withRounds(0)).withCharts(false), Progress.NONE);
    }

    private static Optional<Answer> answer(int n, String item) {
        if (n % 11 == 10 && !item.equals("said") && !item.equals("seen"))
            return Optional.of(new Answer.NotRatable(n % 2 == 0 ? "picture" : " no\r\nsound "));
        return Optional.of(switch (item) {
            case "rapport" -> new Answer.Value(n % 9 - 2);
            case "line" -> new Answer.Value(LINE.get(n % LINE.size()));
            case "mood" -> Answer.Codes.of(MOODS.get(n % MOODS.size()));
            case "seen" -> new Answer.Codes(n % 3 == 0 ? Set.of() : n % 3 == 1 ? Set.of("b") : Set.of("c", "a"));
            default -> new Answer.Words(WORDS.get(n % WORDS.size()));
        });
    }

    private Corrections read(Path file) throws Problem {
        return Corrections.read(study, file, Progress.NONE);
    }

    private void nothingToSay(Path file) throws Problem {
        var read = read(file);
        assertThat(read.refused()).isEmpty();
        assertThat(read.wanted()).isEmpty();
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void a_workbook_that_nobody_touched_says_nothing() throws Exception {
        nothingToSay(workbook);
    }

    @Test
    void nor_does_one_that_libreoffice_saved() throws Exception {
        assumeTrue(Office.isThere(), "LibreOffice is not installed: no workbook saved by it was read back");
        nothingToSay(new Office(folder).saved(List.of(workbook)).resolve("s.xlsx"));
    }

    @Test
    void nor_one_that_was_an_ods_meanwhile() throws Exception {
        assumeTrue(Office.isThere(), "LibreOffice is not installed: no workbook saved by it was read back");
        var ods = new Office(folder).saved(List.of(workbook), "ods").resolve("s.ods");
        nothingToSay(new Office(folder.resolve("again")).saved(List.of(ods)).resolve("s.xlsx"));
    }

    /** What somebody wrote into the workbook beside some answers of every kind, and what is to come of it. */
    private Map<Rating, Answer> corrections() {
        var wanted = new HashMap<Rating, Answer>();
        var finals = study.finals();
        for (var rating : study.answers())
            if (finals.holds(rating) && wanted.size() < 60 && rating.id().hashCode() % 3 == 0)
                wanted.put(rating, switch (rating.item()) {
                    case "rapport" -> rating.answer().equals(new Answer.Value(-2)) ? new Answer.NotRatable("a slip") : new Answer.Value(-2);
                    case "line" -> new Answer.Value(12.345678901234567);
                    case "mood" -> Answer.Codes.of(rating.answer().equals(Answer.Codes.of("01")) ? "TRUE" : "01");
                    case "seen" -> new Answer.Codes(rating.answer().equals(new Answer.Codes(Set.of())) ? Set.of("a", "b", "c") : Set.of());
                    default -> new Answer.Words("1/2 = =half\ud83d\ude42");
                });
        return wanted;
    }

    private static String typed(Answer answer) {
        if (answer instanceof Answer.Codes codes)
            return codes.codes().isEmpty() ? "none" : String.join(" + ", codes.codes());
        return answer instanceof Answer.Words words ? words.text() : answer instanceof Answer.Value value ? Numbers.text(value.value()) : "NA";
    }

    private static void correct(XSSFSheet sheet, Map<Rating, Answer> wanted) {
        for (var each : wanted.entrySet()) {
            var row = row(sheet, each.getKey());
            row.createCell(column(sheet, "corrected_value")).setCellValue(typed(each.getValue()));
            row.createCell(column(sheet, "reason")).setCellValue("a slip");
        }
    }

    private void edit(Consumer<XSSFSheet> change) throws Exception {
        try (var in = Files.newInputStream(workbook); var book = new XSSFWorkbook(in)) {
            change.accept(book.getSheet("Ratings"));
            try (var out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
    }

    private static int column(XSSFSheet sheet, String head) {
        for (var cell : sheet.getRow(0))
            if (cell.getStringCellValue().equals(head))
                return cell.getColumnIndex();
        throw new AssertionError("no column " + head);
    }

    private static XSSFRow row(XSSFSheet sheet, Rating rating) {
        int id = column(sheet, "rating_id");
        for (int i = 1; i <= sheet.getLastRowNum(); i++)
            if (sheet.getRow(i) != null && sheet.getRow(i).getCell(id).getStringCellValue().equals(rating.id()))
                return sheet.getRow(i);
        throw new AssertionError("no row of " + rating);
    }

    private void brings(Path file, Map<Rating, Answer> wanted) throws Problem {
        var read = read(file);
        assertThat(read.refused()).isEmpty();
        var found = new HashMap<Rating, Answer>();
        read.wanted().forEach(one -> found.put(one.rating(), one.answer()));
        assertThat(found).isEqualTo(wanted);
        var before = new HashMap<Rating, Answer>();
        var all = study.answers();
        all.stream().filter(study.finals()::holds).forEach(rating -> before.put(rating, rating.answer()));
        before.putAll(wanted);
        assertThat(read.write(study)).hasSize(wanted.size());
        assertThat(study.answers().subList(0, all.size())).as("nothing that was there is gone").isEqualTo(all);
        before.forEach((rating, answer) -> assertThat(study.finals().of(rating.showing(), rating.item()).orElseThrow().answer()).isEqualTo(answer));
        assertThat(read(file).already()).as("read once more").isEqualTo(wanted.size());
        assertThat(read(file).wanted()).isEmpty();
    }

    @Test
    void every_kind_of_answer_is_corrected() throws Exception {
        var wanted = corrections();
        assertThat(wanted.keySet()).extracting(Rating::item).contains("rapport", "line", "mood", "seen", "said");
        edit(sheet -> correct(sheet, wanted));
        brings(workbook, wanted);
    }

    @Test
    void sorted_filtered_and_with_columns_of_ones_own_saved_as_ods_and_back() throws Exception {
        assumeTrue(Office.isThere(), "LibreOffice is not installed: no workbook saved by it was read back");
        var wanted = corrections();
        edit(sheet -> {
            correct(sheet, wanted);
            mess(sheet);
        });
        var ods = new Office(folder).saved(List.of(workbook), "ods").resolve("s.ods");
        brings(new Office(folder.resolve("again")).saved(List.of(ods)).resolve("s.xlsx"), wanted);
    }

    /** Rows upside down, every fourth hidden by a filter, two columns of one's own among the others. */
    private static void mess(XSSFSheet sheet) {
        int last = sheet.getLastRowNum();
        for (int i = 1; i < last + 1 - i; i++)
            swap(sheet, i, last + 1 - i);
        for (int i = 4; i <= last; i += 4)
            sheet.getRow(i).setZeroHeight(true);
        for (var before : List.of("slice", "corrected_value")) {
            int at = column(sheet, before);
            sheet.shiftColumns(at, sheet.getRow(0).getLastCellNum() - 1, 1);
            sheet.getRow(0).createCell(at).setCellValue("my " + before);
            for (int i = 1; i <= last; i += 2)
                sheet.getRow(i).createCell(at).setCellValue("!");
        }
    }

    private static void swap(XSSFSheet sheet, int one, int other) {
        var policy = new CellCopyPolicy();
        var spare = sheet.createRow(sheet.getLastRowNum() + 10);
        spare.copyRowFrom(sheet.getRow(one), policy);
        var kept = sheet.getRow(other);
        sheet.createRow(one).copyRowFrom(kept, policy);
        sheet.createRow(other).copyRowFrom(spare, policy);
        sheet.removeRow(spare);
    }

    @Test
    void a_column_that_is_there_twice_is_refused_and_not_guessed() throws Exception {
        for (var head : List.of("reason", "corrected_value", "value", "slice", "rating_id")) {
            export();
            edit(sheet -> {
                correct(sheet, corrections());
                sheet.getRow(0).createCell(sheet.getRow(0).getLastCellNum()).setCellValue(" " + head.toUpperCase(Locale.ROOT));
            });
            assertThatThrownBy(() -> read(workbook)).as(head).isInstanceOf(Problem.class).hasMessageContaining("a column '" + head + "' twice");
        }
    }

    @Test
    void a_mistake_of_a_formula_is_no_answer_in_words() throws Exception {
        var said = study.answers().stream().filter(rating -> rating.item().equals("said")).findFirst().orElseThrow();
        edit(sheet -> {
            correct(sheet, Map.of(said, new Answer.Words("?")));
            row(sheet, said).getCell(column(sheet, "corrected_value")).setCellErrorValue(FormulaError.NA);
        });
        assertThat(read(workbook).wanted()).isEmpty();
        assertThat(read(workbook).refused()).singleElement().satisfies(one -> assertThat(one.column()).isEqualTo("corrected_value"));
    }
}
