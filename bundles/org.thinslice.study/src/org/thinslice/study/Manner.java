// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.OptionalInt;

/** What a rating has in common with many others: a few hundred of these stand for a million ratings. */
record Manner(String item, int attempt, OptionalInt confidence, int plays, int schemeVersion, String appVersion, boolean simulated,
        boolean correction) {

    static Manner of(Rating rating, boolean correction) {
        return new Manner(rating.item(), rating.attempt(), rating.confidence(), rating.plays(), rating.schemeVersion(), rating.appVersion(),
                rating.simulated(), correction);
    }
}
