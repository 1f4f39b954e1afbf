// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.ArrayList;
import org.thinslice.base.Texts;
import org.thinslice.media.Remark;
import org.thinslice.study.Channel;
import org.thinslice.ui.design.wizard.Candidate.State;

/** What the table of files says about one. */
final class CandidateWords {

    private static final Texts TEXTS = Texts.of(CandidateWords.class);

    private CandidateWords() {
    }

    /** Minutes and seconds; empty where they are not known. */
    static String length(Candidate candidate) {
        if (!(candidate.state() instanceof State.Usable found))
            return "";
        var seconds = found.durationMicros() / 1_000_000;
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** When it began on its session's clock, as typed; empty where there is nothing to begin. */
    static String offset(Candidate candidate) {
        return candidate.usable() && candidate.offset().isBlank() ? "0" : candidate.offset();
    }

    /** What it offers, that it is being looked at, or that it cannot be used. */
    static String state(Candidate candidate) {
        if (candidate.state() instanceof State.Usable found)
            return TEXTS.say("state." + Channel.of(found.hasVideo(), found.hasAudio()).orElseThrow().word());
        return TEXTS.say(candidate.waiting() ? "state.waiting" : "state.refused");
    }

    /** What should be known about it, in a few words, or why it cannot be used. */
    static String notes(Candidate candidate) {
        if (candidate.state() instanceof State.Refused refused)
            return refused.why();
        var notes = new ArrayList<String>();
        candidate.origin().ifPresent(origin -> notes.add(TEXTS.say("note.copy")));
        candidate.report().ifPresent(report -> report.remarks().stream().filter(CandidateWords::counts).map(Remark::brief).forEach(notes::add));
        return String.join(", ", notes);
    }

    /** The column before says already what a recording does not have. */
    private static boolean counts(Remark remark) {
        return remark.kind() != Remark.Kind.SOUND_ONLY && remark.kind() != Remark.Kind.NO_SOUND;
    }

    /** Everything, for the tool tip. */
    static String whole(Candidate candidate) {
        if (candidate.state() instanceof State.Refused refused)
            return refused.why();
        var lines = new ArrayList<String>();
        lines.add(candidate.file().toString());
        candidate.origin().ifPresent(origin -> lines.add(TEXTS.say("note.origin", origin.file().getFileName())));
        candidate.report().ifPresent(report -> report.remarks().forEach(remark -> lines.add(remark.whole())));
        return String.join("\n", lines);
    }
}
