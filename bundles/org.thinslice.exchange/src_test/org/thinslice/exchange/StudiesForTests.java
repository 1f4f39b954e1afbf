// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.thinslice.base.Problem;
import org.thinslice.study.Answer;
import org.thinslice.study.Study;

/** The small study, for tests in other packages. */
public final class StudiesForTests {

    public static final Instant NOON = SmallStudy.NOON;

    private StudiesForTests() {
    }

    /** Names with signs that mean something to HTML, an observer whose code is a formula, a rating that is missing. */
    public static Study awkward() throws Problem {
        return SmallStudy.open();
    }

    /** Ratings from 1 of the item rapport, slices and observers counted from 0; 0 for none. */
    public static Study rated(List<String> observers, IntBinaryOperator rating) throws Problem {
        return SmallStudy.of(SmallStudy.twoItems(), observers, (slice, observer, item) -> item.equals("rapport") && rating.applyAsInt(slice, observer) > 0
                ? Optional.of(new Answer.Value(rating.applyAsInt(slice, observer))) : Optional.empty());
    }

    /** The same with a single observer, so that there is no agreement. */
    public static Study alone() throws Problem {
        return SmallStudy.open(List.of("k1"));
    }
}
