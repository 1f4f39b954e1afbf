// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.scripts.ScriptStudy;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Study;

/**
 * Writes a study as a folder of csv files: the ratings, one table for each item, scores, agreement, a codebook, scripts for R, SPSS and Stata,
 * and descriptions that programs read.
 */
public final class FolderExport {

    /** The long table. */
    static final String RATINGS = "ratings.csv";

    private FolderExport() {
    }

    /**
     * Writes the folder, which is made if it is not there. Its files are replaced only when all new ones are complete: a stop or a failure
     * before that leaves them as they were. If one cannot be replaced then, {@code datapackage.json} is missing, and another
     * export mends it. Other files in the folder stay as they are.
     */
    public static void write(Study study, Path folder, ExportSettings settings, Progress progress) throws Problem {
        try (var fresh = FreshFolder.in(folder)) {
            fill(study, fresh.aside(), settings, progress);
            fresh.moveIn(FolderPackage.DESCRIPTOR);
        }
    }

    private static void fill(Study study, Path folder, ExportSettings settings, Progress progress) throws Problem {
        var plan = study.plan();
        var tables = study.tables();
        progress.stage(Failures.TEXTS.say("stage.agreement"));
        var agreement = ItemAgreement.of(tables, settings.agreement(), progress);
        progress.stage(Failures.TEXTS.say("stage.writing"));
        var files = new FolderTables(folder, settings.csv(), progress);
        var names = new WideNames(tables.stream().map(RatingTable::key).toList());
        FolderScripts.write(folder, ratings(study, settings, agreement, names, files), files);
        for (var table : tables)
            files.write(names.of(table.key()), StudyTables.wide(table), table.slices());
        files.write("codebook.csv", CodebookRow.columns(), CodebookRow.of(plan, study.scheme()));
        var scores = ItemScores.of(study, settings.scoring(), progress);
        files.write("scores.csv", ScoreColumns.ofSlices(), ScoreColumns.slices(scores));
        files.write("session_scores.csv", ScoreColumns.ofSessions(), ScoreColumns.sessions(scores));
        files.write("agreement.csv", AgreementRow.columns(), agreement.stream().flatMap(each -> each.rows().stream()).toList());
        files.write("pairs.csv", PairRow.columns(), PairRow.of(agreement, settings.agreement().confidence()));
        files.write("observers.csv", ObserverRow.columns(), ObserverRow.of(ObserverNumbers.of(study, agreement, settings.agreement(), progress)));
        files.write("slices.csv", StudyTables.slices(plan), plan.slices());
        FolderPackage.write(folder, study, settings, files.written());
        if (settings.charts())
            ChartFiles.write(folder.resolve("charts"), ChartList.of(study, agreement, settings.agreement(), progress), progress);
    }

    /** The long table, where its texts have line breaks once more without them, and what scripts say of it. */
    private static ScriptStudy ratings(Study study, ExportSettings settings, List<ItemAgreement> agreement, WideNames names, FolderTables files)
            throws Problem {
        var columns = new LongColumns(study).columns();
        var ratings = files.write(RATINGS, columns, study.answers());
        var flat = ratings.several() ? files.write("ratings_one_line.csv", OneLineCells.of(columns), study.answers()).name() : RATINGS;
        return new ScriptFacts(study, settings.csv(), names).of(settings, ratings, flat, agreement);
    }
}
