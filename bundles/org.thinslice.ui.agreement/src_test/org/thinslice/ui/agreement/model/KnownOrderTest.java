// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thinslice.study.Showing;

class KnownOrderTest {

    @Test
    void is_worked_out_once_and_anew_when_ratings_have_come() throws Exception {
        var ratings = SmallStudy.rated().ratings();
        var known = new KnownOrder();
        var order = known.of(ratings);
        assertThat(known.of(ratings)).isSameAs(order);
        var fewer = ratings.subList(0, 2);
        assertThat(known.of(fewer)).isNotSameAs(order);
        assertThat(known.of(fewer).position(Showing.rated("k3", "a1"))).isEmpty();
        assertThat(order.position(Showing.rated("k3", "a1"))).hasValue(1);
    }
}
