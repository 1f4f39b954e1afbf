// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.time.Instant;
import java.util.List;
import org.thinslice.base.Problem;
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

    /** The same with a single observer, so that there is no agreement. */
    public static Study alone() throws Problem {
        return SmallStudy.open(List.of("k1"));
    }
}
