// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * How the ratings of a unit become one score. With F_i(k) the share of observer i's ratings that equal k within the
 * {@link Window}, F(k) the pooled share there and K the number of categories, a vote of observer i for k counts w_i(k), and
 * the category with the most votes wins.
 */
public enum AggregationRule {

    /** The mean over observers: the default, and in the presence of additive observer bias the rule with the smallest error. */
    MEAN,
    /**
     * The mean over observers after each rating was moved by the difference between the mean of all ratings and the mean of
     * that observer's. In a table without gaps this is the mean; with gaps it takes the observers' strictness out, as far as
     * the observers were given comparable units.
     */
    CENTRED_MEAN,
    /** The median over observers; the middle of the two middle ratings where their number is even. */
    MEDIAN,
    /** The category most observers chose: w_i(k) = 1. */
    MAJORITY,
    /** w_i(k) = 1 / F_i(k). */
    INVERSE,
    /** w_i(k) = 1 + F(k) − F_i(k). */
    DIFFERENCE,
    /** w_i(k) = 1 + 1/K − F_i(k). */
    COMPLEMENT,
    /** w_i(k) = F(k) / F_i(k). */
    RATIO,
    /** The most probable category under the model of Dawid & Skene 1979; see {@link DawidSkene}. */
    DAWID_SKENE;

    private static final Texts TEXTS = Texts.of(AggregationRule.class);

    /** Its name in files and on the command line, for instance {@code centred_mean}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people. */
    public String label() {
        return TEXTS.say("rule." + word());
    }

    /** Whether it chooses among categories; the others compute with numbers. */
    public boolean votes() {
        return compareTo(MAJORITY) >= 0;
    }

    /**
     * Whether it means something for a table: numbers need a level above nominal, or ratings of 0 and 1 only, whose mean is a
     * share; votes need categories.
     */
    public boolean suits(Ratings ratings) {
        if (!votes())
            return ratings.level() != Level.NOMINAL || zeroOne(ratings);
        return ratings.level() == Level.NOMINAL || ratings.categories().declared();
    }

    private static boolean zeroOne(Ratings ratings) {
        for (int i = 0; i < ratings.observations(); i++)
            if (ratings.valueAt(i) != 0 && ratings.valueAt(i) != 1)
                return false;
        return ratings.categories().values().stream().allMatch(point -> point == 0 || point == 1);
    }

    /** The rule for those who choose none: the mean, or the majority where ratings are names. */
    public static AggregationRule usualFor(Ratings ratings) {
        return MEAN.suits(ratings) ? MEAN : MAJORITY;
    }

    /** This rule where it suits the table, otherwise the usual one. */
    public AggregationRule orUsual(Ratings ratings) {
        return suits(ratings) ? this : usualFor(ratings);
    }

    /**
     * The rule of a name.
     *
     * @throws Problem if there is none; the sentence lists those there are
     */
    public static AggregationRule named(String word) throws Problem {
        for (var rule : values())
            if (rule.word().equals(word))
                return rule;
        throw new Problem(TEXTS.say("rule.unknown", word, Arrays.stream(values()).map(AggregationRule::word).collect(Collectors.joining(", "))));
    }
}
