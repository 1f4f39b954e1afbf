// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.study.LedgerContents;
import org.thinslice.study.Plan;

/**
 * Whether the ledger is what was written: every row as its hash says, every chain without a gap, nothing cut off its end;
 * and whether the plan is the one the ledger speaks of. What it holds can be kept on the way, so that it is read once.
 */
final class LedgerAudit {

    private static final Texts TEXTS = Texts.of(LedgerAudit.class);

    private static final int ROWS_BETWEEN_QUESTIONS = 5_000;

    private final Plan plan;
    private final Map<String, LedgerTable.Link> heads = new HashMap<>();
    private final List<String> findings = new ArrayList<>();
    private Optional<LedgerContents> contents;
    private String planSha256 = "";
    private long last;

    LedgerAudit(Plan plan, Optional<LedgerContents> contents) {
        this.plan = plan;
        this.contents = contents;
    }

    /** What is wrong, one sentence each, in the order of the ledger; empty if nothing is. */
    List<String> findings(Connection connection, Progress progress) throws SQLException, Stopped {
        long highest = new LedgerTable(connection).highestEver();
        new LedgerRows(connection).each((link, holds) -> {
            take(link, holds);
            if (last % ROWS_BETWEEN_QUESTIONS == 0)
                progress.step(last, highest);
        });
        if (highest > last)
            findings.add(TEXTS.say("audit.cut", highest - last, last));
        // the plan must be the one that the last change of it left behind
        if (!planSha256.equals(plan.sha256()))
            findings.add(TEXTS.say("audit.plan"));
        return findings;
    }

    /** What the ledger holds; empty if nobody wanted it, or some of it cannot be read. */
    Optional<LedgerContents> contents() {
        return contents;
    }

    /** The position of the last entry. */
    long last() {
        return last;
    }

    private void take(LedgerTable.Link link, boolean holds) {
        last = link.position();
        planSha256 = EntryCodec.planSha256(link.row()).orElse(planSha256);
        check(link, holds);
        try {
            if (contents.isPresent())
                contents.get().take(last, EntryCodec.entry(link.row()));
        } catch (MalformedEntry wrong) {
            // whoever asks for the entries is told; the chains are looked at to their ends
            contents = Optional.empty();
        }
    }

    private void check(LedgerTable.Link link, boolean holds) {
        var head = heads.put(link.chain(), link);
        long expected = head == null ? 1 : head.seq() + 1;
        var previous = head == null ? EntryRow.origin(plan.settings().id()) : head.hash();
        if (!holds)
            findings.add(TEXTS.say("audit.changed", link.position(), link.row().kind(), link.row().observer(), link.row().slice()));
        else if (link.seq() != expected)
            findings.add(TEXTS.say("audit.gap", link.position()));
        else if (!link.previous().equals(previous))
            findings.add(TEXTS.say("audit.unlinked", link.position()));
    }
}
