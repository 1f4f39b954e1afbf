// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Study;

/**
 * Writes a study as a workbook: read-me sheet, codebook, every rating, a slices × observers sheet for each item, scores,
 * agreement, pairs, observers, slices and charts. Data sheets hold one rectangle with one header row and nothing merged.
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
        } catch (IOException failure) {
            throw Failures.at(xlsx, "workbook.failed", failure);
        }
    }

    private void sheets() throws Problem {
        var plan = study.plan();
        var tables = study.tables();
        progress.stage(say("stage.agreement"));
        var agreement = ItemAgreement.of(tables, settings.agreement(), progress);
        var readMe = book.sheet(say("sheet.readme"));
        note(TableSheet.add(book, say("sheet.codebook"), CodebookRow.columns(), 2, CodebookRow.of(plan, study.scheme()), progress),
                say("contents.codebook"));
        var ratings = new LongColumns(study).columns();
        note(TableSheet.add(book, say("sheet.ratings"), ratings, 5, study.answers(), progress), say("contents.ratings"));
        var wide = new HashMap<String, String>();
        for (var table : tables) {
            var made = TableSheet.add(book, say("sheet.wide", table.key()), StudyTables.wide(table), 2, table.slices(), progress);
            note(made, say("contents.wide", table.label()));
            wide.put(table.key(), made.get(0).getSheetName());
        }
        scores();
        note(TableSheet.add(book, say("sheet.agreement"), AgreementRow.columns(), 2, agreementRows(agreement), progress),
                say("contents.agreement"));
        for (var item : agreement)
            CheckSheet.add(book, item, wide.get(item.table().key())).ifPresent(made -> note(List.of(made), say("contents.check", item.table().label())));
        note(TableSheet.add(book, say("sheet.pairs"), PairRow.columns(), 3, PairRow.of(agreement), progress), say("contents.pairs"));
        note(TableSheet.add(book, say("sheet.observers"), ObserverRow.columns(), 1, ObserverRow.of(tables), progress),
                say("contents.observers"));
        note(TableSheet.add(book, say("sheet.slices"), StudyTables.slices(plan), 1, plan.slices(), progress), say("contents.slices"));
        charts(agreement);
        new ReadMeSheet(book, readMe).write(study, settings, contents);
        properties();
    }

    private void scores() throws Problem {
        var scores = ItemScores.of(study, settings.scoring(), progress);
        note(TableSheet.add(book, say("sheet.scores"), ScoreColumns.ofSlices(), 4, ScoreColumns.slices(scores), progress),
                say("contents.scores"));
        note(TableSheet.add(book, say("sheet.session_scores"), ScoreColumns.ofSessions(), 2, ScoreColumns.sessions(scores), progress),
                say("contents.session_scores"));
    }

    private static List<AgreementRow> agreementRows(List<ItemAgreement> agreement) {
        return agreement.stream().flatMap(each -> each.rows().stream()).toList();
    }

    private void charts(List<ItemAgreement> agreement) throws Problem {
        if (!settings.charts())
            return;
        progress.stage(say("stage.charts"));
        Optional<XSSFSheet> sheet = new ChartsSheet(book, study, settings).add(agreement, progress);
        sheet.ifPresent(made -> note(List.of(made), say("contents.charts")));
    }

    private void note(List<XSSFSheet> sheets, String what) {
        for (int i = 0; i < sheets.size(); i++)
            contents.add(new Contents(sheets.get(i).getSheetName(), i == 0 ? what : say("contents.goes_on", sheets.get(0).getSheetName())));
    }

    private void properties() {
        var core = book.poi().getProperties().getCoreProperties();
        core.setCreator("Thinslice " + settings.appVersion());
        core.setTitle(study.plan().settings().name());
        core.setCreated(Optional.of(Date.from(settings.at())));
        core.setModified(Optional.of(Date.from(settings.at())));
        book.poi().getProperties().getExtendedProperties().setApplication("Thinslice");
    }

    private static String say(String key, Object... values) {
        return Failures.TEXTS.say(key, values);
    }
}
