// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.List;

import org.thinslice.study.RatedOrder;
import org.thinslice.study.Rating;

/** In which order a study was rated: worked out when a figure first asks, and kept until a rating comes. Any thread. */
final class KnownOrder {

    private List<Rating> ratings = List.of();
    private RatedOrder order = RatedOrder.of(ratings);

    /** The order of ratings as they stand in the ledger. */
    synchronized RatedOrder of(List<Rating> now) {
        if (now != ratings) {
            order = RatedOrder.of(now);
            ratings = now;
        }
        return order;
    }
}
