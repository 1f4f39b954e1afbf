// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Answer;
import org.thinslice.study.Answers;
import org.thinslice.study.Correcting;
import org.thinslice.study.Correction;
import org.thinslice.study.Rating;
import org.thinslice.study.Study;

/**
 * The corrections that somebody wrote into an exported workbook: what would change, and which rows cannot be taken. Rows are
 * known by their {@code rating_id}, so they may be sorted, filtered and deleted; nothing is written before {@link #write}.
 *
 * @param wanted  what would change, in the order of the workbook
 * @param refused rows with a correction that cannot be taken
 * @param already number of corrections that count already, so that reading twice changes nothing more
 * @param remarks what to know before saying yes, in sentences
 */
public record Corrections(List<Wanted> wanted, List<Refused> refused, int already, List<String> remarks) {

    /**
     * Where a row stands.
     *
     * @param sheet name of the sheet
     * @param row   its row, 1 for the first
     */
    public record Place(String sheet, long row) {
        public Place {
            Objects.requireNonNull(sheet, "sheet");
        }
    }

    /**
     * A correction that can be taken.
     *
     * @param place  where it stands
     * @param rating the answer that counts now
     * @param answer what is to count
     * @param reason why
     */
    public record Wanted(Place place, Rating rating, Answer answer, String reason) {
        public Wanted {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(rating, "rating");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(reason, "reason");
        }

        /** Row, slice, observer, item, old answer, new answer, reason. */
        public List<String> cells() {
            return List.of(Long.toString(place.row()), rating.slice(), rating.observer(), rating.item(), Answers.words(rating.answer()),
                    Answers.words(answer), reason);
        }
    }

    /**
     * A correction that cannot be taken.
     *
     * @param place  where it stands
     * @param column name of the column
     * @param why    a sentence
     */
    public record Refused(Place place, String column, String why) {
        public Refused {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(why, "why");
        }

        /** Row, column, why. */
        public List<String> cells() {
            return List.of(Long.toString(place.row()), column, why);
        }
    }

    public Corrections {
        wanted = List.copyOf(wanted);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a workbook.
     *
     * @throws Problem if it cannot be read, is of another study, or has no columns for corrections
     */
    public static Corrections read(Study study, Path workbook, Progress progress) throws Problem {
        var marks = WorkbookMarks.read(workbook);
        study.refresh();
        var remarks = new ArrayList<String>();
        if (marks.study().isPresent() && !marks.study().get().equals(study.plan().settings().id()))
            throw Failures.of(workbook, "correct.other", study.name());
        marks.answers().filter(then -> then < study.answers().size())
                .ifPresent(then -> remarks.add(Failures.TEXTS.say("correct.stale", study.answers().size() - then)));
        var rows = new CorrectionRows(study, workbook);
        SheetGrid.asSeen(workbook).read(rows, progress);
        return rows.result(remarks);
    }

    /**
     * Writes what is wanted into the study; every earlier answer stays in the ledger.
     *
     * @return what was written
     * @throws Problem if an answer changed since the workbook was read, or it cannot be written; then nothing was
     */
    public List<Correction> write(Study study) throws Problem {
        var all = new ArrayList<Correcting>();
        for (var each : wanted)
            all.add(Correcting.of(each.rating(), each.answer(), each.reason()));
        return study.curation().correct(all);
    }
}
