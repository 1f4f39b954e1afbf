// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.thinslice.base.Texts;
import org.thinslice.scheme.Wording;
import org.thinslice.ui.rating.desk.Phase;
import org.thinslice.ui.rating.desk.RatingDesk;

/**
 * What a calm page says between slices.
 *
 * @param title heading
 * @param words to be read
 * @param next  on the button that leads on
 */
record CalmWords(String title, String words, String next) {

    private static final Texts TEXTS = Texts.of(CalmWords.class);

    /** The words of a phase in which no slice is on the screen, in the language observers are asked in. */
    static CalmWords of(Phase phase, RatingDesk desk, String language) {
        var at = desk.progressed();
        return switch (phase) {
            case INSTRUCTIONS -> new CalmWords(TEXTS.say("tell.instructions.title"), instructions(desk, language),
                    TEXTS.say(at.number() > 1 ? "tell.instructions.on" : "tell.instructions.start"));
            case PRACTICE_OVER -> new CalmWords(TEXTS.say("tell.practised.title"), TEXTS.say("tell.practised.words", at.total()),
                    TEXTS.say("tell.instructions.start"));
            case BREAK -> new CalmWords(TEXTS.say("tell.break.title"), TEXTS.say("tell.break.words", at.number() - 1, at.total()),
                    TEXTS.say("tell.break.on"));
            default -> new CalmWords(TEXTS.say("tell.finished.title"), TEXTS.say("tell.finished.words", at.total()),
                    TEXTS.say("tell.finished.done"));
        };
    }

    /** While no study is open. */
    static CalmWords noStudy() {
        return new CalmWords(TEXTS.say("tell.nostudy.title"), TEXTS.say("tell.nostudy.words"), TEXTS.say("tell.nostudy.open"));
    }

    private static String instructions(RatingDesk desk, String language) {
        var words = new StringBuilder();
        var own = Wording.of(desk.queue().scheme().getInstructions(), language);
        if (!own.isEmpty())
            words.append(own).append("\n\n");
        words.append(TEXTS.say(desk.queue().replaysAllowed() > 0 ? "tell.instructions.how.again" : "tell.instructions.how"));
        var at = desk.progressed();
        if (at.practice() && at.number() == 1)
            words.append("\n\n").append(TEXTS.say("tell.instructions.practice", at.total()));
        else if (at.number() > 1)
            words.append("\n\n").append(TEXTS.say("tell.instructions.resumed", at.number() - 1, at.total()));
        return words.toString();
    }
}
