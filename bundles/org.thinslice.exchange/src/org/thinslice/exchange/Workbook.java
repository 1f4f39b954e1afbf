// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Study;

/**
 * Writes a study as a workbook: read-me sheet, codebook, every rating, a slices × observers sheet for each item, scores,
 * agreement beside live formulas, pairs, observers, slices, changes and charts. Data sheets hold one rectangle with one header row and nothing merged.
 */
public final class Workbook {

    private final Study study;
    private final ExportSettings settings;
    private final Progress progress;
    private final Book book;
    private final List<Contents> contents = new ArrayList<>();

    /** A sheet and what the read-me sheet says of it. */
    record Contents(String sheet, String what) {
    }

    private Workbook(Study study, ExportSettings settings, Progress progress, Book book) {
        this.study = study;
        this.settings = settings;
        this.progress = progress;
        this.book = book;
    }

    /**
     * Writes the workbook.
     *
     * @throws Problem if it could not be written or was stopped; a workbook that was there before stays as it was
     */
    public static void write(Study study, Path xlsx, ExportSettings settings, Progress progress) throws Problem {
        try (var book = new Book()) {
            new Workbook(study, settings, progress, book).sheets();
            progress.stage(say("stage.writing"));
            AtomicFile.write(xlsx, out -> book.writeTo(out, settings.at()));
        }
    }

    private void sheets() throws Problem {
        var tables = study.tables();
        progress.stage(say("stage.agreement"));
        var agreement = ItemAgreement.of(tables, settings.agreement(), progress);
        var numbers = ObserverNumbers.of(study, agreement, settings.agreement(), progress);
        var readMe = book.sheet(say("sheet.readme"));
        codebook();
        ratings();
        var wide = new ArrayList<List<XSSFSheet>>();
        for (var table : tables)
            wide.add(wide(table));
        scores(tables);
        agreement(agreement, wide);
        table("pairs", PairRow.columns(), 3, PairRow.of(agreement, settings.agreement().confidence()));
        table("observers", ObserverRow.columns(), 1, ObserverRow.of(numbers));
        table("slices", StudyTables.slices(study.plan()), 1, study.plan().slices());
        table("grras", GrrasSheet.columns(), 3, GrrasSheet.rows(study, agreement, settings, progress));
        table("audit", AuditRow.columns(), 1, AuditRow.of(study));
        charts(agreement, numbers);
        new ReadMeSheet(book, readMe).write(study, settings, contents);
        new Marks(study, settings).on(book.poi());
    }

    private void codebook() throws Problem {
        var rows = new ArrayList<>(CodebookRow.of(study.plan(), study.scheme()));
        rows.addAll(CodebookRow.corrections());
        table("codebook", CodebookRow.columns(), 2, rows);
        note(List.of(Choices.add(book, study.scheme())), say("contents.choices"));
    }

    private void ratings() throws Problem {
        var columns = CorrectionColumns.with(new LongColumns(study).columns());
        for (var sheet : table("ratings", columns, 5, study.answers()))
            CorrectionColumns.guard(sheet, columns);
    }

    private List<XSSFSheet> wide(RatingTable table) {
        var made = TableSheet.add(book, new SheetTable<>(say("sheet.wide", table.key()), StudyTables.wide(table), 2, table.slices()), progress);
        note(made, say("contents.wide", table.label()));
        for (var sheet : made) {
            var last = sheet.getTables().get(0).getEndCellReference();
            if (last.getCol() > 1)
                book.range("wide", table.key(), sheet, "$C$2:$" + Columns.letters(last.getCol()) + "$" + (last.getRow() + 1));
        }
        return made;
    }

    private void scores(List<RatingTable> tables) throws Problem {
        var scores = ItemScores.of(study, tables, settings.scoring(), progress);
        table("scores", ScoreColumns.ofSlices(), 4, ScoreColumns.slices(scores));
        table("session_scores", ScoreColumns.ofSessions(), 2, ScoreColumns.sessions(scores));
    }

    /** The program's values, and the sheets that compute them again for items whose observers fit on one sheet. */
    private void agreement(List<ItemAgreement> agreement, List<List<XSSFSheet>> wide) throws Problem {
        var again = new HashMap<String, Map<String, CheckCell>>();
        table("agreement", AgreementRow.live(again), 2, agreement.stream().flatMap(each -> each.rows().stream()).toList());
        for (int i = 0; i < agreement.size(); i++) {
            var item = agreement.get(i);
            var cells = again.computeIfAbsent(item.table().key(), key -> new HashMap<>());
            if (wide.get(i).size() == 1)
                CheckSheet.add(book, item, CheckRanges.of(item, study.scheme(), wide.get(i).get(0)), cells)
                        .ifPresent(made -> note(List.of(made), say(CheckBlock.squared(item) ? "contents.check" : "contents.check.agreement", item.table().label())));
        }
    }

    private void charts(List<ItemAgreement> agreement, List<ObserverNumbers> numbers) throws Problem {
        if (!settings.charts())
            return;
        progress.stage(say("stage.charts"));
        var made = SheetCharts.add(book, agreement, numbers, settings.agreement(), progress);
        for (int i = 0; i < made.size(); i++)
            note(List.of(made.get(i)), say(i == 0 ? "contents.charts" : "contents.chart_data"));
        new PicturesSheet(book, study, settings).add(agreement, progress).ifPresent(sheet -> note(List.of(sheet), say("contents.pictures", PicturesSheet.most(study))));
    }

    private <R> List<XSSFSheet> table(String key, List<Column<R>> columns, int fixed, List<R> rows) {
        var made = TableSheet.add(book, new SheetTable<>(say("sheet." + key), columns, fixed, rows), progress);
        note(made, say("contents." + key));
        return made;
    }

    private void note(List<XSSFSheet> sheets, String what) {
        for (int i = 0; i < sheets.size(); i++)
            contents.add(new Contents(sheets.get(i).getSheetName(), i == 0 ? what : say("contents.goes_on", sheets.get(0).getSheetName())));
    }

    private static String say(String key, Object... values) {
        return Failures.TEXTS.say(key, values);
    }
}
