// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.List;
import java.util.Objects;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Corrections;
import org.thinslice.study.Study;

/** What the user sees of corrections read from a workbook before saying yes, and what a yes does. */
public final class CorrectionsPreview {

    private static final Texts TEXTS = Texts.of(CorrectionsPreview.class);

    private final Study study;
    private final Corrections corrections;

    public CorrectionsPreview(Study study, Corrections corrections) {
        this.study = Objects.requireNonNull(study, "study");
        this.corrections = Objects.requireNonNull(corrections, "corrections");
    }

    /** Whether there is anything to say yes to. */
    public boolean canWrite() {
        return !corrections.wanted().isEmpty() && study.readOnly().isEmpty();
    }

    /** What was found, and what to know before saying yes. */
    public String sentence() {
        var found = TEXTS.say("corrections.found", corrections.wanted().size(), corrections.refused().size(), corrections.already());
        var all = corrections.remarks().isEmpty() ? found : found + " " + String.join(" ", corrections.remarks());
        return study.readOnly().map(why -> all + " " + why).orElse(all);
    }

    /** The words on the button that writes. */
    public String button() {
        return TEXTS.say("corrections.write", corrections.wanted().size());
    }

    /** Heads of the table of what would change. */
    public List<String> wantedHeads() {
        return List.of(TEXTS.say("corrections.wanted.heads").split(","));
    }

    /** What would change, a row each. */
    public List<List<String>> wanted() {
        return corrections.wanted().stream().map(Corrections.Wanted::cells).toList();
    }

    /** Heads of the table of what cannot be taken. */
    public List<String> refusedHeads() {
        return List.of(TEXTS.say("corrections.refused.heads").split(","));
    }

    /** What cannot be taken, a row each. */
    public List<List<String>> refused() {
        return corrections.refused().stream().map(Corrections.Refused::cells).toList();
    }

    /** Writes the corrections and says how many there were. */
    public String write() throws Problem {
        return TEXTS.say("corrections.written", corrections.write(study).size());
    }
}
