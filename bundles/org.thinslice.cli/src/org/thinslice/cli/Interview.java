// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** Asks, on a terminal, what was not said on the command line: a question, its answers with numbers, and a line to be typed. */
final class Interview {

    private static final Texts TEXTS = Texts.of(Interview.class);

    private final Optional<BufferedReader> in;
    private final PrintWriter out;
    private final List<String> missing = new ArrayList<>();

    /** @param in where answers are typed; empty if nobody is there to ask */
    Interview(Optional<BufferedReader> in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /** Notes an option that has to be given where nobody can be asked. */
    void needs(String option, Optional<?> given) {
        if (given.isEmpty() && in.isEmpty())
            missing.add(option);
    }

    /** Options that were needed and not given. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** What was given, or else what is answered; an empty line takes the first answer. */
    <E extends Enum<E>> E answer(Class<E> question, Optional<E> given) throws Problem {
        if (given.isPresent())
            return given.get();
        var key = "choose." + question.getSimpleName().toLowerCase(Locale.ROOT);
        var answers = question.getEnumConstants();
        out.println(TEXTS.say(key));
        for (int i = 0; i < answers.length; i++)
            out.println("  " + (i + 1) + "  " + TEXTS.say(key + "." + word(answers[i])));
        for (;;) {
            out.print(TEXTS.say("choose.prompt", answers.length));
            out.flush();
            var chosen = chosen(line(), answers);
            if (chosen.isPresent())
                return chosen.get();
            out.println(TEXTS.say("choose.again", answers.length));
        }
    }

    private static <E extends Enum<E>> Optional<E> chosen(String line, E[] answers) {
        if (line.isEmpty())
            return Optional.of(answers[0]);
        for (int i = 0; i < answers.length; i++)
            if (line.equals(Integer.toString(i + 1)) || line.equalsIgnoreCase(word(answers[i])))
                return Optional.of(answers[i]);
        return Optional.empty();
    }

    private static String word(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private String line() throws Problem {
        try {
            var line = in.orElseThrow().readLine();
            if (line == null)
                throw new Problem(TEXTS.say("choose.stopped"));
            return line.strip();
        } catch (IOException unreadable) {
            throw new Problem(null, null, TEXTS.say("choose.stopped"), null, unreadable);
        }
    }
}
