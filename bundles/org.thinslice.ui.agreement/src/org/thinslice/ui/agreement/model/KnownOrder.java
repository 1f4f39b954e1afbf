// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.List;

import org.thinslice.study.RatedOrder;
import org.thinslice.study.Rating;

/**
 * In which order one study was rated: worked out when a figure first asks, and kept until a rating comes; none is ever taken out
 * of a study. Any thread.
 */
final class KnownOrder {

    private int ratings;
    private RatedOrder order = RatedOrder.of(List.of());

    /** The order of ratings as they stand in the ledger. */
    synchronized RatedOrder of(List<Rating> now) {
        if (now.size() != ratings) {
            order = RatedOrder.of(now);
            ratings = now.size();
        }
        return order;
    }
}
