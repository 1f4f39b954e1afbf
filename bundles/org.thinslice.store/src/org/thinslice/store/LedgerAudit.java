// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thinslice.base.Texts;
import org.thinslice.study.Plan;

/**
 * Whether the ledger is what was written: every row as its hash says, every chain without a gap, nothing cut off its end;
 * and whether the plan is the one the ledger speaks of.
 */
final class LedgerAudit {

    private static final Texts TEXTS = Texts.of(LedgerAudit.class);

    private final String studyId;
    private final Map<String, LedgerTable.Link> heads = new HashMap<>();
    private final List<String> findings = new ArrayList<>();
    private String planSha256 = "";
    private long last;

    private LedgerAudit(String studyId) {
        this.studyId = studyId;
    }

    /** What is wrong, one sentence each, in the order of the ledger; empty if nothing is. */
    static List<String> findings(Connection connection, Plan plan) throws SQLException {
        var audit = new LedgerAudit(plan.settings().id());
        var table = new LedgerTable(connection);
        table.every(audit::check);
        if (table.highestEver() > audit.last)
            audit.findings.add(TEXTS.say("audit.cut", table.highestEver() - audit.last, audit.last));
        // the plan must be the one that the last change of it left behind
        if (!audit.planSha256.equals(plan.sha256()))
            audit.findings.add(TEXTS.say("audit.plan"));
        return audit.findings;
    }

    private void check(LedgerTable.Link link) {
        last = link.position();
        planSha256 = EntryCodec.planSha256(link.row()).orElse(planSha256);
        var head = heads.put(link.chain(), link);
        long expected = head == null ? 1 : head.seq() + 1;
        var previous = head == null ? EntryRow.origin(studyId) : head.hash();
        if (!link.holds())
            findings.add(TEXTS.say("audit.changed", link.position(), link.row().kind(), link.row().observer(), link.row().slice()));
        else if (link.seq() != expected)
            findings.add(TEXTS.say("audit.gap", link.position()));
        else if (!link.previous().equals(previous))
            findings.add(TEXTS.say("audit.unlinked", link.position()));
    }
}
