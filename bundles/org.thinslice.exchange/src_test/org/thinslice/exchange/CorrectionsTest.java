// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
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

class CorrectionsTest {

    @TempDir
    Path folder;

    private Study study;
    private Path workbook;

    @BeforeEach
    void export() throws Exception {
        study = SmallStudy.open();
        workbook = export(study);
    }

    @Test
    void a_correction_goes_out_and_comes_back_as_a_new_entry_of_the_ledger() throws Exception {
        var rating = standing(0);
        edit(sheet -> correct(row(sheet, rating), 7, "wrong button"));
        var read = read();
        assertThat(read.refused()).isEmpty();
        assertThat(read.wanted()).singleElement().satisfies(one -> {
            assertThat(one.rating()).isEqualTo(rating);
            assertThat(one.answer()).isEqualTo(new Answer.Value(7));
            assertThat(one.reason()).isEqualTo("wrong button");
        });
        int ratings = study.ratings().size();
        assertThat(read.write(study)).singleElement().satisfies(one -> assertThat(one.corrects()).isEqualTo(rating.id()));
        assertThat(study.ratings()).hasSize(ratings).contains(rating);
        assertThat(study.finals().of(rating.showing(), rating.item()).orElseThrow().answer()).isEqualTo(new Answer.Value(7));
    }

    @Test
    void reading_twice_changes_nothing_more() throws Exception {
        edit(sheet -> correct(row(sheet, standing(0)), 7, "wrong button"));
        read().write(study);
        var again = read();
        assertThat(again.wanted()).isEmpty();
        assertThat(again.refused()).isEmpty();
        assertThat(again.already()).isEqualTo(1);
    }

    @Test
    void rows_may_be_in_another_order_and_others_missing() throws Exception {
        var one = standing(3);
        var other = standing(8);
        edit(sheet -> {
            correct(row(sheet, one), other(one), "first");
            correct(row(sheet, other), other(other), "second");
            swap(row(sheet, one), row(sheet, other));
            sheet.removeRow(row(sheet, standing(5)));
        });
        assertThat(read().wanted()).extracting(Corrections.Wanted::rating).containsExactlyInAnyOrder(one, other);
        assertThat(read().refused()).isEmpty();
    }

    @Test
    void columns_sorted_without_the_others_are_refused() throws Exception {
        edit(sheet -> {
            var row = row(sheet, standing(0));
            correct(row, 7, "x");
            row.getCell(column(sheet, "slice")).setCellValue("elsewhere");
        });
        assertThat(read().wanted()).isEmpty();
        assertThat(read().refused()).singleElement().satisfies(one -> assertThat(one.column()).isEqualTo("slice"));
    }

    @Test
    void values_sorted_with_their_corrections_and_without_their_ids_are_refused() throws Exception {
        var one = standing(0);
        edit(sheet -> {
            var row = row(sheet, one);
            correct(row, other(one), "x");
            row.getCell(column(sheet, "value")).setCellValue(other(one) % 7 + 1);
        });
        assertThat(read().wanted()).isEmpty();
        assertThat(read().refused()).singleElement().satisfies(refused -> assertThat(refused.column()).isEqualTo("value"));
    }

    @Test
    void what_another_program_wrote_before_reading_is_seen_and_after_reading_stops_all_of_it() throws Exception {
        var storage = new SmallStudy(study.plan());
        storage.append(study.ratings());
        study = Study.open(storage, InstantSource.fixed(SmallStudy.NOON), "1.0");
        var late = standing(0);
        edit(sheet -> correct(row(sheet, late), other(late), "late"));
        var read = read();
        assertThat(read.wanted()).hasSize(1);
        Study.open(storage, InstantSource.fixed(SmallStudy.NOON), "1.0").curation()
                .correct(List.of(new Correcting(late.showing(), late.item(), new Answer.NotRatable("there"), "meanwhile")));
        assertThatThrownBy(() -> read.write(study)).isInstanceOf(Problem.class).hasMessageContaining(late.slice());
        Study.open(storage, InstantSource.fixed(SmallStudy.NOON), "1.0").curation()
                .correct(List.of(new Correcting(late.showing(), late.item(), late.answer(), "again")));
        var again = read();
        assertThat(again.wanted()).isEmpty();
        assertThat(again.refused()).hasSize(1);
    }

    @Test
    void a_correction_needs_a_reason_a_known_row_and_an_answer_the_item_offers() throws Exception {
        edit(sheet -> {
            correct(row(sheet, standing(0)), 7, "");
            correct(row(sheet, standing(1)), 70, "off the scale");
            correct(row(sheet, standing(2)), 7, "unknown");
            row(sheet, standing(2)).getCell(column(sheet, "rating_id")).setCellValue("5f0c0d0a-0000-0000-0000-000000000000");
            var reasonOnly = row(sheet, standing(3));
            reasonOnly.createCell(column(sheet, "reason")).setCellValue("why not");
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(column(sheet, "slice")).setCellValue("new");
            row(sheet, standing(4)).getCell(column(sheet, "value")).setCellValue(-3);
        });
        assertThat(read().wanted()).isEmpty();
        assertThat(read().refused()).extracting(Corrections.Refused::column)
                .containsExactlyInAnyOrder("reason", "corrected_value", "rating_id", "corrected_value", "rating_id", "value");
        assertThat(read().refused()).allSatisfy(one -> assertThat(one.place().sheet()).isEqualTo("Ratings"));
        assertThat(read().refused()).extracting(one -> one.place().row()).doesNotHaveDuplicates();
    }

    @Test
    void shares_and_dates_are_refused_as_people_see_them() throws Exception {
        edit(sheet -> {
            formatted(row(sheet, standing(0)), 0.05, "0%");
            formatted(row(sheet, standing(1)), 1.0 / 3, "0.00 %");
            formatted(row(sheet, standing(2)), 46_024, "yyyy\\-mm\\-dd");
            formatted(row(sheet, standing(3)), 0.25, "h:mm");
            formatted(row(sheet, standing(4)), other(standing(4)), "0.00\" % of 7\"");
            text(row(sheet, standing(5)), "50%");
        });
        assertThat(read().wanted()).extracting(Corrections.Wanted::rating).containsExactly(standing(4));
        assertThat(read().refused()).extracting(Corrections.Refused::column).containsOnly("corrected_value");
        assertThat(read().refused()).extracting(Corrections.Refused::why).satisfiesExactly(
                share -> assertThat(share).contains("does not offer '5%'").contains("It offers"), third -> assertThat(third).contains("'33.33333333%'"),
                day -> assertThat(day).contains("'2026-01-02'"), time -> assertThat(time).contains("'6:00:00'"), typed -> assertThat(typed).contains("'50%'"));
    }

    @Test
    void cells_for_corrections_keep_what_is_typed_and_offer_texts() throws Exception {
        try (var in = Files.newInputStream(workbook); var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheet("Ratings");
            for (var head : List.of("corrected_value", "reason"))
                assertThat(sheet.getColumnStyle(column(sheet, head)).getDataFormatString()).as(head).isEqualTo("@");
            assertThat(book.getSheet("Choices").getRow(1).getCell(0).getStringCellValue()).isEqualTo("1");
        }
        edit(sheet -> text(row(sheet, standing(0)), "7"));
        assertThat(read().wanted()).extracting(Corrections.Wanted::answer).containsExactly(new Answer.Value(7));
    }

    @Test
    void a_rating_corrected_twice_to_different_answers_is_refused_once() throws Exception {
        var rating = standing(0);
        assertThat(rating.answer()).isNotIn(new Answer.Value(3), new Answer.Value(4));
        edit(sheet -> {
            correct(row(sheet, rating), 3, "a");
            var copy = sheet.createRow(sheet.getLastRowNum() + 1);
            copy.copyRowFrom(row(sheet, rating), new CellCopyPolicy());
            correct(copy, 4, "b");
        });
        assertThat(read().wanted()).hasSize(1);
        assertThat(read().refused()).singleElement().satisfies(one -> assertThat(one.why()).contains("row "));
    }

    @Test
    void what_changed_since_the_export_is_said_and_not_overruled() throws Exception {
        var rating = standing(0);
        edit(sheet -> correct(row(sheet, rating), 7, "late"));
        study.curation().correct(List.of(new Correcting(rating.showing(), rating.item(), new Answer.Value(1), "meanwhile")));
        var read = read();
        assertThat(read.remarks()).singleElement().satisfies(said -> assertThat(said).contains("since this workbook was exported"));
        assertThat(read.wanted()).isEmpty();
        assertThat(read.refused()).singleElement().satisfies(one -> assertThat(one.why()).contains("now 1 counts"));
    }

    @Test
    void what_changes_between_reading_and_yes_stops_all_of_it() throws Exception {
        var rating = standing(0);
        edit(sheet -> correct(row(sheet, rating), 7, "late"));
        var read = read();
        study.curation().correct(List.of(new Correcting(rating.showing(), rating.item(), new Answer.Value(1), "meanwhile")));
        assertThatThrownBy(() -> read.write(study)).isInstanceOf(Problem.class).hasMessageContaining(rating.slice());
    }

    @Test
    void na_takes_an_answer_away_and_keeps_the_reason() throws Exception {
        var rating = standing(0);
        edit(sheet -> {
            var row = row(sheet, rating);
            row.createCell(column(sheet, "corrected_value")).setCellValue("NA");
            row.createCell(column(sheet, "reason")).setCellValue("fell asleep");
        });
        read().write(study);
        assertThat(study.finals().of(rating.showing(), rating.item()).orElseThrow().answer()).isEqualTo(new Answer.NotRatable("fell asleep"));
        assertThat(read().already()).isEqualTo(1);
    }

    @Test
    void a_workbook_of_another_study_and_one_without_the_columns_are_refused() throws Exception {
        edit(sheet -> sheet.getWorkbook().getProperties().getCustomProperties().getProperty(Marks.STUDY).setLpwstr("another"));
        assertThatThrownBy(this::read).isInstanceOf(Problem.class).hasMessageContaining("another study");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(workbook)) {
            book.createSheet("Ratings").createRow(0).createCell(0).setCellValue("slice");
            book.write(out);
        }
        assertThatThrownBy(this::read).isInstanceOf(Problem.class).hasMessageContaining("rating_id");
        Files.writeString(workbook, "no workbook");
        assertThatThrownBy(this::read).isInstanceOf(Problem.class);
    }

    @Test
    void categories_and_words_are_corrected_as_they_are_spelled() throws Exception {
        var scheme = SchemeBuild.scheme("Words").item(SchemeBuild.category("mood").choice("=up", "en", "Up").choice("down", "en", "Down"))
                .item(SchemeBuild.category("seen").several().choice("a", "en", "A").choice("b", "en", "B")).item(SchemeBuild.words("said")).build();
        study = SmallStudy.of(scheme, List.of("k1"), (slice, observer, item) -> Optional.of(item.equals("said") ? new Answer.Words("x")
                : item.equals("mood") ? Answer.Codes.of("down") : Answer.Codes.of("a")));
        workbook = export(study);
        edit(sheet -> {
            text(row(sheet, standing(0)), "=up");
            text(row(sheet, standing(1)), "a+b");
            text(row(sheet, standing(2)), "two words");
            text(row(sheet, standing(3)), "sideways");
            text(row(sheet, standing(4)), "none");
            text(row(sheet, standing(7)), "+");
        });
        assertThat(read().wanted()).extracting(Corrections.Wanted::answer).containsExactly(Answer.Codes.of("=up"),
                new Answer.Codes(Set.of("a", "b")), new Answer.Words("two words"), new Answer.Codes(Set.of()));
        assertThat(read().refused()).hasSize(2).anySatisfy(one -> assertThat(one.why()).contains("=up, down"))
                .anySatisfy(one -> assertThat(one.why()).contains("'+'"));
    }

    /** What a person does: open, correct, save. LibreOffice writes every part of the workbook anew. */
    @Test
    void a_workbook_saved_by_libreoffice_is_read_back() throws Exception {
        assumeTrue(Office.isThere(), "LibreOffice is not installed: no workbook saved by it was read back");
        var rating = standing(4);
        edit(sheet -> correct(row(sheet, rating), 5, "saved elsewhere"));
        var saved = new Office(folder).saved(List.of(workbook)).resolve(workbook.getFileName());
        var read = Corrections.read(study, saved, Progress.NONE);
        assertThat(read.refused()).isEmpty();
        assertThat(read.wanted()).singleElement().satisfies(one -> assertThat(one.rating()).isEqualTo(rating));
        assertThat(read.write(study)).hasSize(1);
        assertThat(WorkbookMarks.read(saved).study()).contains(study.plan().settings().id());
    }

    private Path export(Study of) throws Problem {
        var file = folder.resolve("s.xlsx");
        Workbook.write(of, file, ExportSettings.of("1.0", SmallStudy.NOON).withAgreement(Settings.DEFAULT.withRounds(0)).withCharts(false), Progress.NONE);
        return file;
    }

    private Corrections read() throws Problem {
        return Corrections.read(study, workbook, Progress.NONE);
    }

    /** A rating that counts. */
    private Rating standing(int place) {
        return study.ratings().stream().filter(study.finals()::holds).skip(place).findFirst().orElseThrow();
    }

    private void edit(Consumer<XSSFSheet> change) throws Exception {
        try (var in = Files.newInputStream(workbook); var book = new XSSFWorkbook(in)) {
            change.accept(book.getSheet("Ratings"));
            try (var out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
    }

    private static XSSFRow row(XSSFSheet sheet, Rating rating) {
        int id = column(sheet, "rating_id");
        for (int i = 1; i <= sheet.getLastRowNum(); i++)
            if (sheet.getRow(i) != null && sheet.getRow(i).getCell(id).getStringCellValue().equals(rating.id()))
                return sheet.getRow(i);
        throw new AssertionError("no row of " + rating);
    }

    private static int column(XSSFSheet sheet, String head) {
        for (var cell : sheet.getRow(0))
            if (cell.getStringCellValue().equals(head))
                return cell.getColumnIndex();
        throw new AssertionError("no column " + head);
    }

    /** Another point of the scale than a rating has. */
    private static double other(Rating rating) {
        return ((Answer.Value) rating.answer()).value() % 7 + 1;
    }

    private static void correct(XSSFRow row, double value, String reason) {
        row.createCell(column(row.getSheet(), "corrected_value")).setCellValue(value);
        row.createCell(column(row.getSheet(), "reason")).setCellValue(reason);
    }

    private static void formatted(XSSFRow row, double value, String format) {
        correct(row, value, "because");
        var style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        row.getCell(column(row.getSheet(), "corrected_value")).setCellStyle(style);
    }

    private static void text(XSSFRow row, String value) {
        row.createCell(column(row.getSheet(), "corrected_value")).setCellValue(value);
        row.createCell(column(row.getSheet(), "reason")).setCellValue("because");
    }

    /** Swaps the contents of two rows. */
    private static void swap(XSSFRow one, XSSFRow other) {
        var sheet = one.getSheet();
        int a = one.getRowNum();
        int b = other.getRowNum();
        var policy = new CellCopyPolicy();
        var spare = sheet.createRow(sheet.getLastRowNum() + 10);
        spare.copyRowFrom(one, policy);
        sheet.createRow(a).copyRowFrom(other, policy);
        sheet.createRow(b).copyRowFrom(spare, policy);
        sheet.removeRow(spare);
    }
}
