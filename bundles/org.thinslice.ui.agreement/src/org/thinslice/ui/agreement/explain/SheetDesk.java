// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.results.Grras;
import org.thinslice.results.ItemResults;
import org.thinslice.results.Narrative;
import org.thinslice.results.StudyResults;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.ChosenScoring;
import org.thinslice.ui.agreement.model.ItemAgreement;
import org.thinslice.ui.agreement.model.StudyAgreement;
import org.thinslice.ui.kit.Registration;

/** The reporting sheet and the paragraphs for a paper of the open study, kept up with its ratings. UI thread only. */
public final class SheetDesk implements AutoCloseable {

    /** What is shown. */
    public record Written(Grras sheet, Narrative narrative) {

        private static Written of(StudyResults results) {
            return new Written(Grras.of(results), Narrative.of(results));
        }
    }

    private record Found(StudyResults results, Written written) {

        private static Found of(StudyResults results) {
            return new Found(results, Written.of(results));
        }
    }

    private static final Texts TEXTS = Texts.of(SheetDesk.class);

    private final AgreementDesk desk;
    private final ChosenScoring scoring;
    private final Running running;
    private final InstantSource clock;
    private final String version;
    private final Runnable changed;
    private final Registration listening;
    private final Registration scored;
    private StudyAgreement seen;
    private Found found;

    /** @param changed is called whenever there is something else to show */
    public SheetDesk(AgreementDesk desk, ChosenScoring scoring, Running running, InstantSource clock, String version, Runnable changed) {
        this.desk = desk;
        this.scoring = scoring;
        this.running = running;
        this.clock = clock;
        this.version = version;
        this.changed = changed;
        this.listening = desk.listen(this::follow);
        this.scored = scoring.listen(this::rescore);
    }

    private void follow() {
        var next = desk.agreement().orElse(null);
        if (next == seen)
            return;
        seen = next;
        running.stop();
        if (next == null) {
            found = null;
            changed.run();
            return;
        }
        var study = desk.study().orElseThrow();
        var rule = scoring.now().rule();
        running.start(TEXTS.say("sheet.work"), progress -> Found.of(results(study, next, progress).scoredBy(rule)), result -> take(next, result));
    }

    /** The sentences change with the rule, no number does. */
    private void rescore() {
        if (found == null || found.results().rule() == scoring.now().rule())
            return;
        var of = seen;
        var results = found.results().scoredBy(scoring.now().rule());
        running.start(TEXTS.say("sheet.work"), progress -> Found.of(results), result -> take(of, result));
    }

    private void take(StudyAgreement of, Found result) {
        if (of != seen)
            return;
        found = result;
        changed.run();
        rescore();
    }

    /** What is known of agreement already is not computed again, and what is on its way is waited for; where a filter hides slices it has to be. */
    private StudyResults results(Study study, StudyAgreement known, Progress progress) throws Problem {
        var items = new ArrayList<ItemResults>();
        var settings = known.settings();
        var whole = known.scope().equals(study.scope());
        var tables = study.tables();
        for (var table : tables) {
            var there = known.keyed(table.key());
            if (whole && there.isPresent())
                items.add(of(there.get(), settings, progress));
            else if (!whole && !table.observers().isEmpty())
                items.add(ItemResults.of(table, settings, progress));
        }
        return StudyResults.of(study, tables, items, settings, version, clock.instant(), progress);
    }

    private static ItemResults of(ItemAgreement item, Settings settings, Progress progress) throws Problem {
        return ItemResults.of(item.table(), item.ratings(), item.results(), settings, progress);
    }

    /** The sheet and the paragraphs; empty until they are there. */
    public Optional<Written> written() {
        return Optional.ofNullable(found).map(Found::written);
    }

    /** The paragraphs for a paper as plain text, methods first. */
    public String paper() {
        return written().map(written -> TEXTS.say("paper.methods") + "\n" + written.narrative().methods() + "\n\n" + TEXTS.say("paper.results") + "\n"
                + String.join("\n", written.narrative().results())).orElse("");
    }

    /** The sheet as lines of cells divided by tabs, heads first: what a spreadsheet or a word processor makes a table of. */
    public String tabs() {
        return written().map(written -> tabs(written.sheet().rows())).orElse("");
    }

    static String tabs(List<List<String>> rows) {
        return String.join("\n", rows.stream().map(row -> String.join("\t", row.stream().map(cell -> cell.replaceAll("[\t\n\r]+", " ")).toList())).toList());
    }

    @Override
    public void close() {
        running.stop();
        listening.close();
        scored.close();
    }
}
