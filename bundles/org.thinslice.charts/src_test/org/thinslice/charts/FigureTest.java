// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.thinslice.charts.SessionProfile.ObserverLine;

class FigureTest {

    @Test
    void the_table_of_agreement_holds_every_number_in_full_and_every_reason() {
        var rows = Samples.oneItem().rows();
        assertThat(rows.get(0)).containsExactly("Item", "Coefficient", "Value", "Low", "High", "Why no value or interval");
        assertThat(rows.get(2)).containsExactly("Rapport", "Krippendorff’s α (ordinal)", "0.71", "0.62", "0.79", "");
        assertThat(rows.get(4)).containsExactly("Rapport", "Weighted κ (quadratic)", "", "", "",
                "More than two observers; use Fleiss’ κ or α.");
        assertThat(rows.get(7)).containsExactly("Rapport", "ICC(C,1)", "0.74", "", "", "Too few resamples gave a value.");
    }

    @Test
    void a_pair_is_found_in_either_order() {
        var pairs = Samples.pairs();
        assertThat(pairs.pair("k1", "k2")).isPresent().isEqualTo(pairs.pair("k2", "k1"));
        assertThat(pairs.pair("k1", "k1")).isEmpty();
        assertThat(pairs.rows()).hasSize(1 + 15);
    }

    @Test
    void titles_say_the_subject() {
        assertThat(Samples.oneItem().title()).isEqualTo("Agreement on Rapport");
        assertThat(Samples.threeItems().title()).isEqualTo("Agreement by item");
        assertThat(Samples.profile(4).title()).isEqualTo("Rapport in session s03");
    }

    @Test
    void the_summary_can_be_read_aloud_in_place_of_the_picture() {
        assertThat(Samples.oneItem().summary()).startsWith("Agreement on Rapport: Rapport, Percent agreement .31 [.24, .39]; ");
        assertThat(Samples.pairs().summary()).contains("Weighted κ (quadratic)").contains("over 14 pairs");
    }

    @Test
    void the_table_of_a_session_has_a_column_for_every_observer() {
        var rows = Samples.profile(4).rows();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0)).endsWith("k1", "k2", "k3", "k4", "k5", "k6");
    }

    @Test
    void says_how_many_observers_are_needed_and_marks_an_extrapolation() {
        assertThat(Samples.needed().needed()).hasValue(9);
        assertThat(Samples.needed().answer()).isEqualTo("For .80 you need 9 observers. Beyond the 6 there are, the curve is an extrapolation.");
        var low = new ObserversNeeded("Rapport", Samples.needed().curve().subList(0, 4), 4, .8);
        assertThat(low.answer()).startsWith("Not even 4 observers would reach .80.");
    }

    @Test
    void refuses_an_observer_with_fewer_ratings_than_slices() {
        var profile = Samples.profile(4);
        var short1 = List.of(new ObserverLine("k1", List.of(OptionalDouble.of(3))));
        assertThatThrownBy(() -> new SessionProfile("Rapport", "s03", profile.scale(), profile.slices(), short1, profile.palette()))
                .hasMessage("k1: 1 ratings for 4 slices");
    }

    @Test
    void refuses_numbers_that_cannot_be_drawn() {
        assertThatThrownBy(() -> new Mark.Estimate(Double.NaN, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mark.Estimate(.5, .8, .2)).isInstanceOf(IllegalArgumentException.class);
    }
}
