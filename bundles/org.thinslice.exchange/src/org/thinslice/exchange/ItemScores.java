// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.agreement.votes.Scores;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.RatingTable;
import org.thinslice.study.SliceKind;
import org.thinslice.study.Study;

/** The scores of one item, or of one composite, on one kind of slices. */
record ItemScores(RatingTable table, Scores scores) {

    /** The scores of all slices, the real ones first: the only place in which control slices are scored. */
    static List<ItemScores> of(Study study, Scoring scoring, Progress progress) throws Problem {
        return of(study, study.tables(), scoring, progress);
    }

    /** The same, of real slices from tables that are there already: a million ratings need not be tabulated twice. */
    static List<ItemScores> of(Study study, List<RatingTable> real, Scoring scoring, Progress progress) throws Problem {
        var tables = new ArrayList<RatingTable>();
        for (var kind : SliceKind.values())
            tables.addAll(kind == SliceKind.REAL ? real : study.tables(kind));
        return Together.each(tables, progress, (table, part) -> new ItemScores(table, table.scores(scoring.rule(), scoring.window(), part)));
    }

    /** The rule in words, with its window where that is not the whole study. */
    String rule() {
        var rule = scores.rule().label();
        return switch (scores.window().kind()) {
            case STUDY -> rule;
            case SESSION -> Failures.TEXTS.say("rule.session", rule);
            case BATCH -> Failures.TEXTS.say("rule.batch", rule, scores.window().size());
        };
    }
}
