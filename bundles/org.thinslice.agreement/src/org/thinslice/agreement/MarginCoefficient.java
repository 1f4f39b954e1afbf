// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * A {@link MarginTest} as a result beside the coefficients: its number is χ² (for the bias of one observer against the
 * other, the share of disagreements in which the second is higher, on names: names the later category of the scheme), with
 * χ², df and p among the details. For two observers; undefined without disagreement.
 *
 * @param kind which test
 */
public record MarginCoefficient(Kind kind) implements Coefficient {

    /** Which test. */
    public enum Kind {
        /** {@link MarginTest#stuartMaxwell}. */
        STUART_MAXWELL,
        /** {@link MarginTest#bhapkar}. */
        BHAPKAR,
        /** {@link MarginTest#bowker}. */
        MCNEMAR_BOWKER,
        /** {@link MarginTest#raterBias}. */
        RATER_BIAS
    }

    @Override
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, String> options() {
        return Map.of("missing", "listwise");
    }

    @Override
    public String label() {
        return Texts.of(MarginCoefficient.class).say("label." + name());
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        var answer = new Answer(this, Selection.complete(ratings).basis(), settings);
        if (ratings.raters() != 2)
            return answer.undefined("undefined.tworaters", ratings.raters());
        var test = test(ratings);
        if (test.isEmpty())
            return answer.undefined(MarginTest.disagreements(ratings) == 0 ? "undefined.neverapart" : "undefined.notest");
        Categorical.undeclared(ratings, answer);
        answer.detail("statistic", test.get().statistic()).detail("df", test.get().df()).detail("p", test.get().p());
        double value = kind == Kind.RATER_BIAS ? MarginTest.secondHigher(ratings).orElseThrow() : test.get().statistic();
        return answer.quantity(value, new NoInterval(Texts.of(MarginCoefficient.class).say("interval.test")));
    }

    private Optional<MarginTest> test(Ratings ratings) {
        return switch (kind) {
            case STUART_MAXWELL -> MarginTest.stuartMaxwell(ratings);
            case BHAPKAR -> MarginTest.bhapkar(ratings);
            case MCNEMAR_BOWKER -> MarginTest.bowker(ratings);
            case RATER_BIAS -> MarginTest.raterBias(ratings);
        };
    }
}
