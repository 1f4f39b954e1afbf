// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Study;

/** Writes a study as a folder of csv files: the ratings, one table for each item, scores, agreement and a codebook. */
public final class FolderExport {

    private FolderExport() {
    }

    /**
     * Writes the folder, which is made if it is not there. Each file is replaced only when its new content is complete;
     * other files in the folder stay as they are.
     */
    public static void write(Study study, Path folder, ExportSettings settings, Progress progress) throws Problem {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw Failures.at(folder, "folder.failed", failure);
        }
        var plan = study.plan();
        var tables = study.tables();
        var csv = settings.csv();
        progress.stage(Failures.TEXTS.say("stage.agreement"));
        var agreement = ItemAgreement.of(tables, settings.agreement(), progress);
        progress.stage(Failures.TEXTS.say("stage.writing"));
        LongTable.write(study, folder.resolve("ratings.csv"), csv, progress);
        for (var table : tables)
            CsvCells.write(folder.resolve("wide_" + safe(table.key()) + ".csv"), StudyTables.wide(table), table.slices(), csv, progress);
        CsvCells.write(folder.resolve("codebook.csv"), CodebookRow.columns(), CodebookRow.of(plan, study.scheme()), csv, progress);
        var scores = ItemScores.of(study, settings.scoring(), progress);
        CsvCells.write(folder.resolve("scores.csv"), ScoreColumns.ofSlices(), ScoreColumns.slices(scores), csv, progress);
        CsvCells.write(folder.resolve("session_scores.csv"), ScoreColumns.ofSessions(), ScoreColumns.sessions(scores), csv, progress);
        CsvCells.write(folder.resolve("agreement.csv"), AgreementRow.columns(),
                agreement.stream().flatMap(each -> each.rows().stream()).toList(), csv, progress);
        CsvCells.write(folder.resolve("pairs.csv"), PairRow.columns(), PairRow.of(agreement), csv, progress);
        CsvCells.write(folder.resolve("observers.csv"), ObserverRow.columns(),
                ObserverRow.of(ObserverNumbers.of(study, agreement, settings.agreement(), progress)), csv, progress);
        CsvCells.write(folder.resolve("slices.csv"), StudyTables.slices(plan), plan.slices(), csv, progress);
        if (settings.charts())
            ChartFiles.write(folder.resolve("charts"), ChartList.of(study, agreement, settings.agreement().confidence()), progress);
    }

    /** A key as part of a file's name. */
    private static String safe(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.-]", "_");
    }
}
