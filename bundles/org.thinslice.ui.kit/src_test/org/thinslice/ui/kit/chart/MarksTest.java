// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.thinslice.charts.Part;
import org.thinslice.charts.Picture;
import org.thinslice.charts.Size;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

class MarksTest {

    private static final Subject PAIR = Subject.of(Part.OBSERVER, "k1").with(Part.OTHER_OBSERVER, "k2");

    private static Marks of(Subject... places) {
        var spots = List.of(places).stream().map(place -> new Spot(new Rectangle(1, 1), place, "")).toList();
        return Marks.in(new Picture(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), spots, Size.of(1, 1)));
    }

    @Test
    void a_picture_of_observers_looks_the_same_whichever_slice_is_selected() {
        var observers = of(PAIR);
        assertThat(observers.of(PAIR.with(Part.SLICE, "x1"))).isEqualTo(observers.of(PAIR.with(Part.SLICE, "x2")));
        assertThat(observers.of(PAIR)).isNotEqualTo(observers.of(Subject.of(Part.OBSERVER, "k1")));
    }

    @Test
    void every_part_that_some_place_stands_for_counts() {
        var profile = of(Subject.of(Part.SLICE, "x1"), PAIR);
        assertThat(profile.of(PAIR.with(Part.SLICE, "x2"))).isNotEqualTo(profile.of(PAIR.with(Part.SLICE, "x3")));
    }

    @Test
    void a_picture_without_places_shows_nothing_of_a_selection() {
        assertThat(of().of(PAIR)).isEmpty();
        assertThat(Marks.NONE.of(PAIR)).isEmpty();
    }
}
