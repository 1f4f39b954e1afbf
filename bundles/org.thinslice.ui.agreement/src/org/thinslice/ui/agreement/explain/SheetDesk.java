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
import org.thinslice.ui.agreement.model.ItemAgreement;
import org.thinslice.ui.agreement.model.StudyAgreement;
import org.thinslice.ui.kit.Registration;

/** The reporting sheet and the paragraphs for a paper of the open study, kept up with its ratings. UI thread only. */
public final class SheetDesk implements AutoCloseable {

    /** What is shown. */
    public record Written(Grras sheet, Narrative narrative) {
    }

    private static final Texts TEXTS = Texts.of(SheetDesk.class);

    private final AgreementDesk desk;
    private final Running running;
    private final InstantSource clock;
    private final String version;
    private final Runnable changed;
    private final Registration listening;
    private StudyAgreement seen;
    private Written written;

    /** @param changed is called whenever there is something else to show */
    public SheetDesk(AgreementDesk desk, Running running, InstantSource clock, String version, Runnable changed) {
        this.desk = desk;
        this.running = running;
        this.clock = clock;
        this.version = version;
        this.changed = changed;
        this.listening = desk.listen(this::follow);
    }

    private void follow() {
        var next = desk.agreement().orElse(null);
        if (next == seen)
            return;
        seen = next;
        running.stop();
        if (next == null) {
            written = null;
            changed.run();
            return;
        }
        var study = desk.study().orElseThrow();
        running.start(TEXTS.say("sheet.work"), progress -> write(study, next, progress), found -> take(next, found));
    }

    private void take(StudyAgreement of, Written found) {
        if (of != seen)
            return;
        written = found;
        changed.run();
    }

    /** What is known of agreement already is not computed again, and what is on its way is waited for; where a filter hides slices it has to be. */
    private Written write(Study study, StudyAgreement known, Progress progress) throws Problem {
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
        return written(StudyResults.of(study, tables, items, settings, version, clock.instant(), progress));
    }

    private static Written written(StudyResults results) {
        return new Written(Grras.of(results), Narrative.of(results));
    }

    private static ItemResults of(ItemAgreement item, Settings settings, Progress progress) throws Problem {
        return ItemResults.of(item.table(), item.ratings(), item.results(), settings, progress);
    }

    /** The sheet and the paragraphs; empty until they are there. */
    public Optional<Written> written() {
        return Optional.ofNullable(written);
    }

    /** The paragraphs for a paper as plain text, methods first. */
    public String paper() {
        return written == null ? "" : TEXTS.say("paper.methods") + "\n" + written.narrative().methods() + "\n\n" + TEXTS.say("paper.results") + "\n"
                + String.join("\n", written.narrative().results());
    }

    /** The sheet as lines of cells divided by tabs, heads first: what a spreadsheet or a word processor makes a table of. */
    public String tabs() {
        return written == null ? "" : tabs(written.sheet().rows());
    }

    static String tabs(List<List<String>> rows) {
        return String.join("\n", rows.stream().map(row -> String.join("\t", row.stream().map(cell -> cell.replaceAll("[\t\n\r]+", " ")).toList())).toList());
    }

    @Override
    public void close() {
        running.stop();
        listening.close();
    }
}
