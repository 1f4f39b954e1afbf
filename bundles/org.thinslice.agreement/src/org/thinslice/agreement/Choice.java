// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Locale;
import org.thinslice.base.Texts;

/**
 * Which coefficient to report, why, and a paragraph for the methods section. The questions are those of ten Hove, Jorgensen
 * & van der Ark 2022 and Koo & Li 2016.
 *
 * @param coefficient the coefficient
 * @param why         the reason, a whole sentence
 * @param methods     a paragraph for a methods section
 */
public record Choice(Coefficient coefficient, String why, String methods) {

    private static final Texts TEXTS = Texts.of(Choice.class);

    /**
     * The answers a choice rests on.
     *
     * @param level    level of measurement
     * @param type     whether observers' differences in strictness count as disagreement
     * @param unit     whether one observer's rating is used afterwards, or the mean
     * @param crossed  whether the same observers rate every slice, at least in part; false where each slice has its own
     * @param complete whether every observer rated every slice
     */
    public record Answers(Level level, Icc.Type type, Icc.Unit unit, boolean crossed, boolean complete) {
    }

    /** The coefficient that fits the answers. */
    public static Choice of(Answers answers) {
        var coefficient = coefficient(answers);
        var key = key(answers);
        return new Choice(coefficient, TEXTS.say("choice." + key + ".why"),
                TEXTS.say("choice." + key + ".methods", coefficient.label(), TEXTS.say("choice.unit." + word(answers.unit())),
                        TEXTS.say("choice.type." + word(answers.type()))));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String key(Answers answers) {
        if (answers.level() == Level.NOMINAL || answers.level() == Level.ORDINAL && answers.unit() == Icc.Unit.SINGLE)
            return "alpha";
        if (!answers.crossed())
            return "oneway";
        return answers.complete() ? "icc" : "reml";
    }

    private static Coefficient coefficient(Answers answers) {
        return switch (key(answers)) {
            case "alpha" -> new KrippendorffAlpha(Metric.of(answers.level()));
            case "oneway" -> new Icc(Icc.Model.ONEWAY, Icc.Type.AGREEMENT, answers.unit());
            case "icc" -> new Icc(Icc.Model.TWOWAY, answers.type(), answers.unit());
            default -> new RemlIcc(answers.type(), answers.unit());
        };
    }
}
