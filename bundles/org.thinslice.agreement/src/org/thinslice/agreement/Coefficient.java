// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/** A coefficient with its options chosen, ready to be computed from any table. */
public interface Coefficient {

    /** Its name in files, for instance {@code krippendorff_alpha}. */
    String name();

    /** The choices made, by name; in the order in which they are written. */
    Map<String, String> options();

    /** Its name for tables and charts. */
    String label();

    /** How the number is got from the ratings, in words. */
    default String estimator() {
        return Texts.of(Coefficient.class).say("estimator.formula");
    }

    /** Computes it. Thin or odd data never throw: the result is then not defined and says why. */
    Result of(Ratings ratings, Settings settings, Progress progress) throws Stopped;
}
