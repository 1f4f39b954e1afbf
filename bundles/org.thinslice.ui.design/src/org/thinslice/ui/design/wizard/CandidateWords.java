// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import org.thinslice.base.Texts;
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

    /** What it offers, that it is being looked at, or why it cannot be used. */
    static String state(Candidate candidate) {
        if (candidate.state() instanceof State.Usable found)
            return TEXTS.say("state." + Channel.of(found.hasVideo(), found.hasAudio()).orElseThrow().word());
        return candidate.state() instanceof State.Refused refused ? refused.why() : TEXTS.say("state.waiting");
    }

    /** Everything, for the tool tip. */
    static String whole(Candidate candidate) {
        return candidate.state() instanceof State.Refused refused ? refused.why() : candidate.file().toString();
    }
}
