// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.List;
import java.util.Locale;

/**
 * One of the fifteen items of the reporting sheet.
 *
 * @param number  1 to 15, as the checklist numbers them
 * @param section where in a paper it belongs
 * @param heading what it is about, in a few words
 * @param asks    what it asks for, in our words
 * @param known   what the study says, whole sentences
 * @param open    what the program cannot know and a person has to write; empty where nothing is missing
 */
public record GrrasItem(int number, Section section, String heading, String asks, List<String> known, List<String> open) {

    /** Parts of a paper. */
    public enum Section {
        TITLE, INTRODUCTION, METHODS, RESULTS, DISCUSSION, AUXILIARY;

        /** Its name for people. */
        public String label() {
            return FactSentences.TEXTS.say("grras.section." + name().toLowerCase(Locale.ROOT));
        }

        static Section of(int item) {
            if (item == 1)
                return TITLE;
            if (item <= 5)
                return INTRODUCTION;
            if (item <= 10)
                return METHODS;
            return item <= 13 ? RESULTS : item == 14 ? DISCUSSION : AUXILIARY;
        }
    }

    public GrrasItem {
        if (number < 1 || number > 15)
            throw new IllegalArgumentException("item " + number + " of 15");
        known = List.copyOf(known);
        open = List.copyOf(open);
    }

    static GrrasItem of(int number, List<String> known, List<String> open) {
        return new GrrasItem(number, Section.of(number), FactSentences.TEXTS.say("grras." + number + ".heading"), FactSentences.TEXTS.say("grras." + number + ".asks"),
                known, open);
    }

    /** What the study says, as one text. */
    public String knownText() {
        return String.join(" ", known);
    }

    /** What a person has to write, as one text; empty where nothing is missing. */
    public String openText() {
        return String.join(" ", open);
    }
}
