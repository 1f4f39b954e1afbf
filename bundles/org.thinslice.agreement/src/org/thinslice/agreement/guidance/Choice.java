// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.guidance;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.KendallW;
import org.thinslice.agreement.KendallWPairwise;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.RemlIcc;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * Which coefficient to report, why, and a paragraph for the methods section. The questions are those of ten Hove, Jorgensen
 * & van der Ark 2022 and Koo & Li 2016.
 *
 * @param answers     the answers it rests on
 * @param coefficient the coefficient
 * @param why         the reason, whole sentences
 */
public record Choice(Answers answers, Coefficient coefficient, String why) {

    private static final Texts TEXTS = Texts.of(Choice.class);

    /** What the observers are to stand for. */
    public enum Observers {
        /** A sample: others like them could have rated, and the result is to hold for those too. */
        RANDOM,
        /** These very observers: nothing is said about any others. */
        FIXED
    }

    /**
     * The answers a choice rests on.
     *
     * @param level     level of measurement
     * @param type      whether observers' differences in strictness count as disagreement
     * @param unit      whether one observer's rating is used afterwards, or the mean
     * @param observers what the observers stand for
     * @param crossed   whether the same observers rate several slices; false where each slice has observers of its own
     * @param complete  whether every observer rated every slice
     */
    public record Answers(Level level, Icc.Type type, Icc.Unit unit, Observers observers, boolean crossed, boolean complete) {

        /** Level and design as a table shows them. */
        public static Answers of(Ratings ratings, Icc.Type type, Icc.Unit unit, Observers observers) {
            var perRater = new int[ratings.raters()];
            IntStream.range(0, ratings.observations()).forEach(i -> perRater[ratings.raterAt(i)]++);
            boolean crossed = ratings.observations() == 0 || IntStream.of(perRater).anyMatch(n -> n > 1);
            boolean complete = IntStream.range(0, ratings.units()).map(ratings::count).allMatch(n -> n == 0 || n == ratings.raters());
            return new Answers(ratings.level(), type, unit, observers, crossed, complete);
        }
    }

    /** The coefficient that fits the answers. */
    public static Choice of(Answers answers) {
        var why = new StringBuilder(TEXTS.say("choice." + key(answers) + ".why"));
        if (answers.level() == Level.NOMINAL && answers.unit() == Icc.Unit.AVERAGE)
            why.append(' ').append(TEXTS.say("choice.nominal.mean"));
        if (key(answers).matches("icc|reml|oneway")) {
            why.append(' ').append(TEXTS.say("choice.why." + word(answers.type())));
            why.append(' ').append(TEXTS.say("choice.why." + word(answers.unit())));
            if (answers.crossed())
                why.append(' ').append(TEXTS.say("choice.why." + word(answers.observers())));
            if (answers.level() == Level.ORDINAL)
                why.append(' ').append(TEXTS.say("choice.ordinal.mean"));
        }
        return new Choice(answers, coefficient(answers), why.toString());
    }

    /**
     * The coefficient of a table. Where each slice has observers of its own, it does not matter which of them is which: they
     * are numbered within their slice.
     */
    public Result result(Ratings ratings, Settings settings, Progress progress) throws Stopped {
        var table = answers.crossed() ? ratings : ratings.numbered();
        return AgreementTable.of(table, List.of(coefficient), settings, progress).results().get(0);
    }

    /** A paragraph for a methods section, without numbers. */
    public String methods() {
        return new Paragraph(this).methods();
    }

    /** A paragraph for a methods section with the numbers of a result; says in it if there is none, and why. */
    public String methods(Result result) {
        return new Paragraph(this).methods(result);
    }

    /** A result in one sentence, as journals print it: coefficient, value, interval and how that was got, or why there is none. */
    public static String value(Result result) {
        return Paragraph.value(result);
    }

    String key() {
        return key(answers);
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String key(Answers answers) {
        if (answers.level() == Level.NOMINAL)
            return "alpha";
        if (answers.level() == Level.ORDINAL && answers.unit() == Icc.Unit.SINGLE)
            return answers.type() == Icc.Type.CONSISTENCY && answers.crossed() ? "kendall" : "alpha";
        if (!answers.crossed())
            return "oneway";
        return answers.complete() ? "icc" : "reml";
    }

    private static Coefficient coefficient(Answers answers) {
        return switch (key(answers)) {
            case "alpha" -> new KrippendorffAlpha(Metric.of(answers.level()));
            case "kendall" -> answers.complete() ? new KendallW(true) : new KendallWPairwise();
            case "oneway" -> new Icc(Icc.Model.ONEWAY, Icc.Type.AGREEMENT, answers.unit());
            case "icc" -> new Icc(Icc.Model.TWOWAY, answers.type(), answers.unit());
            default -> new RemlIcc(answers.type(), answers.unit());
        };
    }
}
