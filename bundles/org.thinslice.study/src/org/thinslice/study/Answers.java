// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import org.thinslice.base.Texts;

/** Answers as the long table writes them: a number, codes with + between them, the words. */
public final class Answers {

    private static final Texts TEXTS = Texts.of(Answers.class);

    private Answers() {
    }

    /** An answer in a few characters, the same in every language but for one that is none. */
    public static String words(Answer answer) {
        if (answer instanceof Answer.Value value)
            return value.value() == Math.rint(value.value()) && Math.abs(value.value()) < 1e15 ? Long.toString((long) value.value())
                    : Double.toString(value.value());
        if (answer instanceof Answer.Codes codes)
            return codes.codes().isEmpty() ? "none" : String.join("+", codes.codes());
        if (answer instanceof Answer.Words words)
            return words.text();
        return TEXTS.say("answer.none", ((Answer.NotRatable) answer).reason());
    }
}
