// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.thinslice.charts.Part;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;
import org.thinslice.ui.kit.chart.SpotWalk.Direction;

class SpotWalkTest {

    /** Two rows of three places, the lower right one missing. */
    private final List<Spot> spots = List.of(spot("a", 0, 0), spot("b", 10, 0), spot("c", 20, 0), spot("d", 0, 10), spot("e", 10, 10));

    @Test
    void the_first_key_picks_the_first_place() {
        assertThat(SpotWalk.next(spots, Optional.empty(), Direction.DOWN)).contains(spots.get(0));
    }

    @Test
    void arrows_lead_to_the_neighbour_straight_ahead() {
        assertThat(walk("a", Direction.RIGHT)).isEqualTo("b");
        assertThat(walk("a", Direction.DOWN)).isEqualTo("d");
        assertThat(walk("e", Direction.UP)).isEqualTo("b");
        assertThat(walk("e", Direction.LEFT)).isEqualTo("d");
    }

    @Test
    void a_gap_is_gone_around() {
        assertThat(walk("c", Direction.DOWN)).isEqualTo("e");
    }

    @Test
    void the_walk_ends_at_the_border() {
        assertThat(walk("a", Direction.UP)).isEqualTo("a");
        assertThat(walk("c", Direction.RIGHT)).isEqualTo("c");
    }

    private String walk(String from, Direction direction) {
        var start = spots.stream().filter(spot -> spot.tip().equals(from)).findFirst();
        return SpotWalk.next(spots, start, direction).orElseThrow().tip();
    }

    private static Spot spot(String name, int x, int y) {
        return new Spot(new Rectangle2D.Double(x, y, 10, 10), Subject.of(Part.SLICE, name), name);
    }
}
