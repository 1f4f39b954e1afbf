// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Fleiss 1971, table 1: thirty patients, six diagnoses each. */
class Fleiss1971Test {

    private static final Ratings TABLE_1 = Tables.byUnit(Level.NOMINAL, Categories.range(1, 5), //
            "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 "
                    + "333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555");

    @Test
    void reproduces_kappa() {
        var result = Tables.evaluate(new FleissKappa(Weighting.UNWEIGHTED, CategorySet.FULL), TABLE_1);
        assertThat(result.number().orElseThrow()).isEqualTo(.430, within(5e-4));
        assertThat(result.details().get("pa")).isEqualTo(.5556, within(5e-5));
        assertThat(result.details().get("pe")).isEqualTo(.220, within(5e-4));
    }

    @Test
    void has_an_interval_about_the_estimate() {
        var result = Tables.evaluate(new FleissKappa(Weighting.UNWEIGHTED, CategorySet.FULL), TABLE_1);
        assertThat(result.interval().orElseThrow().holds(result.number().orElseThrow())).isTrue();
        assertThat(result.interval().orElseThrow().method()).isEqualTo("t");
    }

    @Test
    void does_not_depend_on_categories_nobody_used_while_ac1_does() {
        var wider = TABLE_1.on(Categories.range(1, 9));
        var fleiss = new FleissKappa(Weighting.UNWEIGHTED, CategorySet.FULL);
        var ac1 = new GwetAc(Weighting.UNWEIGHTED, CategorySet.FULL);
        assertThat(Tables.value(fleiss, wider)).isEqualTo(Tables.value(fleiss, TABLE_1), within(1e-12));
        assertThat(Tables.value(ac1, wider)).isGreaterThan(Tables.value(ac1, TABLE_1) + .01);
        assertThat(Tables.evaluate(ac1, wider).findings()).extracting(Finding::kind).contains(Finding.Kind.UNUSED_CATEGORIES);
    }
}
